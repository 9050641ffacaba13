// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "icondrawing.h"

#include "outlines/outlinereader.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QResource>

namespace Controls
{

namespace
{

QPainterPath shapeFrom(Outlines::OutlineReader &outlines)
{
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    QPolygonF polygon;
    const auto finish = [&] {
        if (!polygon.isEmpty())
            shape.addPolygon(polygon);
        polygon.clear();
    };
    outlines.takeShape(finish, [&polygon](double x, double y) { polygon.append({x, y}); });
    finish();
    return shape;
}

} // namespace

QImage drawIcon(const QString &name, const QColor &ink, QSize size)
{
    const QResource file(QStringLiteral(":/icons/") + name);
    if (file.size() == 0 || size.isEmpty())
        return {};
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size.width() / Outlines::Grid, size.height() / Outlines::Grid);
    Outlines::OutlineReader outlines(
        QByteArrayView(file.data(), static_cast<qsizetype>(file.size())));
    while (outlines.hasMore())
        painter.fillPath(shapeFrom(outlines), ink);
    painter.end();
    return image
        .copy(); // an image that was painted on keeps its paint engine, 15 KB, as long as it lives
}

} // namespace Controls
