// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document.h"

#include <QString>

namespace Cli
{

/// One HTML file that needs nothing else: no script, no font, no picture, nothing fetched. It is
/// well-formed XML too. Made for WCAG 2.2 AA: language, title, skip link, landmarks, headings in
/// order, tables with scopes; light or dark as the reader's system says; fit for printing.
[[nodiscard]] QString toHtml(const Document &document);

} // namespace Cli
