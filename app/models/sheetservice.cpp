// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "sheetservice.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Models
{

namespace
{

constexpr auto sheetProgram = "sidebyside-sheet"_L1;
constexpr auto deskProgram = "sidebyside-desk"_L1;
constexpr auto longestDrawing = 30s;
constexpr auto soon = 500ms; ///< nobody has to be told of what is done by then
constexpr int widestPicture = 4000; ///< pixels
constexpr int largePrint = 16; ///< points
constexpr int largerPrint = 18;

/// What the exit codes of sidebyside-desk mean (app/desk/README.md).
enum DeskExit { Done = 0, Cancelled = 2, NoPrinter = 3 };

QStringList idsOf(const TableModel &model, int role)
{
    QStringList ids;
    for (int row = 0; row < model.count(); ++row)
        ids += model.data(model.index(row), role).toString();
    return ids;
}

QString wordOf(SheetService::Edition edition)
{
    if (edition == SheetService::EasyToRead)
        return u"easy"_s;
    return edition == SheetService::OnePage ? u"standard"_s : u"large"_s;
}

QString missingProgram(const QString &name)
{
    //: %1 is the name of a program
    return SheetService::tr("A part of Side by Side is missing: %1. Install it again.").arg(name);
}

} // namespace

SheetService::SheetService(Parts parts, QObject *parent)
    : QObject(parent)
    , Singleton(this)
    , m_guide(parts.guide)
    , m_help(parts.help)
    , m_flow(parts.flow)
    , m_settings(parts.settings)
    , m_today(parts.today)
    , m_guideFile(std::move(parts.guideFile))
    , m_companion(std::move(parts.companion))
    , m_preview(longestDrawing)
    , m_filing(longestDrawing)
{
    if (QLocale::system().measurementSystem() != QLocale::MetricSystem)
        m_paper = Letter;
    m_slow.setSingleShot(true);
    m_slow.setInterval(soon);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_isSlow = true;
        Q_EMIT changed();
    });
    connect(&m_help, &HelpService::regionChanged, this, &SheetService::renew);
    connect(&m_flow, &GuidedFlow::changed, this, &SheetService::renew);
}

void SheetService::setEdition(Edition edition)
{
    m_edition = edition;
    m_page = 0;
    renew();
}

void SheetService::setPaper(Paper paper)
{
    m_paper = paper;
    renew();
}

void SheetService::setWithPicks(bool withPicks)
{
    m_withPicks = withPicks;
    m_page = withPicks && m_edition == OnePage ? 1 : 0; // where they stand
    renew();
}

void SheetService::setPage(int page)
{
    m_page = std::clamp(page, 0, std::max(0, m_pageCount - 1));
    renew();
}

void SheetService::setWidth(int width)
{
    m_width = std::clamp(width, 0, widestPicture);
    renew();
}

void SheetService::setShown(bool isShown)
{
    if (m_isShown == isShown)
        return;
    m_isShown = isShown;
    tell({}, true);
    renew();
}

void SheetService::setEasy(bool isEasy)
{
    if (isEasy != (m_edition == EasyToRead))
        setEdition(isEasy ? EasyToRead : OnePage);
}

void SheetService::setGuideFile(const QString &file)
{
    m_guideFile = file;
    tell({}, true); // what it says is in the language before
    renew();
}

double SheetService::pageRatio() const
{
    if (!m_image.isNull())
        return double(m_image.height()) / m_image.width();
    constexpr double A4Ratio = 297.0 / 210;
    constexpr double LetterRatio = 11 / 8.5;
    return m_paper == A4 ? A4Ratio : LetterRatio;
}

QString SheetService::picture() const
{
    return m_image.isNull() ? QString() : u"image://sheet/"_s + QString::number(m_pictures);
}

SheetOrder SheetService::order() const
{
    SheetOrder order{.guide = m_guideFile,
                     .region = m_help.region(),
                     .today = m_today,
                     .edition = wordOf(m_edition),
                     .size = m_edition == LargerPrint ? largerPrint : largePrint,
                     .isLetter = m_paper == Letter,
                     .order = idsOf(*m_guide.options(), OptionsModel::IdRole)
                         + idsOf(*m_guide.rows(), RowsModel::IdRole),
                     .clinic = m_settings.clinic(),
                     .clinicFile = m_settings.path(),
                     .page = m_page,
                     .width = m_width};
    if (withPicks())
        order.summary = m_flow.summary();
    return order;
}

/// Has the page drawn as it is wanted now, unless it is there or on its way.
void SheetService::renew()
{
    Q_EMIT changed();
    if (!m_isShown || m_width == 0 || m_preview.isUnderWay())
        return;
    if (order().json() != m_drawn)
        draw();
}

void SheetService::draw()
{
    m_asked = order().json();
    const QString program = m_companion(sheetProgram);
    if (program.isEmpty()) {
        m_drawn = m_asked;
        fail(missingProgram(sheetProgram));
        return;
    }
    m_slow.start();
    m_preview.send(
        program, {u"--preview"_s}, m_asked, [this](const ErrandAnswer &answer) { onPage(answer); });
}

void SheetService::onPage(const ErrandAnswer &answer)
{
    m_slow.stop();
    m_isSlow = false;
    m_drawn = m_asked;
    if (answer.exitCode != 0 || !takePage(answer.out))
        //: why there is no preview, where the program that makes it does not say
        fail(answer.error.isEmpty() ? tr("The sheet cannot be drawn.") : answer.error);
    else
        fail({});
    renew(); // something else may be wanted by now
}

