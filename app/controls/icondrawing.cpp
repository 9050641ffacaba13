// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "icondrawing.h"

#include <QByteArrayView>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QResource>
#include <QtEndian>

namespace Controls
{

namespace
{

constexpr qreal grid = 24;
constexpr qreal steps = 1024;

/// The outlines of one icon, shape by shape.
class OutlineReader
{
public:
    explicit OutlineReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool hasMore() const { return m_at + numberSize <= m_bytes.size(); }
    [[nodiscard]] QPainterPath takeShape()
    {
        QPainterPath shape;
        shape.setFillRule(Qt::WindingFill);
        for (int polygons = take(); polygons > 0; --polygons) {
            QPolygonF polygon;
            for (int points = take(); points > 0; --points) {
                const qreal x = take() / steps;
                polygon.append({x, take() / steps});
            }
            shape.addPolygon(polygon);
        }
        return shape;
    }

private:
    static constexpr qsizetype numberSize = 2;

    /// The next number; 0 behind the end, so that what was cut off ends there.
    int take()
    {
        if (!hasMore())
            return 0;
        const auto number = qFromLittleEndian<qint16>(m_bytes.data() + m_at);
        m_at += numberSize;
        return number;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

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
    painter.scale(size.width() / grid, size.height() / grid);
    OutlineReader outlines(QByteArrayView(file.data(), static_cast<qsizetype>(file.size())));
    while (outlines.hasMore())
        painter.fillPath(outlines.takeShape(), ink);
    painter.end();
    return image
        .copy(); // an image that was painted on keeps its paint engine, 15 KB, as long as it lives
}

} // namespace Controls
