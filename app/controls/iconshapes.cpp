// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "iconshapes.h"

#include <QPainterPathStroker>
#include <QPolygonF>
#include <QTransform>
#include <QtEndian>
#include <QtMath>

#include <cmath>
#include <optional>

namespace Controls
{

namespace
{

constexpr qreal lineWidth = 2;
constexpr qreal fineness = 32; // curves are cut into lines that are straight at this size

/// The numbers and letters of a path, one after the other.
class PathReader
{
public:
    explicit PathReader(QByteArrayView text)
        : m_text(text)
    {
    }

    [[nodiscard]] QPainterPath read()
    {
        while (m_isGood && hasMore())
            step(takeLetter());
        return m_isGood ? m_path : QPainterPath();
    }

private:
    void step(char letter)
    {
        switch (letter) {
        case 'M':
            return m_path.moveTo(takePoint());
        case 'L':
            return m_path.lineTo(takePoint());
        case 'H':
            return m_path.lineTo(takeNumber(), m_path.currentPosition().y());
        case 'V':
            return m_path.lineTo(m_path.currentPosition().x(), takeNumber());
        case 'C': {
            const QPointF first = takePoint();
            const QPointF second = takePoint();
            return m_path.cubicTo(first, second, takePoint());
        }
        case 'A':
            return arc();
        case 'Z':
            return m_path.closeSubpath();
        default:
            m_isGood = false;
        }
    }

    /// A part of a circle: radius twice, 0, whether it is the longer way, whether clockwise, its end.
    void arc()
    {
        const qreal radius = takeNumber();
        m_isGood = m_isGood && takeNumber() == radius && takeNumber() == 0;
        const bool isLong = takeNumber() != 0;
        const bool isClockwise = takeNumber() != 0;
        const QPointF from = m_path.currentPosition();
        const QPointF to = takePoint();
        const QPointF half = (to - from) / 2;
        const qreal reach = std::hypot(half.x(), half.y());
        if (!m_isGood || reach == 0)
            return;
        // The middle of the circle stands square to the chord, on one side or the other.
        const qreal wide = std::max(radius, reach);
        const qreal away = std::sqrt(wide * wide - reach * reach) / reach;
        const qreal side = isLong == isClockwise ? 1 : -1;
        const QPointF middle = from + half + side * away * QPointF(half.y(), -half.x());
        const qreal start = angle(from - middle);
        qreal sweep = angle(to - middle) - start;
        if (isClockwise && sweep > 0)
            sweep -= 360;
        if (!isClockwise && sweep < 0)
            sweep += 360;
        m_path.arcTo(
            QRectF(middle.x() - wide, middle.y() - wide, 2 * wide, 2 * wide), start, sweep);
    }
    /// In degrees, counted as QPainterPath does: against the clock.
    static qreal angle(QPointF direction)
    {
        return qRadiansToDegrees(std::atan2(-direction.y(), direction.x()));
    }

    bool hasMore()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
        return m_at < m_text.size();
    }
    char takeLetter() { return m_text[m_at++]; }
    QPointF takePoint()
    {
        const qreal x = takeNumber();
        return {x, takeNumber()};
    }
    qreal takeNumber()
    {
        if (!hasMore()) {
            m_isGood = false;
            return 0;
        }
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && (m_text[m_at] == '.' || std::isdigit(m_text[m_at]) != 0))
            ++m_at;
        bool isNumber = false;
        const qreal number = m_text.sliced(start, m_at - start).toDouble(&isNumber);
        m_isGood = m_isGood && isNumber;
        return number;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_isGood = true;
    QPainterPath m_path;
};

/// The value of an attribute of a tag; empty when it has none.
QByteArrayView valueOf(QByteArrayView tag, QByteArrayView name)
{
    const QByteArray start = ' ' + name.toByteArray() + "=\"";
    const qsizetype at = tag.indexOf(start);
    if (at < 0)
        return {};
    const QByteArrayView rest = tag.sliced(at + start.size());
    return rest.first(std::max<qsizetype>(0, rest.indexOf('"')));
}

qreal numberOf(QByteArrayView tag, QByteArrayView name)
{
    return valueOf(tag, name).toDouble();
}

/// What one tag draws; nothing when it is none that the family has.
std::optional<QPainterPath> pathOf(QByteArrayView tag)
{
    QPainterPath path;
    if (tag.startsWith("path ")) {
        path = PathReader(valueOf(tag, "d")).read();
    } else if (tag.startsWith("circle ")) {
        const qreal radius = numberOf(tag, "r");
        path.addEllipse(QPointF(numberOf(tag, "cx"), numberOf(tag, "cy")), radius, radius);
    } else if (tag.startsWith("rect ")) {
        const qreal corner = numberOf(tag, "rx");
        path.addRoundedRect(numberOf(tag, "x"),
                            numberOf(tag, "y"),
                            numberOf(tag, "width"),
                            numberOf(tag, "height"),
                            corner,
                            corner);
    }
    if (path.isEmpty())
        return std::nullopt;
    return path;
}

/// What stands around the shapes: the file itself, and what is said about it.
bool isFrame(QByteArrayView tag)
{
    return tag.startsWith("svg ") || tag.startsWith("!--") || tag == QByteArrayView("/svg");
}

void append(QByteArray &bytes, qint16 number)
{
    const qint16 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// What the ink of a shape covers, on a grid finer by fineness.
QList<QPolygonF> inkOf(const IconShape &shape)
{
    const QTransform finer = QTransform::fromScale(fineness, fineness);
    const QPainterPath path = finer.map(shape.path);
    if (shape.isFilled)
        return path.toSubpathPolygons();
    QPainterPathStroker pen;
    pen.setWidth(lineWidth * fineness);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen.createStroke(path).toSubpathPolygons();
}

} // namespace

QList<IconShape> iconShapes(QByteArrayView svg)
{
    QList<IconShape> shapes;
    for (qsizetype at = svg.indexOf('<'); at >= 0; at = svg.indexOf('<', at + 1)) {
        const qsizetype end = svg.indexOf('>', at);
        const QByteArrayView tag = svg.sliced(at + 1, std::max<qsizetype>(0, end - at - 1));
        if (isFrame(tag))
            continue;
        const auto path = pathOf(tag);
        if (!path)
            return {};
        shapes.append({*path, valueOf(tag, "fill") == QByteArrayView("currentColor")});
    }
    return shapes;
}

QByteArray iconOutlines(const QList<IconShape> &shapes)
{
    QByteArray bytes;
    for (const IconShape &shape : shapes) {
        const QList<QPolygonF> ink = inkOf(shape);
        append(bytes, static_cast<qint16>(ink.size()));
        for (const QPolygonF &polygon : ink) {
            append(bytes, static_cast<qint16>(polygon.size()));
            for (const QPointF &point : polygon) {
                append(bytes, outlineCoordinate(point.x() / fineness));
                append(bytes, outlineCoordinate(point.y() / fineness));
            }
        }
    }
    return bytes;
}

} // namespace Controls
