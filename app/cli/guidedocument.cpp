// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "guidedocument.h"

#include "flowsections.h"
#include "helpsection.h"
#include "wording.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// Walks over one guide. Each function makes one section, or the blocks of a part of one.
class GuideWalk
{
    Q_DECLARE_TR_FUNCTIONS(GuideDocument)

public:
    GuideWalk(const Content::Guide &guide, const Content::Help &help)
        : m_guide(guide)
        , m_help(help)
    {
    }

    [[nodiscard]] QList<Section> sections() const;

private:
    using Blocks = QList<Block>;

    [[nodiscard]] Section standing() const;
    [[nodiscard]] Section decision() const;
    [[nodiscard]] Section comparison() const;
    [[nodiscard]] Section option(const Content::Option &option) const;
    [[nodiscard]] Section outcome(const Content::Outcome &outcome) const;
    [[nodiscard]] Section together() const;
    [[nodiscard]] Section regions() const;
    [[nodiscard]] Section questions() const;
    [[nodiscard]] Section wishes() const;
    [[nodiscard]] Section evidence() const;
    [[nodiscard]] Section closing() const;
    [[nodiscard]] Section terms() const;
    [[nodiscard]] Section sources() const;
    [[nodiscard]] Section about() const;
    [[nodiscard]] Section conformance() const;

    [[nodiscard]] static Blocks paragraphs(const QStringList &texts);
    [[nodiscard]] static Phrase example(const QString &text);
    [[nodiscard]] static List statements(const QList<Content::Statement> &statements);
    [[nodiscard]] static List steps(const QList<Content::Statement> &statements);
    [[nodiscard]] static List features(const QList<Content::Feature> &features);
    [[nodiscard]] List claims(const QList<Content::Claim> &claims) const;
    [[nodiscard]] static Blocks fits(const QList<Content::Statement> &statements,
                                     const QString &example);
    [[nodiscard]] Blocks goodAndHard(const QList<Content::Claim> &good,
                                     const QList<Content::Claim> &hard) const;
    [[nodiscard]] static TableCell cell(const Content::Cell &cell);
    [[nodiscard]] static TableRow row(const QString &title, const QList<Content::Cell> &cells);
    [[nodiscard]] Table table(const QString &caption) const;
    [[nodiscard]] QString regionName(const QString &id) const;
    [[nodiscard]] QString rowTitle(const QString &id) const;
    [[nodiscard]] QString namesOf(const QStringList &ids) const;

    const Content::Guide &m_guide;
    const Content::Help &m_help;
};

QList<Section> GuideWalk::sections() const
{
    QList<Section> all{standing(), decision(), comparison()};
    for (const Content::Option &each : m_guide.options)
        all += option(each);
    for (const Content::Outcome &each : m_guide.outcomes)
        all += outcome(each);
    all += flowSections(m_guide.flow);
    all += {together(), closing(), regions(), questions(), wishes(), evidence()};
    all += {terms(), sources(), about(), conformance()};
    return all;
}

Section GuideWalk::standing() const
{
    //: heading above what everybody is told before they read
    return {.id = u"standing"_s,
            .title = tr("Before you read"),
            .blocks = {statements(m_guide.standing)}};
}

Section GuideWalk::decision() const
{
    //: heading above the decision that the guide is about
    Section section{.id = u"decision"_s, .title = tr("The decision")};
    section.blocks += Phrase{.text = m_guide.decision};
    section.blocks += paragraphs(m_guide.problem);
    //: for whom the guide is
    section.blocks += Phrase{.label = tr("Who it is for"), .text = m_guide.audience};
    return section;
}

Section GuideWalk::comparison() const
{
    //: heading above the comparison
    Section section{.id = u"compare"_s, .title = tr("Side by side")};
    Table comparison = table(tr("The options, side by side"));
    for (const Content::Row &each : m_guide.rows)
        comparison.rows += row(each.title, each.cells);
    section.blocks += comparison;
    return section;
}

Section GuideWalk::option(const Content::Option &option) const
{
    Section section{.id = u"option-"_s + option.id, .title = option.name};
    section.blocks += Phrase{.text = option.summary};
    section.blocks += paragraphs(option.definition);
    section.blocks += example(option.example);
    //: heading above the key features of an option
    section.blocks += Heading{tr("Key features")};
    section.blocks += features(option.features);
    section.blocks += fits(option.fits, option.fitExample);
    section.blocks += goodAndHard(option.good, option.hard);
    //: heading above the steps of a first meeting
    section.blocks += Heading{tr("A first meeting")};
    section.blocks += steps(option.firstMeeting);
    return section;
}

