// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "filechooser.h"
#include "guidetext.h"
#include "portal.h"
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

#include <ctime>
#include <optional>
#include <variant>

using namespace Qt::StringLiterals;

namespace
{

enum ExitCode { Done = 0, Failed = 1, Cancelled = 2, NoPrinter = 3 };

const QString usage = u"sidebyside-desk save|save-text|save-page|print < ORDER"_s;
constexpr qint64 LargestOrder = qint64(1024) * 1024;

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

using Made = std::variant<QByteArray, Sheet::Error>;

Made pdfOf(const Sheet::Order &order)
{
    auto sheet = Sheet::drawingOf(order);
    if (auto *error = std::get_if<Sheet::Error>(&sheet))
        return *error;
    return Sheet::pdfOf(std::get<Sheet::Drawing>(sheet), std::time(nullptr));
}

/// Asks for a file and writes there what was made.
int save(const Made &made, const Desk::SaveQuestion &question)
{
    if (const auto *error = std::get_if<Sheet::Error>(&made))
        return failure(error->text);
    const QString path = Desk::askForFile(question);
    if (path.isEmpty())
        return Cancelled;
    const QString error = Sheet::saveFile(path, std::get<QByteArray>(made));
    if (!error.isEmpty())
        return failure(error);
    QTextStream(stdout) << path << Qt::endl;
    return Done;
}

/// The portal's dialog, where there is one: then the printer gets the tagged PDF itself.
std::optional<int> printByPortal(Sheet::Order order)
{
    QString problem;
    const auto pdfFor = [&](double paperWidth) {
        order.options.paper = Desk::paperOf(paperWidth, order.options.paper);
        const Made made = pdfOf(order);
        if (const auto *error = std::get_if<Sheet::Error>(&made))
            problem = error->text;
        return problem.isEmpty() ? std::get<QByteArray>(made) : QByteArray();
    };
    const auto printed = Desk::Portal().print(Desk::jobName(), pdfFor);
    if (!printed)
        return std::nullopt;
    if (*printed == Desk::Portal::Printed::Failed)
        return failure(problem.isEmpty() ? Desk::refusal() : problem);
    return *printed == Desk::Portal::Printed::Done ? Done : Cancelled;
}

int print(const Sheet::Order &order)
{
    if (const auto exitCode = printByPortal(order))
        return *exitCode;
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
    return Desk::paint(std::get<Sheet::Drawing>(sheet), printer) ? int(Done)
                                                                 : failure(Desk::refusal());
}

/// Does what the word on the command line asks for.
int run(const QString &word, const Sheet::Order &order)
{
    if (word == "save"_L1)
        return save(pdfOf(order), Desk::pdfQuestion());
    if (word == "save-text"_L1)
        return save(Desk::textOf(order, Desk::Form::Text), Desk::textQuestion());
    if (word == "save-page"_L1)
        return save(Desk::textOf(order, Desk::Form::WebPage), Desk::webPageQuestion());
    if (word == "print"_L1)
        return print(order);
    return failure(usage);
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
        return failure(usage);
    const auto order = Sheet::orderFrom(in.read(LargestOrder));
    if (const auto *error = std::get_if<Sheet::Error>(&order))
        return failure(*error);
    const Speech speech(std::get<Sheet::Order>(order).language);
    return run(words[1], std::get<Sheet::Order>(order));
}
