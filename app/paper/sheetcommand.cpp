// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "sheetcommand.h"

#include "cli/openguide.h"
#include "content/easyread.h"
#include "sheet/contents.h"
#include "sheet/savefile.h"
#include "sheet/sheet.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <algorithm>
#include <ctime>
#include <optional>

using namespace Qt::StringLiterals;

namespace Paper
{

using Cli::Answer;
using Cli::brokenContent;
using Cli::Opened;
using Cli::openGuide;
using Cli::quoted;
using Cli::Services;
using Cli::SheetArguments;
using Cli::wrongWord;

namespace
{

/// The context that translators see.
struct SheetCommand {
    Q_DECLARE_TR_FUNCTIONS(SheetCommand)
};

Answer failure(const QString &message)
{
    return {.err = u"sidebyside: "_s + message + u'\n', .exitCode = 1};
}

/// The time that SOURCE_DATE_EPOCH names (reproducible-builds.org), or now; none when it is no time.
std::optional<std::time_t> madeTime()
{
    const QByteArray text = qgetenv("SOURCE_DATE_EPOCH");
    if (text.isEmpty())
        return std::time(nullptr);
    bool isNumber = false;
    const qlonglong seconds = text.toLongLong(&isNumber);
    constexpr qlonglong Year10000 = 253402300800;
    if (!isNumber || seconds < 0 || seconds >= Year10000)
        return std::nullopt;
    return std::time_t(seconds);
}

/// One sheet or all of one guide, on the way to its files.
class SheetRun
{
public:
    SheetRun(const SheetArguments &arguments, const Services &services, std::time_t made)
        : m_arguments(arguments)
        , m_services(services)
        , m_made(made)
    {
    }

    /// What is wrong with the arguments before any guide is opened.
    [[nodiscard]] std::optional<Answer> prepare()
    {
        Content::Result<Content::Help> help = m_services.store.help();
        if (!help)
            return brokenContent(help.faults());
        m_help = std::move(help).value();
        const QString region = m_arguments.region.toUpper();
        if (!region.isEmpty() && !hasRegion(region))
            //: %1 is a word on the command line, %2 a list of regions such as US, CA
            return wrongWord(SheetCommand::tr("There is no region %1. There are: %2.")
                                 .arg(quoted(m_arguments.region), regionsText()));
        m_options.region = region.isEmpty() ? m_services.region : region;
        m_options.size = m_arguments.size;
        m_options.order = m_arguments.order;
        m_options.today = qEnvironmentVariableIsEmpty("SOURCE_DATE_EPOCH")
            ? m_services.today
            : QDateTime::fromSecsSinceEpoch(m_made, Qt::UTC).date();
        return readClinic();
    }

    [[nodiscard]] Answer one()
    {
        const Opened opened = openGuide(m_arguments.guide, m_arguments.language, m_services);
        if (const auto *answer = std::get_if<Answer>(&opened))
            return *answer;
        const auto &guide = std::get<Content::Guide>(opened);
        if (const auto wrong = wrongOrder(guide))
            return *wrong;
        m_options.edition = m_arguments.edition;
        m_options.paper = m_arguments.paper;
        if (m_options.edition == Sheet::Edition::Easy) {
            auto easy = easyOf(guide);
            if (!easy)
                return brokenContent(easy.faults());
            takeEasy(std::move(easy).value());
        }
        const QString path = m_arguments.output.isEmpty() ? fileName(guide) : m_arguments.output;
        return write(guide, path);
    }

    /// Every language, edition and paper. Goes on after a failure and tells of each.
    [[nodiscard]] Answer all()
    {
        const Opened first = openGuide(m_arguments.guide, m_arguments.language, m_services);
        if (const auto *answer = std::get_if<Answer>(&first))
            return *answer;
        const QString id = std::get<Content::Guide>(first).id;
        if (const auto wrong = wrongOrder(std::get<Content::Guide>(first)))
            return *wrong;
        if (!QDir().mkpath(m_arguments.folder))
            //: %1 is a folder
            return failure(
                SheetCommand::tr("The folder %1 cannot be made.").arg(m_arguments.folder));
        Answer answer;
        for (const QString &language : languagesOf(id)) {
            const Opened opened = openGuide(id, language, m_services);
            if (const auto *fault = std::get_if<Answer>(&opened))
                add(answer, *fault);
            else
                addAll(answer, std::get<Content::Guide>(opened));
        }
        return answer;
    }

private:
    [[nodiscard]] bool hasRegion(const QString &id) const
    {
        const auto isNamed = [&id](const Content::Region &region) { return region.id == id; };
        return std::any_of(m_help.regions.cbegin(), m_help.regions.cend(), isNamed);
    }

