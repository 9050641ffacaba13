// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "filechooser.h"
#include "printing.h"
#include "sheet/savefile.h"
#include "sheet/sheet.h"
#include "translation/translator.h"

#include <QApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QSettings>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace
{

enum ExitCode { Done = 0, Failed = 1, Cancelled = 2, NoPrinter = 3 };

constexpr qint64 LargestOrder = qint64(1024) * 1024;

/// The context that translators see.
struct DeskDialogs {
    Q_DECLARE_TR_FUNCTIONS(DeskDialogs)
};

/// While one lives, the dialogs are in a language: our words, and Qt's where they are installed.
class Speech
{
public:
    explicit Speech(const QString &tag)
        : m_words(tag)
    {
        const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        if (m_words.language() != "en"_L1 && m_qt.load(QLocale(tag), u"qtbase"_s, u"_"_s, folder))
            QCoreApplication::installTranslator(&m_qt);
        QGuiApplication::setLayoutDirection(Translation::Translator::direction());
    }
    ~Speech() { QCoreApplication::removeTranslator(&m_qt); }
    Q_DISABLE_COPY_MOVE(Speech)

private:
    Translation::Translator m_words;
    QTranslator m_qt;
};

int failure(const QString &why)
{
    QTextStream(stderr) << why << Qt::endl;
    return Failed;
}

int failure(const Sheet::Error &error)
{
    return failure(error.text);
}

int save(const Sheet::Order &order)
{
    const auto sheet = Sheet::drawingOf(order);
    if (const auto *error = std::get_if<Sheet::Error>(&sheet))
        return failure(*error);
    const auto pdf = Sheet::pdfOf(std::get<Sheet::Drawing>(sheet), std::time(nullptr));
    if (const auto *error = std::get_if<Sheet::Error>(&pdf))
        return failure(*error);
    //: the name of the file that is offered for the sheet; says nothing about the guide
    const QString path = Desk::askForPdf(DeskDialogs::tr("Guide") + u".pdf"_s);
    if (path.isEmpty())
        return Cancelled;
    const QString error = Sheet::saveFile(path, std::get<QByteArray>(pdf));
    if (!error.isEmpty())
        return failure(error);
    QTextStream(stdout) << path << Qt::endl;
    return Done;
}

int print(const Sheet::Order &order)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return NoPrinter;
    QPrinter printer(QPrinter::HighResolution);
    Desk::prepare(printer, order);
    QPrintDialog dialog(&printer);
    // A file of Qt's own would be no tagged one: that is what saving is for.
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
    if (dialog.exec() != QDialog::Accepted)
        return Cancelled;
    const auto sheet = Desk::drawingFor(printer, order);
    if (const auto *error = std::get_if<Sheet::Error>(&sheet))
        return failure(*error);
    return Desk::paint(std::get<Sheet::Drawing>(sheet), printer)
        ? int(Done)
        : failure(DeskDialogs::tr("The printer did not take the sheet."));
}

} // namespace

int main(int argc, char **argv)
{
    // Qt's own dialogs would write down which folder was looked at.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, u"/dev/null"_s);
    QApplication::setDesktopFileName(QStringLiteral(SIDEBYSIDE_APPLICATION_ID));
    const QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Side by Side"_s);
    const QStringList words = QApplication::arguments();
    QFile in;
    if (words.size() != 2 || !in.open(stdin, QIODevice::ReadOnly))
        return failure(u"sidebyside-desk save|print < ORDER"_s);
    const auto order = Sheet::orderFrom(in.read(LargestOrder));
    if (const auto *error = std::get_if<Sheet::Error>(&order))
        return failure(*error);
    const Speech speech(std::get<Sheet::Order>(order).language);
    if (words[1] == "save"_L1)
        return save(std::get<Sheet::Order>(order));
    if (words[1] == "print"_L1)
        return print(std::get<Sheet::Order>(order));
    return failure(u"sidebyside-desk save|print < ORDER"_s);
}
