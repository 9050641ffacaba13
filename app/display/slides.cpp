// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "slides.h"

#include "content/words.h"
#include "wording.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Wall
{
namespace
{

using Content::Guide;

/// Gathers the texts of a guide.
class Gatherer
{
public:
    Gatherer(const Guide &guide, const QString &region)
        : m_guide(guide)
        , m_region(region)
        , m_words(guide.language)
    {
    }

    QList<WallText> gather(const QList<Topic> &order)
    {
        for (const Topic topic : order) {
            m_next = {};
            m_next.topic = topic;
            add(topic);
        }
        return m_texts;
    }

private:
    void add(Topic topic)
    {
        switch (topic) {
        case Topic::Definition:
            return addDefinitions();
        case Topic::Rows:
            return addRows();
        case Topic::Statements:
            return addStatements();
        case Topic::Together:
            return addTogether();
        case Topic::FirstMeeting:
            return addFirstMeetings();
        case Topic::Standing:
            return addStanding();
        case Topic::Fallback:
            break;
        }
    }

    void addText(const QString &text, const QString &path)
    {
        if (text.isEmpty())
            return;
        m_next.text = text;
        m_next.path = path;
        m_texts.append(m_next);
    }

    template<typename Add>
    void forEachOption(Add add)
    {
        for (qsizetype i = 0; i < m_guide.options.size(); ++i) {
            m_next.option = int(i);
            m_next.name = m_guide.options[i].name;
            add(m_guide.options[i], u"options/%1/"_s.arg(i));
        }
    }

    void addDefinitions()
    {
        m_next.unit = u"definition"_s;
        m_next.heading = m_words.whatItIs();
        forEachOption([this](const Content::Option &option, const QString &place) {
            for (qsizetype i = 0; i < option.definition.size(); ++i)
                addText(option.definition[i], place + u"definition/%1"_s.arg(i));
        });
    }

    void addRows()
    {
        for (qsizetype i = 0; i < m_guide.rows.size(); ++i) {
            const Content::Row &row = m_guide.rows[i];
            m_next.unit = "rows/"_L1 + row.id;
            m_next.heading = row.title;
            forEachOption([this, &row, i](const Content::Option &option, const QString &) {
                addCell(row.cells, u"rows/%1/cells/%2/text"_s.arg(i).arg(option.id));
                addNotes(row.id, option.id);
            });
        }
    }

    void addCell(const QList<Content::Cell> &cells, const QString &path)
    {
        const Content::Cell &cell = cells[m_next.option];
        addText(cell.isKnown ? cell.text : m_words.notKnown(), path);
    }

    /// What differs by region; of no region in particular: every note.
    void addNotes(const QString &row, const QString &option)
    {
        const QString wanted = m_region.isEmpty() ? QString() : regionWithNote(row);
        for (qsizetype i = 0; i < m_guide.regionNotes.size(); ++i) {
            const Content::RegionNote &note = m_guide.regionNotes[i];
            if (note.row == row && (m_region.isEmpty() || note.region == wanted))
                addCell(note.cells, u"regionNotes/%1/cells/%2/text"_s.arg(i).arg(option));
        }
    }

    [[nodiscard]] QString regionWithNote(const QString &row) const
    {
        const auto isOwn = [this, &row](const Content::RegionNote &note) {
            return note.row == row && note.region == m_region;
        };
        const auto &notes = m_guide.regionNotes;
        return std::any_of(notes.begin(), notes.end(), isOwn) ? m_region : u"any"_s;
    }

    void addStatements()
    {
        m_next.heading = m_words.fitsPeopleWho();
        forEachEntry(&Content::Option::fits, u"statements"_s, u"fits"_s);
    }

    void addFirstMeetings()
    {
        const qsizetype count =
            m_guide.options.isEmpty() ? 0 : m_guide.options.constFirst().firstMeeting.size();
        m_headings.clear();
        for (qsizetype i = 0; i < count; ++i)
            m_headings.append(m_words.firstMeeting(i + 1, count));
        forEachEntry(&Content::Option::firstMeeting, u"first-meeting"_s, u"firstMeeting"_s);
        m_headings.clear();
    }

    /// The first entry of each option, then the second of each, and so on.
    void forEachEntry(QList<Content::Statement> Content::Option::*list,
                      const QString &unit,
                      const QString &key)
    {
        const Content::Option none;
        const auto &first = m_guide.options.isEmpty() ? none : m_guide.options.constFirst();
        for (qsizetype i = 0; i < (first.*list).size(); ++i) {
            m_next.unit = unit + u'/' + QString::number(i);
            if (i < m_headings.size())
                m_next.heading = m_headings[i];
            forEachOption([&](const Content::Option &option, const QString &place) {
                if (i < (option.*list).size())
                    addText((option.*list)[i].text, place + key + u"/%1/text"_s.arg(i));
            });
        }
    }

    void addTogether()
    {
        const auto both =
            std::find_if(m_guide.outcomes.begin(),
                         m_guide.outcomes.end(),
                         [](const Content::Outcome &outcome) { return outcome.id == "both"_L1; });
        m_next.isBoth = true;
        m_next.unit = u"together"_s;
        m_next.name = both == m_guide.outcomes.end() ? QString() : both->name;
        for (qsizetype i = 0; i < m_guide.together.size(); ++i)
            addText(m_guide.together[i], u"together/%1"_s.arg(i));
        m_next.heading = m_words.example();
        addText(m_guide.togetherExample, u"togetherExample"_s);
    }

    void addStanding()
    {
        m_next.heading = m_words.aboutThisGuide();
        for (qsizetype i = 0; i < m_guide.standing.size(); ++i) {
            m_next.unit = "standing/"_L1 + m_guide.standing[i].id;
            addText(m_guide.standing[i].text, u"standing/%1/text"_s.arg(i));
        }
    }

    const Guide &m_guide;
    QString m_region;
    Wording m_words;
    WallText m_next;
    QStringList m_headings;
    QList<WallText> m_texts;
};

/// The slides of what belongs together, in one language.
struct Unit {
    QString name;
    QList<Slide> slides;
};

QList<Slide>
cutToSlides(const Guide &guide, const WallText &text, const Pace &pace, const FitsSlide &fits)
{
    const QString line = headingLine(text.name, text.heading);
    const QStringList pieces =
        cut(text.text, [&](const QString &piece) { return fitsSlide(piece) && fits(line, piece); });
    QList<Slide> slides;
    for (const QString &piece : pieces) {
        slides.append({text.topic,
                       guide.id,
                       guide.language,
                       text.unit,
                       text.option,
                       text.isBoth,
                       text.name,
                       text.heading,
                       piece,
                       int(slides.size()) + 1,
                       int(pieces.size()),
                       dwellOf(pace, line + u' ' + piece),
                       guide.dates.nextCheck});
    }
    return slides;
}

/// Gives each option in a unit the time of the one that takes longest.
void balance(QList<Slide> &slides)
{
    std::map<int, std::chrono::milliseconds> totals;
    std::map<int, int> counts;
    for (const Slide &slide : std::as_const(slides)) {
        totals[slide.option] += slide.dwell;
        ++counts[slide.option];
    }
    std::chrono::milliseconds longest{};
    for (const auto &[option, total] : totals)
        longest = std::max(longest, total);
    for (Slide &slide : slides) {
        const auto share = (longest - totals[slide.option]) / counts[slide.option];
        slide.dwell += share;
        totals[slide.option] += share; // what does not divide falls to the last
        --counts[slide.option];
    }
}

/// Puts the option whose turn it is first; the slides of one option stay together.
void turn(QList<Slide> &slides, qsizetype optionCount, qsizetype first)
{
    const auto rank = [&](const Slide &slide) {
        return slide.option < 0 ? 0 : (slide.option + optionCount - first) % optionCount;
    };
    std::stable_sort(slides.begin(), slides.end(), [&](const Slide &a, const Slide &b) {
        return rank(a) < rank(b);
    });
}

QList<Unit> unitsOf(const Guide &guide, const Playlist &playlist, const FitsSlide &fits, int loop)
{
    QList<Unit> units;
    for (const WallText &text : wallTextsOf(guide, playlist.order, playlist.region)) {
        if (units.isEmpty() || units.constLast().name != text.unit)
            units.append({text.unit, {}});
        units.last().slides += cutToSlides(guide, text, playlist.pace, fits);
    }
    const qsizetype count = std::max<qsizetype>(1, guide.options.size());
    for (qsizetype i = 0; i < units.size(); ++i) {
        turn(units[i].slides, count, (i + loop) % count);
        balance(units[i].slides);
    }
    return units;
}

/// Unit by unit, each in all languages.
QList<Slide> woven(const QList<QList<Unit>> &languages)
{
    QList<Slide> slides;
    QStringList done;
    for (const QList<Unit> &lead : languages) {
        for (const Unit &unit : lead) {
            if (done.contains(unit.name))
                continue;
            done.append(unit.name);
            for (const QList<Unit> &language : languages) {
                for (const Unit &other : language) {
                    if (other.name == unit.name)
                        slides += other.slides;
                }
            }
        }
    }
    return slides;
}

} // namespace

QList<WallText> wallTextsOf(const Guide &guide, const QList<Topic> &order, const QString &region)
{
    return Gatherer(guide, region).gather(order);
}

QString headingLine(const QString &name, const QString &heading)
{
    if (name.isEmpty() || heading.isEmpty())
        return name + heading;
    return name + u" \u00b7 "_s + heading;
}

QList<Slide> slidesOf(const QList<QList<Guide>> &guides,
                      const Playlist &playlist,
                      const FitsSlide &fits,
                      int loop)
{
    QList<Slide> slides;
    for (const QList<Guide> &languages : guides) {
        QList<QList<Unit>> units;
        for (const Guide &guide : languages)
            units.append(unitsOf(guide, playlist, fits, loop));
        slides += woven(units);
    }
    return slides;
}

std::chrono::milliseconds dwellOf(const Pace &pace, const QString &text)
{
    std::vector<Content::Word> words;
    Content::splitWords(text, words);
    const auto count = std::count_if(
        words.begin(), words.end(), [](const Content::Word &word) { return !word.isJoined; });
    return std::max(pace.atLeast, pace.perWord * count + pace.extra);
}

} // namespace Wall
