// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace Qr
{

/// Modules that must stay white around a code (ISO/IEC 18004).
inline constexpr int Quiet = 4;

/// The modules of a code.
struct Code {
    int side = 0; ///< modules in a row
    std::vector<bool> isDark; ///< row by row
};

/// The code of a text; none for an empty one and one that is too long.
[[nodiscard]] std::optional<Code> codeOf(const QString &text);

} // namespace Qr
