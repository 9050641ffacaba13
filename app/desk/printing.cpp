// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing.h"

#include "sheet/paintercanvas.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Desk
{

namespace
{

/// The context that translators see.
struct Printing {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr double PointsAnInch = 72;

} // namespace

QString jobName()
{
    //: the name of a print job, which others may see; says nothing about the guide
    return Printing::tr("Guide");
}

QString refusal()
{
    return Printing::tr("The printer did not take the sheet.");
}

Sheet::Paper paperOf(double width, Sheet::Paper otherwise)
{
    constexpr double A4Width = 210;
    constexpr double LetterWidth = 215.9;
    if (std::abs(width - A4Width) < 1)
        return Sheet::Paper::A4;
    return std::abs(width - LetterWidth) < 1 ? Sheet::Paper::Letter : otherwise;
}

void prepare(QPrinter &printer, const Sheet::Order &order)
{
    printer.setDocName(jobName());
    printer.setCreator(QString());
    printer.setFullPage(true);
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setPageSize(
        QPageSize(order.options.paper == Sheet::Paper::Letter ? QPageSize::Letter : QPageSize::A4));
    printer.setFontEmbeddingEnabled(true);
}

std::variant<Sheet::Drawing, Sheet::Error> drawingFor(const QPrinter &printer, Sheet::Order order)
{
    const QPageSize::PageSizeId paper = printer.pageLayout().pageSize().id();
    if (paper == QPageSize::A4)
        order.options.paper = Sheet::Paper::A4;
    else if (paper == QPageSize::Letter)
        order.options.paper = Sheet::Paper::Letter;
    return Sheet::drawingOf(order);
}

bool paint(const Sheet::Drawing &drawing, QPrinter &printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const QSizeF paper = printer.pageLayout().fullRect(QPageLayout::Point).size();
    const double fit = std::min({1.0,
                                 paper.width() / drawing.pageSize.width(),
                                 paper.height() / drawing.pageSize.height()});
    // Papers are given in whole points: less than one too few is no reason to set letters smaller.
    constexpr double Exact = 0.998;
    const double scale = printer.resolution() / PointsAnInch * (fit > Exact ? 1 : fit);
    painter.scale(scale, scale);
    Sheet::PainterCanvas canvas(painter);
    bool isWell = true;
    for (qsizetype page = 0; isWell && page < drawing.pages.size(); ++page) {
        isWell = page == 0 || printer.newPage();
        Sheet::play(drawing, page, canvas);
    }
    return painter.end() && isWell;
}

} // namespace Desk
