// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas.h"

#include <QList>

#include <functional>

class QRawFont;

namespace Sheet
{

/// What a font is called in the file that is written; below 0: it is not bundled.
using FontNumber = std::function<int(const QRawFont &font)>;

/// A piece of one line of a text, all of it inside one link or outside of all.
struct TextPiece {
    PdfUa::Line line;
    qsizetype link = -1; ///< index, or -1
};

/// Takes a text that stands at a place apart into glyphs, each with the characters it stands for,
/// line by line and link by link in reading order. A space at the end of a wrapped line is there,
/// so that words stay apart. Lines with letters from right to left have their glyphs in the order
/// in which they stand, and their text beside them.
[[nodiscard]] QList<TextPiece> piecesOf(const TextBlock &block,
                                        const QPointF &at,
                                        const QList<Link> &links,
                                        const FontNumber &fontNumber);

} // namespace Sheet
