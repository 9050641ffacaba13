// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "drawahead.h"

#include "theme/themevalues.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace Window
{

namespace
{

/// About as many rows as a window shows at its start.
constexpr qsizetype rowsInView = 3;

/// Draws texts of one size and weight, one line each: a letter's picture is kept for each quarter of
/// a pixel that it can start at, and these are the places where the window starts them.
class Pen
{
public:
    Pen(QPainter &painter, int pixels, bool isBold = false)
        : m_painter(painter)
        , m_font(QGuiApplication::font())
    {
        m_font.setPixelSize(pixels);
        m_font.setBold(isBold);
    }

    void draw(const QString &text)
    {
        m_painter.setFont(m_font);
        m_painter.drawText(0, 0, text);
    }

private:
    QPainter &m_painter;
    QFont m_font;
};

} // namespace

void drawAhead(const Content::Guide &guide, qreal textScale)
{
    Theming::ThemeValues theme;
    theme.setTextScale(textScale);
    QImage paper(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&paper);
    Pen body(painter, theme.body());
    Pen strong(painter, theme.body(), true);
    Pen(painter, theme.h1(), true).draw(guide.decision);
    Pen option(painter, theme.h2(), true);
    for (const Content::Option &side : guide.options) {
        option.draw(side.name);
        strong.draw(side.name);
        body.draw(side.summary);
    }
    Pen row(painter, theme.h3(), true);
    for (const Content::Row &line : guide.rows.first(std::min(rowsInView, guide.rows.size()))) {
        row.draw(line.title);
        strong.draw(line.title); // as good as what the buttons say
        for (const Content::Cell &cell : line.cells)
            body.draw(cell.text);
    }
}

} // namespace Window