Section GuideWalk::outcome(const Content::Outcome &outcome) const
{
    Section section{.id = u"outcome-"_s + outcome.id, .title = outcome.name};
    section.blocks += Phrase{.text = outcome.summary};
    section.blocks += paragraphs(outcome.text);
    section.blocks += example(outcome.example);
    section.blocks += fits(outcome.fits, {});
    section.blocks += goodAndHard(outcome.good, outcome.hard);
    //: heading above what a first step can be
    section.blocks += Heading{tr("What a first step can be")};
    section.blocks += statements(outcome.steps);
    return section;
}

Section GuideWalk::together() const
{
    //: heading above how the options work together
    Section section{
        .id = u"together"_s, .title = tr("Together"), .blocks = paragraphs(m_guide.together)};
    section.blocks += example(m_guide.togetherExample);
    return section;
}

Section GuideWalk::regions() const
{
    //: heading above what differs from country to country
    Section section{.id = u"regions"_s, .title = tr("What differs from place to place")};
    QMap<QString, Table> tables;
    QStringList order;
    for (const Content::RegionNote &note : m_guide.regionNotes) {
        if (!tables.contains(note.region)) {
            order += note.region;
            tables.insert(note.region, table(regionName(note.region)));
        }
        tables[note.region].rows += row(rowTitle(note.row), note.cells);
    }
    for (const QString &region : std::as_const(order)) {
        section.blocks += Heading{regionName(region)};
        section.blocks += tables.value(region);
    }
    return section;
}

Section GuideWalk::questions() const
{
    //: heading above questions to ask a coach or a therapist
    return {.id = u"questions"_s,
            .title = tr("Questions to ask"),
            .blocks = {statements(m_guide.questions)}};
}

Section GuideWalk::wishes() const
{
    //: heading above what a person may wish for: time, place, language ...
    return {.id = u"wishes"_s,
            .title = tr("What you may wish for"),
            .blocks = {statements(m_guide.wishes)}};
}

Section GuideWalk::evidence() const
{
    //: heading above what research has found
    return {.id = u"evidence"_s,
            .title = tr("What research says"),
            .blocks = {claims(m_guide.evidence)}};
}

Section GuideWalk::closing() const
{
    //: heading above the closing thought
    return {.id = u"closing"_s,
            .title = tr("A closing thought"),
            .blocks = paragraphs(m_guide.closing)};
}

Section GuideWalk::terms() const
{
    List list;
    for (const Content::Term &term : m_guide.terms) {
        if (term.isName)
            list.items += Item{.phrase = {.text = term.term}};
        else
            list.items += Item{.phrase = {.label = term.term, .text = term.meaning}};
    }
    //: heading above the words that the guide explains
    return {.id = u"words"_s, .title = tr("Words and names"), .blocks = {list}};
}

Section GuideWalk::sources() const
{
    List list;
    for (const Content::Source &source : m_guide.sources) {
        Item item{.phrase = {.label = source.id, .text = source.title}, .anchor = source.id};
        //: author or publisher of a source
        item.details += Phrase{.label = tr("By"), .text = source.by};
        if (!source.year.isEmpty())
            //: year of a source
            item.details += Phrase{.label = tr("Year"), .text = source.year};
        //: where a source is found
        item.details += Phrase{.label = tr("Where"), .text = source.where};
        list.items += item;
    }
    //: heading above the list of sources
    return {.id = u"sources"_s, .title = tr("Sources"), .blocks = {list}};
}

Section GuideWalk::about() const
{
    const Content::Dates &dates = m_guide.dates;
    const Content::Makers &makers = m_guide.makers;
    //: the day a guide was published
    QList<Phrase> facts{{.label = tr("Published"), .text = dayText(dates.published)},
                        //: the day a guide's facts were last checked
                        {.label = tr("Facts checked"), .text = dayText(dates.checked)},
                        //: the day by which a guide's facts must be checked again
                        {.label = tr("Next check"), .text = dayText(dates.nextCheck)},
                        //: how a guide is kept up to date
                        {.label = tr("How it is kept up to date"), .text = dates.policy},
                        //: who wrote a guide
                        {.label = tr("Written by"), .text = makers.writtenBy},
                        //: who paid for a guide
                        {.label = tr("Paid for by"), .text = makers.paidBy},
                        //: conflicts of interest of a guide's makers
                        {.label = tr("Conflicts of interest"), .text = makers.conflicts},
                        //: what a guide was made from
                        {.label = tr("Started from"), .text = makers.startedFrom}};
    if (Content::isUnreviewed(m_guide.translation)) {
        //: of a guide in another language than English, about its translation
        facts.prepend({.label = tr("Translation"),
                       //: of a guide in another language than English
                       .text = tr("Translated, not yet reviewed. Where something reads oddly, the "
                                  "English text counts.")});
    }
    //: heading above who made the guide and when
    Section section{.id = u"about"_s, .title = tr("About this guide")};
    for (const Phrase &fact : facts)
        section.blocks += fact;
    return section;
}

