// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "paintercanvas.h"

#include <QPainter>
#include <QPainterPath>

namespace Sheet
{

PainterCanvas::PainterCanvas(QPainter &painter)
    : m_painter(painter)
{
}

void PainterCanvas::beginPage(const QSizeF &) { }

void PainterCanvas::begin(PdfUa::Role, const PdfUa::Attributes &) { }

void PainterCanvas::beginArtifact() { }

void PainterCanvas::end() { }

void PainterCanvas::bookmark(const QString &, double) { }

void PainterCanvas::text(const Block &block, const QPointF &at, const QList<Link> &)
{
    m_painter.save();
    m_painter.setPen(Qt::black);
    m_painter.translate(at);
    m_painter.scale(1 / TextBlock::Units, 1 / TextBlock::Units);
    block->layout().draw(&m_painter, {});
    m_painter.restore();
}

void PainterCanvas::fill(const QRectF &area)
{
    m_painter.fillRect(area, Qt::black);
}

void PainterCanvas::fillShape(const QList<QPolygonF> &polygons)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QPolygonF &polygon : polygons)
        path.addPolygon(polygon);
    m_painter.fillPath(path, Qt::black);
}

void PainterCanvas::clear(const QRectF &area)
{
    m_painter.fillRect(area, Qt::white);
}

void PainterCanvas::frame(const QRectF &area, double width)
{
    QPen pen(Qt::black, width);
    pen.setJoinStyle(Qt::MiterJoin);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(area);
}

void PainterCanvas::ellipse(const QRectF &area, double width)
{
    m_painter.setPen(width > 0 ? QPen(Qt::black, width) : QPen(Qt::NoPen));
    m_painter.setBrush(width > 0 ? Qt::NoBrush : QBrush(Qt::black));
    m_painter.drawEllipse(area);
}

} // namespace Sheet
