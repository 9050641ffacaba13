// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

// painted EDITION PAPER FILE: the sheet of the bundled guide, painted as for a printer, by Qt's own
// writer of PDF. What the test of places and the bench hold the tagged file against.

#include "content/store.h"
#include "sheet/application.h"
#include "sheet/paintercanvas.h"
#include "sheet/sheet.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace
{

bool paint(const Sheet::Drawing &drawing, QPdfWriter &writer)
{
    constexpr int Resolution = 1200; // as a good printer's
    constexpr double PointsAnInch = 72;
    writer.setPageSize(QPageSize(drawing.pageSize, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(Resolution);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.scale(Resolution / PointsAnInch, Resolution / PointsAnInch);
    Sheet::PainterCanvas canvas(painter);
    for (qsizetype page = 0; page < drawing.pages.size(); ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        Sheet::play(drawing, page, canvas);
    }
    return painter.end();
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    if (words.size() != 4)
        return 2;
    const Content::Store store;
    const auto guide = store.open(u"peer-coaching-or-therapy"_s, u"en"_s);
    const auto help = store.help();
    if (!guide || !help)
        return 1;
    const Sheet::Application application;
    const Sheet::Options options{
        .edition = words[1] == "large"_L1 ? Sheet::Edition::Large : Sheet::Edition::Standard,
        .paper = words[2] == "letter"_L1 ? Sheet::Paper::Letter : Sheet::Paper::A4,
        .region = u"US"_s,
        .today = QDate(2026, 12, 1)};
    const auto sheet = Sheet::sheetOf(guide.value(), help.value(), options);
    if (const auto *error = std::get_if<Sheet::Error>(&sheet)) {
        QTextStream(stderr) << error->text << Qt::endl;
        return 1;
    }
    QPdfWriter writer(words[3]);
    return paint(std::get<Sheet::Drawing>(sheet), writer) ? 0 : 1;
}
