// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing.h"

#include <QList>

namespace Sheet
{

/// One word of a sheet and the place it takes: from where it begins to where it ends on its line,
/// and from its baseline one size upwards.
struct WordBox {
    qsizetype page = 0; ///< from 0
    QString text;
    QRectF box; ///< points
    double size = 0; ///< of the letters, points
};

/// Every word, in reading order, as the layout has it.
[[nodiscard]] QList<WordBox> wordBoxes(const Drawing &drawing);

} // namespace Sheet
