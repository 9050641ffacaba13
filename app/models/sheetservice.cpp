// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "sheetservice.h"

#include "sheet/savefile.h"

#include <QDir>
#include <QLocale>

#include <ctime>

using namespace Qt::StringLiterals;

namespace Models
{

namespace
{

QStringList idsOf(const TableModel &model, int role)
{
    QStringList ids;
    for (int row = 0; row < model.count(); ++row)
        ids += model.data(model.index(row), role).toString();
    return ids;
}

} // namespace

SheetService::SheetService(Parts parts, QObject *parent)
    : QObject(parent)
    , Singleton(this)
    , m_guide(parts.guide)
    , m_help(parts.help)
    , m_numbers(std::move(parts.numbers))
    , m_desk(std::move(parts.desk))
    , m_guidePath(std::move(parts.guidePath))
{
    m_options.today = parts.today;
    const bool isMetric = QLocale::system().measurementSystem() == QLocale::MetricSystem;
    m_options.paper = isMetric ? Sheet::Paper::A4 : Sheet::Paper::Letter;
}

void SheetService::setLarge(bool isLarge)
{
    m_options.edition = isLarge ? Sheet::Edition::Large : Sheet::Edition::Standard;
    renew();
}

void SheetService::setLetter(bool isLetter)
{
    m_options.paper = isLetter ? Sheet::Paper::Letter : Sheet::Paper::A4;
    renew();
}

int SheetService::pageCount() const
{
    return m_drawing ? int(m_drawing->pages.size()) : 0;
}

double SheetService::pageRatio() const
{
    const QSizeF size = Sheet::sizeOf(m_options.paper);
    return size.height() / size.width();
}

QStringList SheetService::order() const
{
    return idsOf(*m_guide.options(), OptionsModel::IdRole)
        + idsOf(*m_guide.rows(), RowsModel::IdRole);
}

void SheetService::renew()
{
    m_options.region = m_help.region();
    m_options.order = order();
    auto sheet = Sheet::sheetOf(m_guide.guide(), m_numbers, m_options);
    const auto *error = std::get_if<Sheet::Error>(&sheet);
    m_problem = error ? error->text : QString();
    m_drawing.reset();
    if (!error)
        m_drawing = std::get<Sheet::Drawing>(std::move(sheet));
    ++m_revision;
    tell({}, true);
    Q_EMIT changed();
}

void SheetService::tell(const QString &news, bool isGood)
{
    m_news = news;
    m_isGood = isGood;
    Q_EMIT newsChanged();
}

void SheetService::save()
{
    //: the name of the file that is offered for the sheet; says nothing about the guide
    const QString name = tr("Guide") + u".pdf"_s;
    m_desk.ask({u"save"_s, QDir::home().filePath(name)}, [this](const DeskAnswer &answer) {
        if (answer.kind == DeskAnswer::Kind::Done)
            saveTo(answer.text);
        else if (answer.kind != DeskAnswer::Kind::Cancelled)
            //: %1 is the system's reason
            tell(tr("The file dialog cannot be shown: %1").arg(answer.text), false);
    });
}

void SheetService::saveTo(const QString &path)
{
    if (!m_drawing)
        return;
    const auto pdf = Sheet::pdfOf(*m_drawing, std::time(nullptr));
    if (const auto *error = std::get_if<Sheet::Error>(&pdf))
        return tell(error->text, false);
    const QString error = Sheet::saveFile(path, std::get<QByteArray>(pdf));
    //: %1 is the path of a file
    tell(error.isEmpty() ? tr("Saved as %1").arg(QDir::toNativeSeparators(path)) : error,
         error.isEmpty());
}

void SheetService::print()
{
    const QStringList words{u"print"_s,
                            m_guidePath,
                            m_options.region,
                            isLarge() ? u"large"_s : u"standard"_s,
                            isLetter() ? u"letter"_s : u"a4"_s,
                            m_options.order.join(u',')};
    m_desk.ask(words, [this](const DeskAnswer &answer) {
        using Kind = DeskAnswer::Kind;
        if (answer.kind == Kind::Done)
            tell(tr("The sheet is on its way to the printer."), true);
        else if (answer.kind == Kind::NoPrinter)
            tell(
                tr("There is no printer here. You can save the sheet as PDF and print it elsewhere."),
                false);
        else if (answer.kind == Kind::Failed)
            //: %1 is the system's reason
            tell(tr("The sheet cannot be printed: %1").arg(answer.text), false);
    });
}

} // namespace Models
