// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas.h"

class QPainter;

namespace Sheet
{

/// Paints a sheet: on a screen, or for a printer. What things are is not told.
class PainterCanvas : public Canvas
{
public:
    /// One unit of the painter must be a point. The painter must outlive it.
    explicit PainterCanvas(QPainter &painter);

    void beginPage(const QSizeF &size) override;
    void begin(PdfUa::Role role, const PdfUa::Attributes &attributes) override;
    void beginArtifact() override;
    void end() override;
    void text(const Block &block, const QPointF &at, const QList<Link> &links) override;
    void fill(const QRectF &area) override;
    void fillShape(const QList<QPolygonF> &polygons) override;
    void clear(const QRectF &area) override;
    void frame(const QRectF &area, double width) override;
    void ellipse(const QRectF &area, double width) override;
    void bookmark(const QString &title, double y) override;

private:
    QPainter &m_painter;
};

} // namespace Sheet
