// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// What the system says about whoever sits before it.
namespace Cli
{

/// BCP 47 tag of the language, such as "en-GB"; "C" counts as "en".
[[nodiscard]] QString language();

/// ISO 3166 code of the country, such as "GB"; empty when the system names none.
[[nodiscard]] QString country();

} // namespace Cli