Section GuideWalk::conformance() const
{
    List list;
    for (const Content::Conformance &each : m_guide.conformance) {
        Item item{.phrase = {.label = each.item, .text = each.text}};
        //: whether the guide does what an item of a standard asks
        item.details += Phrase{.label = each.isMet ? tr("Met") : tr("Not met"), .text = each.how};
        list.items += item;
    }
    //: heading above the items of the standard for decision aids
    return {.id = u"conformance"_s, .title = tr("What the standard asks"), .blocks = {list}};
}

GuideWalk::Blocks GuideWalk::paragraphs(const QStringList &texts)
{
    Blocks blocks;
    for (const QString &text : texts)
        blocks += Phrase{.text = text};
    return blocks;
}

Phrase GuideWalk::example(const QString &text)
{
    //: before an example
    return {.label = tr("Example"), .text = text};
}

List GuideWalk::statements(const QList<Content::Statement> &statements)
{
    List list;
    for (const Content::Statement &statement : statements)
        list.items += Item{.phrase = {.text = statement.text}};
    return list;
}

List GuideWalk::steps(const QList<Content::Statement> &statements)
{
    List list = GuideWalk::statements(statements);
    list.isOrdered = true;
    return list;
}

List GuideWalk::features(const QList<Content::Feature> &features)
{
    List list;
    for (const Content::Feature &feature : features) {
        //: before an example of a key feature
        const Phrase look{.label = tr("What this can look like"), .text = feature.example};
        list.items +=
            Item{.phrase = {.label = feature.title, .text = feature.line}, .details = {look}};
    }
    return list;
}

List GuideWalk::claims(const QList<Content::Claim> &claims) const
{
    List list;
    for (const Content::Claim &claim : claims) {
        Item item{.phrase = {.text = claim.text, .sources = claim.sources}};
        if (!claim.about.isEmpty())
            //: which options a claim is about
            item.details += Phrase{.label = tr("About"), .text = namesOf(claim.about)};
        //: how sure research is of a claim
        item.details += Phrase{.label = tr("How sure"), .text = certaintyText(claim.certainty)};
        list.items += item;
    }
    return list;
}

GuideWalk::Blocks GuideWalk::fits(const QList<Content::Statement> &statements,
                                  const QString &example)
{
    //: heading above the ends of this sentence, a list
    Blocks blocks{Heading{tr("Fits people who ...")}, GuideWalk::statements(statements)};
    if (!example.isEmpty())
        blocks += GuideWalk::example(example);
    return blocks;
}

GuideWalk::Blocks GuideWalk::goodAndHard(const QList<Content::Claim> &good,
                                         const QList<Content::Claim> &hard) const
{
    //: heading above the good points of an option
    return {Heading{tr("Good points")},
            claims(good),
            //: heading above the hard points of an option
            Heading{tr("Hard points")},
            claims(hard)};
}

TableCell GuideWalk::cell(const Content::Cell &cell)
{
    if (!cell.isKnown)
        //: in place of a fact that nobody knows
        return {Phrase{.text = tr("Not known")}};
    TableCell phrases{Phrase{.text = cell.text, .sources = cell.sources}};
    if (!cell.example.isEmpty())
        phrases += example(cell.example);
    return phrases;
}

TableRow GuideWalk::row(const QString &title, const QList<Content::Cell> &cells)
{
    TableRow row{.title = title};
    for (const Content::Cell &each : cells)
        row.cells += cell(each);
    return row;
}

Table GuideWalk::table(const QString &caption) const
{
    //: heading of the column that names what is compared
    Table table{.caption = caption, .corner = tr("What is compared")};
    for (const Content::Option &option : m_guide.options)
        table.columns += option.name;
    return table;
}

QString GuideWalk::regionName(const QString &id) const
{
    const Content::Region &region = Content::regionOf(m_help, id);
    if (region.id == id)
        return Content::inLanguage(region.names, m_guide.language);
    //: every country that has no notes of its own
    return id == "any"_L1 ? tr("Everywhere else") : id;
}

QString GuideWalk::rowTitle(const QString &id) const
{
    for (const Content::Row &row : m_guide.rows) {
        if (row.id == id)
            return row.title;
    }
    return id;
}

QString GuideWalk::namesOf(const QStringList &ids) const
{
    QStringList names;
    for (const Content::Option &option : m_guide.options) {
        if (ids.contains(option.id))
            names += option.name;
    }
    for (const Content::Outcome &outcome : m_guide.outcomes) {
        if (ids.contains(outcome.id))
            names += outcome.name;
    }
    //: between names in a list
    return names.join(tr(", "));
}

} // namespace

Document guideDocument(const Content::Guide &guide,
                       const Content::Help &help,
                       const QString &region,
                       QDate today)
{
    Document document{.language = guide.language, .title = guide.title};
    document.sections += helpSection(help, region, guide.language, today);
    document.sections += GuideWalk(guide, help).sections();
    return document;
}

} // namespace Cli
