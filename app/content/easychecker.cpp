// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "easychecker.h"

#include "easyreader.h"
#include "inspection.h"
#include "reader.h"
#include "translation.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

/// The pictures that lines may have: resources/icons, but for what stands for the program's own buttons.
constexpr std::array Pictures{
    "assess"_L1, "book"_L1,    "calendar"_L1, "certificate"_L1, "chart"_L1,  "chat"_L1,
    "check"_L1,  "clock"_L1,   "explore"_L1,  "fork"_L1,        "goals"_L1,  "growth"_L1,
    "health"_L1, "heart"_L1,   "help"_L1,     "home"_L1,        "info"_L1,   "language"_L1,
    "lock"_L1,   "matters"_L1, "message"_L1,  "methods"_L1,     "money"_L1,  "moon"_L1,
    "paper"_L1,  "people"_L1,  "person"_L1,   "phone"_L1,       "place"_L1,  "question"_L1,
    "sad"_L1,    "scales"_L1,  "screen"_L1,   "search"_L1,      "shared"_L1, "shield"_L1,
    "speak"_L1,  "steps"_L1,   "stop"_L1,     "sun"_L1,         "talk"_L1,   "think"_L1,
    "tools"_L1,  "unseen"_L1,  "warning"_L1};

/// How long a sentence may be, and how hard a section to read; reading.h has the measures.
struct EasyLimits {
    int words;
    double (*hardness)(const Readability &);
    double hardest;
    QLatin1StringView remedy;
};

/// Guides for Easy Read ask for 10 to 15 words at most. Spanish needs some more of them for the same,
/// Arabic fewer.
constexpr EasyLimits English{10,
                             [](const Readability &text) { return text.grade(); },
                             5,
                             "Write shorter words: a reading grade of at most 5."_L1};
constexpr EasyLimits Spanish{12,
                             [](const Readability &text) { return -text.ease(); },
                             -75,
                             "Write shorter words: a reading ease of at least 75."_L1};
constexpr EasyLimits Arabic{10,
                            [](const Readability &text) { return text.wordLength(); },
                            5.5,
                            "Write shorter words: at most 5.5 letters on average."_L1};

const EasyLimits *limitsOf(Language language)
{
    switch (language) {
    case Language::English:
        return &English;
    case Language::Spanish:
        return &Spanish;
    case Language::Arabic:
        return &Arabic;
    case Language::Other:
        break;
    }
    return nullptr;
}

void addIds(QStringList &ids, const QList<Statement> &statements)
{
    for (const Statement &statement : statements)
        ids += statement.id;
}

void addIds(QStringList &ids, const QList<Claim> &claims)
{
    for (const Claim &claim : claims)
        ids += claim.id;
}

/// What the edition has to say of an option.
QStringList toSay(const Option &option)
{
    QStringList ids{option.id};
    for (const Feature &feature : option.features)
        ids += feature.id;
    addIds(ids, option.fits);
    addIds(ids, option.good);
    addIds(ids, option.hard);
    addIds(ids, option.firstMeeting);
    return ids;
}

/// What it has to say of none of them.
QStringList toSay(const Guide &guide)
{
    QStringList ids{QStringLiteral("together"), QStringLiteral("closing")};
    addIds(ids, guide.standing);
    addIds(ids, guide.questions);
    addIds(ids, guide.wishes);
    for (const Outcome &outcome : guide.outcomes) {
        ids += outcome.id;
        addIds(ids, outcome.fits);
        addIds(ids, outcome.good);
        addIds(ids, outcome.hard);
        addIds(ids, outcome.steps);
    }
    return ids;
}

/// Looks at an edition beside its guide.
class EasyInspection
{
public:
    EasyInspection(const EasyRead &edition, const Guide &guide, Inspection &inspection)
        : m_edition(edition)
        , m_guide(guide)
        , m_inspection(inspection)
        , m_limits(limitsOf(languageOf(edition.language)))
        , m_exempt(exemptOf(guide))
        , m_words(size_t(guide.options.size()), 0)
    {
    }

    void check()
    {
        checkGuide();
        checkPictures();
        for (qsizetype p = 0; p < m_edition.pages.size(); ++p) {
            const QList<EasySection> &sections = m_edition.pages[p].sections;
            for (qsizetype s = 0; s < sections.size(); ++s)
                checkSection(sections[s], QStringLiteral("pages/%1/sections/%2").arg(p).arg(s));
        }
        compareWords(m_words, QStringLiteral("pages"));
        checkWhole();
    }

private:
    static PhraseSet exemptOf(const Guide &guide)
    {
        QStringList terms;
        for (const Term &term : guide.terms)
            terms += term.term;
        return PhraseSet(terms);
    }

