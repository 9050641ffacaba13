// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "pdfcanvas.h"

#include "fonts.h"
#include "glyphs.h"

#include <QFont>

#include <string_view>

namespace Sheet
{

namespace
{

PdfUa::Rectangle rectangle(const QRectF &area)
{
    return {area.x(), area.y(), area.width(), area.height()};
}

} // namespace

PdfCanvas::PdfCanvas(PdfUa::Writer &writer)
    : m_writer(writer)
{
}

void PdfCanvas::beginPage(const QSizeF &size)
{
    m_writer.beginPage(size.width(), size.height());
}

void PdfCanvas::begin(PdfUa::Role role, const PdfUa::Attributes &attributes)
{
    m_writer.begin(role, attributes);
}

void PdfCanvas::beginArtifact()
{
    m_writer.beginArtifact();
}

void PdfCanvas::end()
{
    m_writer.end();
}

int PdfCanvas::fontNumber(const QRawFont &font)
{
    if (m_lastNumber >= 0 && font == m_lastFont)
        return m_lastNumber;
    const std::pair key{font.familyName(), font.weight() > QFont::Medium};
    const auto found = m_fonts.constFind(key);
    int number = found == m_fonts.cend() ? -1 : *found;
    if (found == m_fonts.cend()) {
        const QByteArray file = bundledFont(key.first, key.second);
        if (file.isEmpty())
            m_strangeFont = key.first;
        else // it lies in the program, so it outlives the writer
            number = m_writer.addFont(std::string_view(file.constData(), std::size_t(file.size())));
        m_fonts.insert(key, number);
    }
    m_lastFont = font;
    m_lastNumber = number;
    return number;
}

void PdfCanvas::text(const Block &block, const QPointF &at, const QList<Link> &links)
{
    qsizetype open = -1;
    const auto number = [this](const QRawFont &font) { return fontNumber(font); };
    for (const TextPiece &piece : piecesOf(*block, at, links, number)) {
        if (piece.link != open) {
            if (open >= 0)
                m_writer.end();
            open = piece.link;
            if (open >= 0)
                m_writer.begin(PdfUa::Role::Link,
                               {.alternative = links[open].alternative.toStdString(),
                                .target = links[open].target.toStdString()});
        }
        m_writer.text(piece.line);
    }
    if (open >= 0)
        m_writer.end();
}

void PdfCanvas::fill(const QRectF &area)
{
    m_writer.fill(rectangle(area));
}

void PdfCanvas::fillShape(const QList<QPolygonF> &polygons)
{
    std::vector<std::vector<PdfUa::Point>> shape;
    for (const QPolygonF &polygon : polygons) {
        shape.emplace_back();
        for (const QPointF &point : polygon)
            shape.back().push_back({point.x(), point.y()});
    }
    m_writer.fill(shape);
}

void PdfCanvas::clear(const QRectF &area)
{
    m_writer.clear(rectangle(area));
}

void PdfCanvas::frame(const QRectF &area, double width)
{
    m_writer.frame(rectangle(area), width);
}

void PdfCanvas::ellipse(const QRectF &area, double width)
{
    m_writer.ellipse(rectangle(area), width);
}

void PdfCanvas::bookmark(const QString &title, double y)
{
    m_writer.bookmark(title.toStdString(), y);
}

} // namespace Sheet
