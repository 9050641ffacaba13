// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pdfua/writer.h"
#include "typesetter.h"

#include <QList>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

namespace Sheet
{

/// A part of a text that leads somewhere.
struct Link {
    qsizetype start = 0; ///< UTF-16 unit in the text
    qsizetype length = 0;
    QString target{}; ///< URI
    QString alternative{}; ///< where it leads, in words
};

/// What a sheet is drawn on: paper, screen or file. Points, from the upper left corner of the
/// page. All ink is black. begin() and end() tell what the things drawn between them are.
class Canvas
{
public:
    Canvas() = default;
    virtual ~Canvas() = default;
    Q_DISABLE_COPY_MOVE(Canvas)

    virtual void beginPage(const QSizeF &size) = 0;
    virtual void begin(PdfUa::Role role, const PdfUa::Attributes &attributes) = 0;
    virtual void beginArtifact() = 0;
    virtual void end() = 0;
    virtual void text(const Block &block, const QPointF &at, const QList<Link> &links) = 0;
    virtual void fill(const QRectF &area) = 0;
    /// What these polygons wind around.
    virtual void fillShape(const QList<QPolygonF> &polygons) = 0;
    /// White: cuts one shape out of another.
    virtual void clear(const QRectF &area) = 0;
    virtual void frame(const QRectF &area, double width) = 0;
    /// A disc, or a ring when width is above 0.
    virtual void ellipse(const QRectF &area, double width) = 0;
    virtual void bookmark(const QString &title, double y) = 0;
};

} // namespace Sheet
