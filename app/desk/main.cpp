// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "content/reader.h"
#include "content/store.h"
#include "sheet/paintercanvas.h"
#include "sheet/sheet.h"

#include <QApplication>
#include <QDate>
#include <QFileDialog>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace
{

enum ExitCode { Done = 0, Failed = 1, Cancelled = 2, NoPrinter = 3 };

/// The context that translators see.
struct DeskDialogs {
    Q_DECLARE_TR_FUNCTIONS(DeskDialogs)
};

int failure(const QString &why)
{
    QTextStream(stderr) << why << Qt::endl;
    return Failed;
}

int save(const QString &suggested)
{
    //: title of a file dialog
    const QString title = DeskDialogs::tr("Save as PDF");
    //: kind of file in a file dialog
    const QString kind = DeskDialogs::tr("PDF files (*.pdf)");
    const QString path = QFileDialog::getSaveFileName(nullptr, title, suggested, kind);
    if (path.isEmpty())
        return Cancelled;
    QTextStream(stdout) << path << Qt::endl;
    return Done;
}

/// What is to be printed, from the words of the command line.
std::variant<Sheet::Drawing, Sheet::Error> sheetFrom(const QStringList &words)
{
    const auto json = Content::readBytes(words[0]);
    if (!json)
        return Sheet::Error{json.faults().constFirst().line()};
    const auto guide = Content::readGuide(json.value(), words[0]);
    const auto help = Content::Store().help();
    if (!guide || !help)
        return Sheet::Error{(guide ? help.faults() : guide.faults()).constFirst().line()};
    const Sheet::Options options{
        .edition = words[2] == "large"_L1 ? Sheet::Edition::Large : Sheet::Edition::Standard,
        .paper = words[3] == "letter"_L1 ? Sheet::Paper::Letter : Sheet::Paper::A4,
        .region = words[1],
        .order = words[4].split(u',', Qt::SkipEmptyParts),
        .today = QDate::currentDate()};
    return Sheet::sheetOf(guide.value(), help.value(), options);
}

/// Paints every page. Whether the printer took all of them.
bool paint(const Sheet::Drawing &drawing, QPrinter &printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    constexpr double PointsAnInch = 72;
    const double scale = printer.resolution() / PointsAnInch;
    painter.scale(scale, scale);
    Sheet::PainterCanvas canvas(painter);
    bool isWell = true;
    for (qsizetype page = 0; isWell && page < drawing.pages.size(); ++page) {
        isWell = page == 0 || printer.newPage();
        Sheet::play(drawing, page, canvas);
    }
    return painter.end() && isWell;
}

int print(const QStringList &words)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return NoPrinter;
    const auto sheet = sheetFrom(words);
    if (const auto *error = std::get_if<Sheet::Error>(&sheet))
        return failure(error->text);
    const auto &drawing = std::get<Sheet::Drawing>(sheet);
    QPrinter printer(QPrinter::HighResolution);
    //: the name of a print job, which others may see; says nothing about the guide
    printer.setDocName(DeskDialogs::tr("Guide"));
    printer.setFullPage(true); // the sheet has margins of its own
    printer.setPageSize(QPageSize(words[3] == "letter"_L1 ? QPageSize::Letter : QPageSize::A4));
    printer.setFontEmbeddingEnabled(true);
    QPrintDialog dialog(&printer);
    if (dialog.exec() != QDialog::Accepted)
        return Cancelled;
    return paint(drawing, printer)
        ? int(Done)
        : failure(DeskDialogs::tr("The printer did not take the sheet."));
}

} // namespace

int main(int argc, char **argv)
{
    // Qt's own dialogs would write down which folder was looked at.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, u"/dev/null"_s);
    const QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Side by Side"_s);
    const QStringList words = QApplication::arguments();
    if (words.size() == 3 && words[1] == "save"_L1)
        return save(words[2]);
    if (words.size() == 7 && words[1] == "print"_L1)
        return print(words.sliced(2));
    return failure(u"sidebyside-desk save FILE | print GUIDE REGION EDITION PAPER ID,ID,..."_s);
}
