// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "contents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sheet
{

namespace
{

using Content::Guide;

constexpr auto NotNow = "not-now"_L1;

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Indexes of a list, those whose ids are in the order first, the others as they stand.
template<typename T>
QList<qsizetype> ordered(const QList<T> &list, const QStringList &order)
{
    QList<qsizetype> indexes;
    for (const QString &id : order) {
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list[i].id == id && !indexes.contains(i))
                indexes += i;
        }
    }
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!indexes.contains(i))
            indexes += i;
    }
    return indexes;
}

QList<Named> namedAll(const QString &place, const QList<Content::Statement> &statements)
{
    QList<Named> named;
    for (const Content::Statement &statement : statements)
        named.append({place + u'/' + statement.id, statement.text});
    return named;
}

/// Turns a guide into what its sheet says.
class Picker
{
public:
    Picker(const Guide &guide, const Wording &wording, const Options &options)
        : m_guide(guide)
        , m_wording(wording)
        , m_options(options)
        , m_order(ordered(guide.options, options.order))
    {
    }

    [[nodiscard]] QList<Choice> options() const
    {
        QList<Choice> choices;
        for (const qsizetype i : m_order) {
            const Content::Option &option = m_guide.options[i];
            const QString place = u"options/"_s + option.id;
            QList<Named> fits;
            for (const Content::Statement &fit : option.fits)
                fits.append({place + u'/' + fit.id, m_wording.fit.arg(fit.text)});
            // The mark stays with the option, wherever it stands.
            choices.append(
                {option.id, option.name, markOf(i), {place + "/summary"_L1, option.summary}, fits});
        }
        return choices;
    }

    [[nodiscard]] QList<Choice> outcomes() const
    {
        QList<Choice> choices;
        for (const Content::Outcome &outcome : m_guide.outcomes) {
            const Named summary{u"outcomes/"_s + outcome.id + "/summary"_L1,
                                m_wording.outcome.arg(outcome.name, outcome.summary)};
            choices.append({outcome.id,
                            outcome.name,
                            outcome.id == NotNow ? Mark::Ring : Mark::Both,
                            summary,
                            {}});
        }
        return choices;
    }

    [[nodiscard]] QList<ShownRow> rows() const
    {
        QList<ShownRow> shown;
        for (const qsizetype i : ordered(m_guide.rows, m_options.order)) {
            const Content::Row &row = m_guide.rows[i];
            const QString place = u"rows/"_s + row.id;
            ShownRow one{row.id, {place + "/title"_L1, row.title}, {}, {}};
            for (const qsizetype option : m_order) {
                const Content::Cell &cell = row.cells[option];
                const QString name = place + u'/' + m_guide.options[option].id;
                const QString full = cell.isKnown ? cell.text : m_wording.notKnown;
                one.cells.append({name, full});
                one.shortCells.append({name, cell.brief.isEmpty() ? full : cell.brief});
            }
            shown.append(one);
        }
        return shown;
    }

    [[nodiscard]] QList<Named> standing() const
    {
        QList<Named> named;
        for (const Content::Statement &statement : m_guide.standing)
            named.append({u"standing/"_s + statement.id,
                          statement.paper.isEmpty() ? statement.text : statement.paper});
        return named;
    }

    [[nodiscard]] QList<Named> about() const
    {
        const Content::Dates &dates = m_guide.dates;
        QString version = m_wording.version.arg(
            day(dates.published), number(), day(dates.checked), day(dates.nextCheck));
        if (m_options.today.isValid() && dates.nextCheck < m_options.today)
            version += u' ' + m_wording.guideOverdue;
        return {
            {u"dates"_s, version},
            {u"makers"_s, m_wording.makers.arg(m_guide.makers.writtenBy, m_guide.makers.paidBy)},
            {u"sources"_s, m_wording.sources.arg(codes())},
            {u"otherEdition"_s,
             m_options.edition == Edition::Standard ? m_wording.largePrint : m_wording.onePage}};
    }

private:
    [[nodiscard]] QString day(QDate date) const
    {
        return isolated(dayText(date), m_guide.language);
    }

    [[nodiscard]] QString number() const
    {
        return isolated(u"Side by Side " SIDEBYSIDE_VERSION ""_s, m_guide.language);
    }

    /// The sources of what the sheet shows, in the guide's order.
    [[nodiscard]] QString codes() const
    {
        QStringList used;
        for (const Content::Row &row : m_guide.rows) {
            for (const Content::Cell &cell : row.cells)
                used += cell.sources;
        }
        QStringList codes;
        for (const Content::Source &source : m_guide.sources) {
            if (used.contains(source.id))
                codes += source.id;
        }
        return isolated(codes.join(", "_L1), m_guide.language);
    }

    const Guide &m_guide;
    const Wording &m_wording;
    const Options &m_options;
    QList<qsizetype> m_order; ///< of the options
};

void takeCode(Contents &contents, const Wording &wording, const Clinic &clinic)
{
    const HelpBox &help = contents.help;
    const bool isClinic = !clinic.address.isEmpty();
    const QString text = isClinic ? clinic.address.section("://"_L1, 1) : help.codeText;
    const QString shown = isolated(text, contents.language);
    contents.codeTarget = isClinic ? clinic.address : help.codeTarget;
    contents.codeText =
        isClinic ? wording.clinicCode.arg(shown) : wording.helpCode.arg(help.codeName, shown);
    contents.codeShown = text;
    contents.codeAlternative = wording.codeAlternative.arg(shown);
}

} // namespace

QList<Link> Contents::codeLinks() const
{
    const qsizetype at = codeText.lastIndexOf(codeShown);
    return {{at, codeShown.size(), codeTarget, codeShown}};
}

Contents contentsOf(const Guide &guide,
                    const Content::Help &help,
                    const Wording &wording,
                    const Options &options)
{
    const Picker picker(guide, wording, options);
    Contents contents;
    contents.language = guide.language;
    contents.title = guide.title;
    contents.decision = {u"decision"_s, guide.decision};
    contents.help =
        helpBox(Content::regionOf(help, options.region), guide.language, wording, options.today);
    contents.options = picker.options();
    contents.outcomes = picker.outcomes();
    contents.rows = picker.rows();
    contents.wishes = namedAll(u"wishes"_s, guide.wishes);
    contents.questions = namedAll(u"questions"_s, guide.questions);
    contents.standing = picker.standing();
    contents.clinic = options.clinic.lines;
    contents.about = picker.about();
    contents.picks = options.picks;
    takeCode(contents, wording, options.clinic);
    return contents;
}

QString unknownInOrder(const Guide &guide, const QStringList &order)
{
    const auto isThere = [&guide](const QString &id) {
        const auto hasId = [&id](const auto &one) { return one.id == id; };
        return std::any_of(guide.options.cbegin(), guide.options.cend(), hasId)
            || std::any_of(guide.rows.cbegin(), guide.rows.cend(), hasId);
    };
    const auto unknown = std::find_if_not(order.cbegin(), order.cend(), isThere);
    return unknown == order.cend() ? QString() : *unknown;
}

} // namespace Sheet