    void checkGuide()
    {
        if (m_edition.guide != m_guide.id)
            m_inspection.complain(u"guide",
                                  "wrong-guide"_L1,
                                  QStringLiteral("The guide beside it is \"%1\".").arg(m_guide.id),
                                  QStringLiteral("Put the file into the folder of its guide."));
        if (m_edition.language != m_guide.language)
            m_inspection.complain(
                u"language",
                "wrong-language"_L1,
                QStringLiteral("The guide beside it is in \"%1\".").arg(m_guide.language),
                QStringLiteral("Name the language and the file as the guide's."));
    }

    void checkPictures()
    {
        QSet<QString> used;
        for (const EasyPage &page : m_edition.pages)
            for (const EasySection &section : page.sections)
                for (const EasyLine &line : linesOf(section))
                    used.insert(line.picture);
        for (qsizetype i = 0; i < m_edition.pictures.size(); ++i) {
            const QString &id = m_edition.pictures[i].id;
            const QString path = QStringLiteral("pictures/%1/id").arg(i);
            if (std::find(Pictures.begin(), Pictures.end(), id) == Pictures.end())
                m_inspection.complain(path,
                                      "unknown-icon"_L1,
                                      QStringLiteral("There is no picture \"%1\".").arg(id),
                                      QStringLiteral("Take one of resources/icons, or draw it and "
                                                     "name it in app/content/easychecker.cpp."));
            else if (!used.contains(id))
                m_inspection.complain(path,
                                      "unused-picture"_L1,
                                      QStringLiteral("No line has the picture \"%1\".").arg(id),
                                      QStringLiteral("Take it away."));
        }
    }

    void checkSection(const EasySection &section, const QString &path)
    {
        Readability sum;
        if (section.columns.isEmpty()) {
            checkLines(section.lines, path + "/lines"_L1, -1, sum);
        } else {
            const bool isSame =
                std::equal(section.columns.begin(),
                           section.columns.end(),
                           m_guide.options.begin(),
                           m_guide.options.end(),
                           [](const EasyColumn &a, const Option &b) { return a.option == b.id; });
            if (!isSame) {
                m_inspection.complain(
                    QString(path + "/options"_L1),
                    "unknown-option"_L1,
                    QStringLiteral("These are not the options of the guide, in their order."),
                    QStringLiteral("Write lines for each of them."));
                return;
            }
            std::vector<int> words;
            for (qsizetype i = 0; i < section.columns.size(); ++i) {
                const EasyColumn &column = section.columns[i];
                words.push_back(
                    checkLines(column.lines, path + "/options/"_L1 + column.option, int(i), sum));
                m_words[size_t(i)] += words.back();
            }
            constexpr int FewWords = 12; // so short a text differs by chance
            if (*std::min_element(words.begin(), words.end()) > FewWords)
                compareWords(words, path + "/options"_L1);
        }
        checkHardness(sum, path);
    }

