// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPainterPath>

namespace Controls
{

/// A line or a spot of an icon, on its grid of 24 x 24.
struct IconShape {
    QPainterPath path;
    bool isFilled = false; ///< otherwise a line of 2, its ends and corners round
};

/// The shapes of one icon of the family. Reads as much of SVG as the family is drawn with, and no
/// more: path with M L H V C A (of a circle) and Z, circle, and rect with rx; each a line, or filled
/// with fill="currentColor". Gives nothing when there is anything else in it.
[[nodiscard]] QList<IconShape> iconShapes(QByteArrayView svg);

/// What the shapes cover, as drawIcon() reads it. For each shape the number of its polygons; for each
/// polygon the number of its points, and their x and y in steps of 1/1024 of the grid: all of them
/// qint16, the low byte first. A shape is what its polygons wind around.
[[nodiscard]] QByteArray iconOutlines(const QList<IconShape> &shapes);

/// A coordinate as it stands in an outline.
[[nodiscard]] inline qint16 outlineCoordinate(qreal onGrid)
{
    return static_cast<qint16>(qRound(onGrid * 1024));
}

} // namespace Controls
