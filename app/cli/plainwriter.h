// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document.h"

#include <QString>

namespace Cli
{

/// The widest line of plain text, in characters.
inline constexpr int PlainWidth = 78;

/// Text for a terminal: headings underlined, lines of at most PlainWidth characters unless a single
/// word is longer, a table as one paragraph a row and column.
[[nodiscard]] QString toPlain(const Document &document);

} // namespace Cli
