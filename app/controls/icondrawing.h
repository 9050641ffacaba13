// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QColor>
#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QString>

namespace Controls
{

/// A line or a spot of an icon, on its grid of 24 x 24.
struct IconShape {
    QPainterPath path;
    bool isFilled = false; ///< otherwise a line of 2, its ends and corners round
};

/// The shapes of one icon of the family. Reads as much of SVG as the family is drawn with, and no
/// more: path with M L H V C A (of a circle) and Z, circle, and rect with rx; each a line, or filled
/// with fill="currentColor". Qt Svg would cost a start three times as much. Gives nothing when there
/// is anything else in it.
[[nodiscard]] QList<IconShape> iconShapes(QByteArrayView svg);

/// Draws `:/icons/<name>.svg` in one colour. Null when there is no such icon.
[[nodiscard]] QImage drawIcon(const QString &name, const QColor &ink, QSize size);

} // namespace Controls
