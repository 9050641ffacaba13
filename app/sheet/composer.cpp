// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "composer.h"

#include "outlines/outlinereader.h"

#include <QResource>

using namespace Qt::StringLiterals;

namespace Sheet
{

Composer::Composer(Typesetter &typesetter, const Wording &wording, const PageFrame &frame)
    : m_typesetter(typesetter)
    , m_wording(wording)
    , m_page(frame)
    , m_y(frame.margin)
{
    m_drawing.pageSize = frame.size;
    m_drawing.isRightToLeft = typesetter.isRightToLeft();
    m_drawing.pages.append(Page{});
}

void Composer::newPage()
{
    m_drawing.pages.append(Page{});
    m_y = m_page.margin;
}

Block Composer::set(const QString &text, const Style &style, double width)
{
    return m_typesetter.set(text, style, width);
}

Block Composer::set(const Named &text, const Style &style, double width, int room)
{
    Block block = m_typesetter.set(text.text, style, width);
    if (block->lines() > room)
        m_tooLong.append({text, block->lines(), room});
    else if (block->lines() == room && room > 1)
        m_full.append({text, block->lines(), room});
    return block;
}

Block Composer::setEven(const Named &text, const Style &style, double width, int room)
{
    constexpr double Near = 4; // points; it need not be exact
    const Block whole = set(text, style, width, room);
    double least = whole->lines() > 1 ? width / 2 : width;
    double most = width;
    while (most - least > Near) {
        const double middle = (least + most) / 2;
        (m_typesetter.set(text.text, style, middle)->lines() > whole->lines() ? least : most) =
            middle;
    }
    return m_typesetter.set(text.text, style, most);
}

Block Composer::setLine(const QString &text, const Style &style)
{
    return m_typesetter.setLine(text, style);
}

void Composer::begin(PdfUa::Role role, const PdfUa::Attributes &attributes)
{
    add(Step::Begin{role, attributes});
}

void Composer::beginArtifact()
{
    add(Step::BeginArtifact{});
}

void Composer::end()
{
    add(Step::End{});
}

QRectF Composer::mirrored(const QRectF &area) const
{
    return isRightToLeft()
        ? QRectF(m_page.size.width() - area.right(), area.y(), area.width(), area.height())
        : area;
}

void Composer::put(const Block &block, double x, double y, const QList<Link> &links)
{
    add(Step::Text{block, mirrored({x, y, block->width(), block->height()}).topLeft(), links});
}

void Composer::putAs(PdfUa::Role role,
                     const Block &block,
                     double x,
                     const QList<Link> &links,
                     const PdfUa::Attributes &attributes)
{
    begin(role, attributes);
    put(block, x, m_y, links);
    end();
    m_y += block->height();
}

void Composer::fill(const QRectF &area)
{
    add(Step::Fill{mirrored(area)});
}

bool Composer::picture(const QString &name, const QRectF &square)
{
    const QResource file(":/icons/"_L1 + name);
    if (file.size() == 0)
        return false;
    const QRectF place = mirrored(square); // moved, not turned
    Outlines::OutlineReader outlines(QByteArrayView(file.data(), qsizetype(file.size())));
    while (outlines.hasMore()) {
        QList<QPolygonF> shape;
        outlines.takeShape([&shape] { shape.append(QPolygonF()); },
                           [&](double x, double y) {
                               shape.last().append(
                                   {place.x() + x * place.width() / Outlines::Grid,
                                    place.y() + y * place.height() / Outlines::Grid});
                           });
        add(Step::Shape{std::move(shape)});
    }
    return true;
}

void Composer::clear(const QRectF &area)
{
    add(Step::Clear{mirrored(area)});
}

void Composer::frame(const QRectF &area, double width)
{
    add(Step::Frame{mirrored(area), width});
}

void Composer::ellipse(const QRectF &area, double width)
{
    add(Step::Ellipse{mirrored(area), width});
}

void Composer::bookmark(const QString &title)
{
    add(Step::Bookmark{title, m_y});
}

void Composer::writingLine(double x, double y, double width)
{
    constexpr double Thin = 0.6; // still black at 150 dpi in one bit
    beginArtifact();
    fill({x, y, width, Thin});
    end();
}

void Composer::numberPages(const Style &style)
{
    const qsizetype count = m_drawing.pages.size();
    for (qsizetype page = 0; page < count; ++page) {
        const Block number = setLine(m_wording.page.arg(page + 1).arg(count), style);
        const double x = m_page.margin + m_page.width() - number->naturalWidth();
        const double y = m_page.size.height() - m_page.margin - number->height();
        const Block placed = set(number->text(), style, number->naturalWidth() + 1);
        QList<Step::Any> &steps = m_drawing.pages[page].steps;
        steps.append(Step::BeginArtifact{});
        steps.append(Step::Text{
            placed, mirrored({x - 1, y, placed->width(), placed->height()}).topLeft(), {}});
        steps.append(Step::End{});
    }
}

} // namespace Sheet