/// Takes what app/sheet/pagepicture.h describes. False for anything else.
bool SheetService::takePage(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QJsonObject header = QJsonDocument::fromJson(bytes.left(end)).object();
    const int width = header["width"_L1].toInt();
    const int height = header["height"_L1].toInt();
    const int pages = header["pages"_L1].toInt();
    const bool isWhole = end >= 0 && width > 0 && width <= widestPicture && height > 0 && pages > 0
        && bytes.size() - end - 1 == qsizetype(width) * height;
    if (!isWhole)
        return false;
    const auto *pixels = reinterpret_cast<const uchar *>(bytes.constData() + end + 1);
    m_image = QImage(pixels, width, height, width, QImage::Format_Grayscale8).copy();
    ++m_pictures;
    m_pageCount = pages;
    m_page = std::clamp(header["page"_L1].toInt(), 0, pages - 1);
    m_texts.clear();
    const QJsonArray texts = header["texts"_L1].toArray();
    for (const auto text : texts)
        m_texts.append(text.toString());
    return true;
}

void SheetService::ask(const QString &word, std::function<void(const ErrandAnswer &answer)> heard)
{
    if (m_desk.isUnderWay())
        return;
    tell({}, true);
    const QString program = m_companion(deskProgram);
    if (program.isEmpty())
        return tell(missingProgram(deskProgram), false);
    m_desk.send(program,
                {word},
                order().json(),
                [this, heard = std::move(heard)](const ErrandAnswer &answer) {
                    Q_EMIT changed();
                    heard(answer);
                });
    Q_EMIT changed();
}

void SheetService::save()
{
    ask(u"save"_s, [this](const ErrandAnswer &answer) { onSaved(answer); });
}

void SheetService::saveText()
{
    ask(u"save-text"_s, [this](const ErrandAnswer &answer) { onGuideSaved(answer); });
}

void SheetService::savePage()
{
    ask(u"save-page"_s, [this](const ErrandAnswer &answer) { onGuideSaved(answer); });
}

void SheetService::makeFile()
{
    const QByteArray wanted = order().json();
    const QString program = m_companion(sheetProgram);
    if (m_filing.isUnderWay() || m_filed == wanted || program.isEmpty())
        return;
    dropFile();
    m_filed = wanted;
    m_filing.send(
        program, {u"--pdf"_s}, wanted, [this](const ErrandAnswer &answer) { onFile(answer); });
}

void SheetService::print()
{
    ask(u"print"_s, [this](const ErrandAnswer &answer) { onPrinted(answer); });
}

void SheetService::onSaved(const ErrandAnswer &answer)
{
    const QString path = QDir::toNativeSeparators(QString::fromUtf8(answer.out).trimmed());
    if (answer.exitCode == Done)
        //: %1 is the path of a file
        tell(tr("The sheet is saved as %1").arg(path), true);
    else if (answer.exitCode != Cancelled)
        //: %1 is the reason
        tell(tr("The sheet is not saved. %1").arg(answer.error), false);
}

void SheetService::onGuideSaved(const ErrandAnswer &answer)
{
    const QString path = QDir::toNativeSeparators(QString::fromUtf8(answer.out).trimmed());
    if (answer.exitCode == Done)
        //: %1 is the path of a file
        tell(tr("The guide is saved as %1").arg(path), true);
    else if (answer.exitCode != Cancelled)
        //: %1 is the reason
        tell(tr("The guide is not saved. %1").arg(answer.error), false);
}

/// Into a folder of its own that only this person may open, in memory where the system has such a place.
void SheetService::onFile(const ErrandAnswer &answer)
{
    if (answer.exitCode != 0) {
        m_filed.clear();
        return;
    }
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString place = QFileInfo(runtime).isWritable() ? runtime : QDir::tempPath();
    m_folder = std::make_unique<QTemporaryDir>(place + "/sidebyside-sheet-XXXXXX"_L1);
    //: the name of the file that is handed to another program; says nothing about the guide
    const QString path = m_folder->filePath(tr("Guide") + ".pdf"_L1);
    QFile file(path);
    const bool isWhole = m_folder->isValid() && file.open(QIODevice::WriteOnly)
        && file.write(answer.out) == answer.out.size() && file.flush();
    if (!isWhole)
        return dropFile();
    m_file = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    Q_EMIT fileChanged();
}

void SheetService::dropFile()
{
    m_filing.stop();
    m_filed.clear();
    m_folder.reset();
    m_file.clear();
    Q_EMIT fileChanged();
}

void SheetService::onPrinted(const ErrandAnswer &answer)
{
    if (answer.exitCode == Done)
        tell(tr("The sheet is on its way to the printer."), true);
    else if (answer.exitCode == NoPrinter)
        tell(tr("There is no printer here. You can save the sheet as PDF, and print it elsewhere."),
             false);
    else if (answer.exitCode != Cancelled)
        //: %1 is the reason
        tell(tr("The sheet is not printed. %1").arg(answer.error), false);
}

void SheetService::forget()
{
    m_preview.stop();
    m_desk.stop();
    m_slow.stop();
    m_isSlow = false;
    m_withPicks = false;
    m_page = 0;
    m_pageCount = 0;
    m_drawn.clear();
    m_asked.clear();
    m_image = {};
    m_texts.clear();
    m_problem.clear();
    dropFile();
    tell({}, true);
    renew();
}

void SheetService::fail(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

void SheetService::tell(const QString &news, bool isGood)
{
    m_news = news;
    m_isGood = isGood;
    Q_EMIT newsChanged();
}

} // namespace Models
