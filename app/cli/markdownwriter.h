// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document.h"

#include <QString>

namespace Cli
{

/// CommonMark 0.30 with the tables of GitHub Flavored Markdown. Every text is escaped: none of it
/// is taken for markup.
[[nodiscard]] QString toMarkdown(const Document &document);

/// A text so that Markdown shows it as it is, wherever it stands in a line or in a table.
[[nodiscard]] QString markdownEscaped(const QString &text);

} // namespace Cli