    [[nodiscard]] QString regionsText() const
    {
        QStringList ids;
        for (const Content::Region &region : m_help.regions)
            ids += region.id;
        return ids.join(", "_L1);
    }

    [[nodiscard]] std::optional<Answer> readClinic()
    {
        if (m_arguments.clinic.isEmpty())
            return std::nullopt;
        auto read = Sheet::readClinic(m_arguments.clinic);
        if (const auto *error = std::get_if<Sheet::Error>(&read))
            return failure(error->text);
        m_options.clinic = std::get<Sheet::Clinic>(std::move(read));
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Answer> wrongOrder(const Content::Guide &guide) const
    {
        const QString unknown = Sheet::unknownInOrder(guide, m_arguments.order);
        if (unknown.isEmpty())
            return std::nullopt;
        QStringList ids;
        for (const Content::Option &option : guide.options)
            ids += option.id;
        for (const Content::Row &row : guide.rows)
            ids += row.id;
        //: %1 is a word on the command line, %2 a list of ids
        return wrongWord(SheetCommand::tr("%1 is no option or row of the guide. There are: %2.")
                             .arg(quoted(unknown), ids.join(", "_L1)));
    }

    [[nodiscard]] QStringList languagesOf(const QString &id) const
    {
        for (const Content::Listing &listing : m_services.store.list()) {
            if (listing.id == id)
                return listing.languages;
        }
        return {};
    }

    [[nodiscard]] QString fileName(const Content::Guide &guide) const
    {
        const bool isLetter = m_options.paper == Sheet::Paper::Letter;
        return guide.id + u'-' + guide.language.section(u'-', 0, 0) + u'-'
            + QLatin1StringView(wordOf(m_options.edition))
            + (isLetter ? "-letter.pdf"_L1 : "-a4.pdf"_L1);
    }

    [[nodiscard]] QString fileOf(const Content::Guide &guide) const
    {
        return m_services.store.path(guide.id, guide.language);
    }

    [[nodiscard]] Content::Result<Content::EasyRead> easyOf(const Content::Guide &guide) const
    {
        return Content::openEasy(guide, fileOf(guide));
    }

    void takeEasy(Content::EasyRead easy)
    {
        m_options.easy = std::make_shared<const Content::EasyRead>(std::move(easy));
    }

    static void add(Answer &answer, const Answer &other)
    {
        answer.out += other.out;
        answer.err += other.err;
        answer.exitCode = std::max(answer.exitCode, other.exitCode);
    }

    void addAll(Answer &answer, const Content::Guide &guide)
    {
        QList editions{Sheet::Edition::Standard, Sheet::Edition::Large};
        if (!Content::easyFileOf(fileOf(guide)).isEmpty()) {
            auto easy = easyOf(guide);
            if (easy)
                editions += Sheet::Edition::Easy;
            else
                add(answer, brokenContent(easy.faults()));
            if (easy)
                takeEasy(std::move(easy).value());
        }
        for (const auto edition : std::as_const(editions)) {
            for (const auto paper : {Sheet::Paper::A4, Sheet::Paper::Letter}) {
                m_options.edition = edition;
                m_options.paper = paper;
                add(answer, write(guide, QDir(m_arguments.folder).filePath(fileName(guide))));
            }
        }
    }

    [[nodiscard]] Answer write(const Content::Guide &guide, const QString &path) const
    {
        const auto sheet = Sheet::sheetOf(guide, m_help, m_options);
        if (const auto *error = std::get_if<Sheet::Error>(&sheet))
            return failure(error->text);
        const auto pdf = Sheet::pdfOf(std::get<Sheet::Drawing>(sheet), m_made);
        if (const auto *error = std::get_if<Sheet::Error>(&pdf))
            return failure(error->text);
        if (path == u'-')
            return {.bytes = std::get<QByteArray>(pdf)};
        const QString error = Sheet::saveFile(path, std::get<QByteArray>(pdf));
        return error.isEmpty() ? Answer{.out = path + u'\n'} : failure(error);
    }

    const SheetArguments &m_arguments;
    const Services &m_services;
    std::time_t m_made;
    Content::Help m_help;
    Sheet::Options m_options;
};

} // namespace

Answer runSheet(const SheetArguments &arguments, const Services &services)
{
    const std::optional<std::time_t> made = madeTime();
    if (!made)
        //: the name of an environment variable stays as it is
        return wrongWord(SheetCommand::tr("SOURCE_DATE_EPOCH is no number of seconds since 1970."));
    SheetRun run(arguments, services, *made);
    if (const auto answer = run.prepare())
        return *answer;
    return arguments.folder.isEmpty() ? run.one() : run.all();
}

} // namespace Paper
