// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas.h"

#include <QList>
#include <QSizeF>
#include <QString>

#include <variant>

namespace Sheet
{

/// One thing to be done on a canvas. The members are its arguments.
namespace Step
{

struct Begin {
    PdfUa::Role role;
    PdfUa::Attributes attributes;
};
struct BeginArtifact {
};
struct End {
};
struct Text {
    Block block;
    QPointF at;
    QList<Link> links;
};
struct Fill {
    QRectF area;
};
struct Shape {
    QList<QPolygonF> polygons;
};
struct Clear {
    QRectF area;
};
struct Frame {
    QRectF area;
    double width;
};
struct Ellipse {
    QRectF area;
    double width;
};
struct Bookmark {
    QString title;
    double y;
};

using Any =
    std::variant<Begin, BeginArtifact, End, Text, Fill, Shape, Clear, Frame, Ellipse, Bookmark>;

} // namespace Step

/// One page: what is done on it, in reading order.
struct Page {
    QList<Step::Any> steps{};
};

/// A finished sheet, to be played to any canvas.
struct Drawing {
    QSizeF pageSize{}; ///< points
    QList<Page> pages{};
    QString title{};
    QString subject{};
    QString author{};
    QString language{}; ///< BCP 47 tag
    bool isRightToLeft = false;
};

/// Plays one page. An element may begin on one page and end on another.
void play(const Drawing &drawing, qsizetype page, Canvas &canvas);

} // namespace Sheet
