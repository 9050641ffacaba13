// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "guideservice.h"

#include "words.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Models
{

namespace
{

constexpr int bothMark = 4;
constexpr int notNowMark = 5;

QString codes(const QStringList &sources)
{
    return sources.join(", "_L1);
}

QList<PointRecord> records(const QList<Content::Statement> &statements)
{
    QList<PointRecord> points;
    for (const Content::Statement &statement : statements)
        points.append({statement.id, statement.text, {}, {}, {}});
    return points;
}

QList<FeatureRecord> records(const QList<Content::Feature> &features)
{
    QList<FeatureRecord> cards;
    for (const Content::Feature &feature : features)
        cards.append({feature.id, feature.title, feature.line, feature.example, feature.icon});
    return cards;
}

QList<SourceRecord> records(const QList<Content::Source> &sources)
{
    QList<SourceRecord> lines;
    for (const Content::Source &source : sources) {
        const QString by = source.year.isEmpty() ? source.by : source.by + ", "_L1 + source.year;
        lines.append({source.id, source.title, by, source.where});
    }
    return lines;
}

QList<TermRecord> meanings(const QList<Content::Term> &terms)
{
    QList<TermRecord> lines;
    for (const Content::Term &term : terms)
        if (!term.meaning.isEmpty())
            lines.append({term.term, term.meaning});
    return lines;
}

QList<ConformanceRecord> records(const QList<Content::Conformance> &items)
{
    QList<ConformanceRecord> lines;
    for (const Content::Conformance &item : items)
        lines.append({item.item, item.text, item.isMet, item.how});
    return lines;
}

} // namespace

GuideService::GuideService(Content::Guide guide, QDate today, QObject *parent)
    : QObject(parent)
    , Singleton(this)
    , m_guide(std::move(guide))
    , m_today(today)
    , m_order(m_guide.options.size())
{
    std::iota(m_order.begin(), m_order.end(), 0);
    fillLists();

    for (qsizetype i = 0; i < m_guide.options.size(); ++i)
        m_optionRecords.append(record(m_guide.options.at(i), static_cast<int>(i)));
    fillOptions();

    QList<RowRecord> rows;
    for (const Content::Row &row : std::as_const(m_guide.rows)) {
        m_cells.append(new CellsModel(this));
        rows.append({row.id, row.title, m_cells.last()});
    }
    fillCells();
    m_rows.setRecords(rows);
}

GuideService::~GuideService() = default;

QString GuideService::problem() const
{
    return paragraphs(m_guide.problem);
}

QString GuideService::together() const
{
    return paragraphs(m_guide.together);
}

QString GuideService::closing() const
{
    return paragraphs(m_guide.closing);
}

QString GuideService::published() const
{
    return dayInWords(m_guide.dates.published);
}

QString GuideService::checked() const
{
    return dayInWords(m_guide.dates.checked);
}

QString GuideService::nextCheck() const
{
    return dayInWords(m_guide.dates.nextCheck);
}

bool GuideService::isPastCheck() const
{
    return m_guide.dates.nextCheck < m_today;
}

void GuideService::setRegion(const QString &region)
{
    if (region == m_region)
        return;
    m_region = region;
    fillCells();
}

void GuideService::swapOptions()
{
    std::rotate(m_order.begin(), m_order.begin() + 1, m_order.end());
    fillOptions();
    fillCells();
}

void GuideService::forget()
{
    m_rows.forget();
    if (std::is_sorted(m_order.begin(), m_order.end()))
        return;
    std::sort(m_order.begin(), m_order.end());
    fillOptions();
    fillCells();
}

void GuideService::fillLists()
{
    m_standing.setRecords(records(m_guide.standing));
    m_questions.setRecords(records(m_guide.questions));
    m_wishes.setRecords(records(m_guide.wishes));
    m_terms.setRecords(meanings(m_guide.terms));
    m_sources.setRecords(records(m_guide.sources));
    m_conformance.setRecords(records(m_guide.conformance));

    QList<PointRecord> evidence;
    for (const Content::Claim &claim : std::as_const(m_guide.evidence))
        evidence.append(record(claim));
    m_evidence.setRecords(evidence);

    QList<OptionRecord> outcomes;
    for (const Content::Outcome &outcome : std::as_const(m_guide.outcomes))
        outcomes.append(record(outcome));
    m_outcomes.setRecords(outcomes);
}

void GuideService::fillOptions()
{
    QList<OptionRecord> shown;
    for (const int index : std::as_const(m_order))
        shown.append(m_optionRecords.at(index));
    m_options.setRecords(shown);
}

void GuideService::fillCells()
{
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        m_cells.at(i)->setRecords(cellsOf(m_guide.rows.at(i)));
}

QList<CellRecord> GuideService::cellsOf(const Content::Row &row) const
{
    QList<CellRecord> cells;
    for (const int index : m_order) {
        const Content::Option &option = m_guide.options.at(index);
        const Content::Cell &cell = row.cells.at(index);
        //: what stands in the comparison where nobody knows
        const QString text = cell.isKnown ? cell.text : tr("Not known");
        cells.append({option.id,
                      option.name,
                      index,
                      text,
                      cell.example,
                      codes(cell.sources),
                      regionNote(row, index)});
    }
    return cells;
}

OptionRecord GuideService::record(const Content::Option &option, int mark)
{
    auto *features = new FeaturesModel(this);
    features->setRecords(records(option.features));
    return {option.id,
            mark,
            option.name,
            option.summary,
            paragraphs(option.definition),
            option.example,
            option.fitExample,
            features,
            points(option.fits),
            points(option.good),
            points(option.hard),
            points(option.firstMeeting)};
}

OptionRecord GuideService::record(const Content::Outcome &outcome)
{
    return {outcome.id,
            outcome.id == "both"_L1 ? bothMark : notNowMark,
            outcome.name,
            outcome.summary,
            paragraphs(outcome.text),
            outcome.example,
            {},
            new FeaturesModel(this),
            points(outcome.fits),
            points(outcome.good),
            points(outcome.hard),
            points(outcome.steps)};
}

PointRecord GuideService::record(const Content::Claim &claim) const
{
    QStringList names;
    for (const QString &id : claim.about)
        names.append(nameOf(id));
    return {claim.id,
            claim.text,
            certaintyInWords(claim.certainty),
            codes(claim.sources),
            names.join(", "_L1)};
}

QString GuideService::nameOf(const QString &id) const
{
    for (const Content::Option &option : m_guide.options)
        if (option.id == id)
            return option.name;
    for (const Content::Outcome &outcome : m_guide.outcomes)
        if (outcome.id == id)
            return outcome.name;
    return {};
}

QString GuideService::regionNote(const Content::Row &row, qsizetype option) const
{
    const Content::RegionNote *note = regionNoteFor(m_guide, row.id, m_region);
    return note ? note->cells.at(option).text : QString();
}

PointsModel *GuideService::points(const QList<Content::Statement> &statements)
{
    auto *model = new PointsModel(this);
    model->setRecords(records(statements));
    return model;
}

PointsModel *GuideService::points(const QList<Content::Claim> &claims)
{
    QList<PointRecord> points;
    for (const Content::Claim &claim : claims)
        points.append(record(claim));
    auto *model = new PointsModel(this);
    model->setRecords(points);
    return model;
}

const Content::RegionNote *
regionNoteFor(const Content::Guide &guide, const QString &row, const QString &region)
{
    const Content::RegionNote *anywhere = nullptr;
    for (const Content::RegionNote &note : guide.regionNotes) {
        if (note.row == row && note.region == region)
            return &note;
        if (note.row == row && note.region == "any"_L1)
            anywhere = &note;
    }
    return anywhere;
}

} // namespace Models