    /// Looks at each line; adds what was counted to the sum, and gives the words.
    int checkLines(const QList<EasyLine> &lines, const QString &path, int option, Readability &sum)
    {
        int words = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const EasyLine &line = lines[i];
            const QString place = path + u'/' + QString::number(i);
            words += checkText(line.text, place + "/text"_L1, sum);
            if (!line.paper.isEmpty()) {
                Readability onPaper;
                checkText(line.paper, place + "/paper"_L1, onPaper);
            }
            note(line, place, option);
        }
        return words;
    }

    void note(const EasyLine &line, const QString &place, int option)
    {
        if (!isInGuide(line.of, option)) {
            m_inspection.complain(
                QString(place + "/of"_L1),
                "unknown-statement"_L1,
                QStringLiteral("The guide has no \"%1\" that could be said here.")
                    .arg(line.of.left(60)),
                QStringLiteral("Name the id of what the line says again; of an option's only under "
                               "that option."));
            return;
        }
        m_said.insert({line.of, option});
    }

    [[nodiscard]] bool isInGuide(const QString &id, int option) const
    {
        if (option < 0)
            return toSay(m_guide).contains(id);
        const auto isRow = [&id](const Row &row) { return row.id == id; };
        return toSay(m_guide.options[option]).contains(id)
            || std::any_of(m_guide.rows.begin(), m_guide.rows.end(), isRow);
    }

    /// Gives how many words there are.
    int checkText(const QString &text, const QString &path, Readability &sum)
    {
        std::vector<Word> words;
        splitWords(text, words);
        const Passage passage{.text = &text, .path = path, .isAboutOption = !isStanding(path)};
        checkWording(m_inspection, passage, words);
        const Readability reading =
            readability(text, words, m_exempt, languageOf(m_edition.language));
        if (reading.sentences != 1 || !isEnded(text))
            m_inspection.complain(path,
                                  "not-one-sentence"_L1,
                                  QStringLiteral("A line is one whole sentence."),
                                  QStringLiteral("Write one idea a line, with its full stop."));
        const int count = int(std::count_if(
            words.begin(), words.end(), [](const Word &word) { return !word.isJoined; }));
        if (m_limits && count > m_limits->words)
            m_inspection.complain(path,
                                  "line-too-long"_L1,
                                  QStringLiteral("The line has %1 words.").arg(count),
                                  QStringLiteral("Split it: at most %1.").arg(m_limits->words));
        checkSigns(text, path);
        sum.words += reading.words;
        sum.sentences += reading.sentences;
        sum.syllables += reading.syllables;
        sum.letters += reading.letters;
        return count;
    }

    static bool isStanding(const QString &path) { return path.startsWith("pages/0/"_L1); }

    static bool isEnded(const QString &text)
    {
        return QStringView(u".!?\u061F").contains(text.back());
    }

    /// What stands for more than it says: abbreviations, brackets, and signs that join two ideas.
    void checkSigns(const QString &text, const QString &path)
    {
        static const QRegularExpression abbreviation(
            u"\\b[A-Z]{2,}\\b|\\b(?:e\\.g|i\\.e|etc|p\\.ej|ej|Dr|Dra|Sr|Sra)\\."_s);
        if (const auto match = abbreviation.match(text); match.hasMatch())
            m_inspection.complain(
                path,
                "abbreviation"_L1,
                QStringLiteral("\"%1\" stands for something longer.").arg(match.captured()),
                QStringLiteral("Write the words out, or others."));
        static const QRegularExpression joining(u"[;:()\\[\\]/\u2013\u2014\u061B]"_s);
        if (joining.match(text).hasMatch())
            m_inspection.complain(path,
                                  "joined-ideas"_L1,
                                  QStringLiteral("A colon, dash, semicolon or bracket joins two "
                                                 "ideas here."),
                                  QStringLiteral("Write two lines."));
    }

    void checkHardness(const Readability &sum, const QString &path)
    {
        if (!m_limits || m_limits->hardness(sum) <= m_limits->hardest)
            return;
        m_inspection.complain(path,
                              "grade-too-high"_L1,
                              QStringLiteral("The section measures %1.")
                                  .arg(std::abs(m_limits->hardness(sum)), 0, 'f', 1),
                              m_limits->remedy);
    }

    void compareWords(const std::vector<int> &words, const QString &path)
    {
        constexpr double MostRatio = 1.25;
        const auto [least, most] = std::minmax_element(words.begin(), words.end());
        if (*most <= MostRatio * *least)
            return;
        m_inspection.complain(
            path,
            "unbalanced-words"_L1,
            QStringLiteral("One option has %1 words here, another %2.").arg(*most).arg(*least),
            QStringLiteral("Bring them within 0.8 to 1.25 of each other."));
    }

    /// Whatever the guide says is said in short as well.
    void checkWhole()
    {
        for (const QString &id : toSay(m_guide))
            expectSaid(id, -1);
        for (int option = 0; option < m_guide.options.size(); ++option) {
            for (const QString &id : toSay(m_guide.options[option]))
                expectSaid(id, option);
            for (const Row &row : m_guide.rows)
                if (row.cells[option].isKnown)
                    expectSaid(row.id, option);
        }
    }

    void expectSaid(const QString &id, int option)
    {
        if (m_said.contains({id, option}))
            return;
        const QString of =
            option < 0 ? QString() : QStringLiteral(" of ") + m_guide.options[option].id;
        m_inspection.complain(u"pages",
                              "not-said"_L1,
                              QStringLiteral("No line says the guide's \"%1\"%2.").arg(id, of),
                              QStringLiteral("Say it too, with its id under \"of\"."));
    }

    const EasyRead &m_edition;
    const Guide &m_guide;
    Inspection &m_inspection;
    const EasyLimits *m_limits;
    PhraseSet m_exempt;
    std::vector<int> m_words; ///< by option
    QSet<std::pair<QString, int>> m_said; ///< what, and of which option
};

} // namespace

QByteArray guideOfEasy(const QString &file)
{
    const QFileInfo info(file);
    const Result<QByteArray> bytes =
        readBytes(QDir(info.absolutePath() + "/.."_L1).filePath(info.fileName()));
    return bytes ? bytes.value() : QByteArray();
}

Faults checkEasy(const QByteArray &json,
                 const QString &file,
                 QDate today,
                 const QByteArray &guideJson,
                 const QByteArray &original)
{
    FaultLog log(file, json);
    const JsonIndex index(json, log);
    const EasyRead edition = easyFrom(index, log);
    if (!log.isEmpty())
        return log.faults(); // the rules below take a whole edition for granted
    auto guide = readGuide(guideJson, QString());
    if (!guide) {
        log.add(0,
                "no-guide"_L1,
                QStringLiteral("The guide that this is the Easy Read edition of is not beside it, "
                               "or not whole."),
                QStringLiteral("Put this file into the folder \"easy\" in the folder of the guide, "
                               "and check the guide first."));
        return log.faults();
    }
    Guide beside = std::move(guide).value();
    beside.translation = edition.translation; // what is compared is the edition
    Inspection inspection{beside, index, log, today, {}};
    EasyInspection(edition, beside, inspection).check();
    checkTranslation(inspection, original);
    return log.faults();
}

} // namespace Content
