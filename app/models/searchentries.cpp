// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "guideservice.h"
#include "helpservice.h"
#include "place.h"
#include "searchindex.h"
#include "words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Models
{

namespace
{

/// Walks a guide and notes what can be found where.
class Collector
{
    Q_DECLARE_TR_FUNCTIONS(Search)

public:
    explicit Collector(const Content::Guide &guide)
        : m_guide(guide)
    {
    }

    QList<SearchEntry> entries;

    void comparison()
    {
        add({Page::Compare},
            m_guide.title,
            {m_guide.decision, paragraphs(m_guide.problem), m_guide.audience});
        for (const Content::Row &row : m_guide.rows)
            for (qsizetype i = 0; i < m_guide.options.size(); ++i)
                add({Page::Compare, {}, {}, row.id},
                    titled(row.title, m_guide.options.at(i).name),
                    {row.cells.at(i).text, row.cells.at(i).example});
    }

    /// What differs by country, as the comparison shows it in this region.
    void regionNotes(const Content::Region &region)
    {
        for (const Content::Row &row : m_guide.rows)
            if (const auto *note = regionNoteFor(m_guide, row.id, region.id))
                for (qsizetype i = 0; i < m_guide.options.size(); ++i)
                    add({Page::Compare, {}, {}, row.id},
                        titled(row.title, m_guide.options.at(i).name),
                        {note->cells.at(i).text});
    }

    void option(const Content::Option &option)
    {
        add({Page::Features, {}, option.id, {}},
            option.name,
            {option.summary, paragraphs(option.definition), option.example});
        for (const Content::Feature &feature : option.features)
            add({Page::Features, {}, option.id, feature.id},
                titled(option.name, feature.title),
                {feature.line, feature.example});
        claims({Page::Features, {}, option.id, {}},
               titled(option.name, tr("Good points")),
               option.good);
        claims({Page::Features, {}, option.id, {}},
               titled(option.name, tr("Hard points")),
               option.hard);
        statements({Page::Choose}, titled(tr("When to choose"), option.name), option.fits);
        add({Page::Choose}, titled(tr("When to choose"), option.name), {option.fitExample});
        statements(
            {Page::FirstMeeting}, titled(tr("First meeting"), option.name), option.firstMeeting);
    }

    void outcome(const Content::Outcome &outcome)
    {
        const Place place{Page::Choose, {}, {}, outcome.id};
        add(place, outcome.name, {outcome.summary, paragraphs(outcome.text), outcome.example});
        statements(place, outcome.name, outcome.fits);
        claims(place, titled(outcome.name, tr("Good points")), outcome.good);
        claims(place, titled(outcome.name, tr("Hard points")), outcome.hard);
        statements(place, titled(outcome.name, tr("First steps")), outcome.steps);
    }

    void rest()
    {
        add({Page::Together},
            tr("Together"),
            {paragraphs(m_guide.together), m_guide.togetherExample, paragraphs(m_guide.closing)});
        statements({Page::Questions}, tr("Questions to ask"), m_guide.questions);
        statements({Page::Questions}, tr("What you may wish for"), m_guide.wishes);
        claims({Page::Evidence}, tr("What research says"), m_guide.evidence);
        for (const Content::Source &source : m_guide.sources)
            add({Page::Evidence, {}, {}, source.id},
                titled(source.id, source.title),
                {source.by, source.year, source.where});
        for (const Content::Term &term : m_guide.terms)
            if (!term.meaning.isEmpty())
                add({Page::Evidence, {}, {}, u"words"_s}, term.term, {term.meaning});
        statements({Page::About}, tr("About this guide"), m_guide.standing);
        add({Page::About},
            tr("About this guide"),
            {m_guide.makers.writtenBy,
             m_guide.makers.paidBy,
             m_guide.makers.conflicts,
             m_guide.makers.startedFrom,
             m_guide.dates.policy});
        for (const Content::Conformance &item : m_guide.conformance)
            add({Page::About, {}, {}, u"conformance"_s}, item.item, {item.text, item.how});
    }

    void help(const Content::Region &region, const QString &language)
    {
        for (const Content::HelpLine &line : region.lines)
            add({Page::Help},
                line.name.isEmpty() ? Content::inLanguage(line.names, language) : line.name,
                {actionsOf(line.contacts).join(u' '), Content::inLanguage(line.notes, language)});
    }

private:
    void add(Place place, const QString &title, const QStringList &texts)
    {
        if (isGuidePage(place.page))
            place.guide = m_guide.id;
        entries.append({title, texts.join(u' ').trimmed(), addressOf(place)});
    }

    void statements(const Place &place,
                    const QString &title,
                    const QList<Content::Statement> &statements)
    {
        for (const Content::Statement &statement : statements)
            add(place, title, {statement.text});
    }

    void claims(const Place &place, const QString &title, const QList<Content::Claim> &claims)
    {
        for (const Content::Claim &claim : claims)
            add(place, title, {claim.text});
    }

    static QString titled(const QString &title, const QString &part)
    {
        //: the title of something found: %1 is where it stands, %2 is what it is
        return tr("%1: %2").arg(title, part);
    }

    const Content::Guide &m_guide;
};

} // namespace

QList<SearchEntry>
searchEntries(const Content::Guide &guide, const Content::Region &help, const QString &language)
{
    Collector collector(guide);
    collector.comparison();
    collector.regionNotes(help);
    for (const Content::Option &option : guide.options)
        collector.option(option);
    for (const Content::Outcome &outcome : guide.outcomes)
        collector.outcome(outcome);
    collector.rest();
    collector.help(help, language);
    return collector.entries;
}

} // namespace Models
