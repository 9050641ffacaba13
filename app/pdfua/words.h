// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

/// Values as PDF writes them.
namespace PdfUa
{

/// A number with up to three decimals and no needless zeros.
[[nodiscard]] std::string number(double value);

/// Four hexadecimal digits.
[[nodiscard]] std::string hex4(unsigned value);

/// UTF-16, big endian, as hexadecimal digits.
[[nodiscard]] std::string hex(std::u16string_view text);

/// Text with the marks of XML replaced.
[[nodiscard]] std::string escaped(std::string_view text);

} // namespace PdfUa
