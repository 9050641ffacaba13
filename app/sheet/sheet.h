// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clinic.h"
#include "content/guide.h"
#include "content/help.h"
#include "drawing.h"
#include "options.h"

#include <QByteArray>

#include <ctime>
#include <variant>

/// The comparison on paper: one layout, shown as a preview, on a printer and as tagged PDF.
namespace Sheet
{

struct Wording;

/// The size of a paper in points.
[[nodiscard]] QSizeF sizeOf(Paper paper);

/// Lays a guide out. Needs an application object (Application, or the window's). The standard
/// edition fills one page and no more; what was picked stands on a second. An error names the texts that are too long, the character
/// that no bundled font has, or that the sheet's own words are not there in the guide's language.
[[nodiscard]] std::variant<Drawing, Error>
sheetOf(const Content::Guide &guide, const Content::Help &help, const Options &options);

/// The same with words of the caller's.
[[nodiscard]] std::variant<Drawing, Error> sheetOf(const Content::Guide &guide,
                                                   const Content::Help &help,
                                                   const Options &options,
                                                   const Wording &wording);

/// The bytes of the tagged PDF. made: the time that the file names; the same gives the same bytes.
[[nodiscard]] std::variant<QByteArray, Error> pdfOf(const Drawing &drawing, std::time_t made);

} // namespace Sheet
