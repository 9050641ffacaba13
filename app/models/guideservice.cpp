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
    for (qsizetype i = 0; i < m_guide.options.size(); ++i) {
        m_optionRecords.append(emptyRecord());
        m_optionRecords.last().mark = static_cast<int>(i);
    }
    for (const Content::Outcome &outcome : std::as_const(m_guide.outcomes)) {
        m_outcomeRecords.append(emptyRecord());
        m_outcomeRecords.last().mark = outcome.id == "both"_L1 ? bothMark : notNowMark;
    }
    fillLists();
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

bool GuideService::setGuide(const Content::Guide &guide)
{
    if (guide.id != m_guide.id || guide.options.size() != m_guide.options.size()
        || guide.outcomes.size() != m_guide.outcomes.size()
        || guide.rows.size() != m_guide.rows.size())
        return false;
    m_guide = guide;
    fillLists();
    fillOptions();
    fillCells();
    m_rows.setTitles(rowTitles());
    Q_EMIT guideChanged();
    return true;
}

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
    m_standing.setRecords(Models::records(m_guide.standing));
    m_questions.setRecords(Models::records(m_guide.questions));
    m_wishes.setRecords(Models::records(m_guide.wishes));
    m_terms.setRecords(meanings(m_guide.terms));
    m_sources.setRecords(Models::records(m_guide.sources));
    m_conformance.setRecords(Models::records(m_guide.conformance));

    m_evidence.setRecords(records(m_guide.evidence));
    for (qsizetype i = 0; i < m_outcomeRecords.size(); ++i)
        fill(m_outcomeRecords[i], m_guide.outcomes.at(i));
    m_outcomes.setRecords(m_outcomeRecords);
}

void GuideService::fillOptions()
{
    for (qsizetype i = 0; i < m_optionRecords.size(); ++i)
        fill(m_optionRecords[i], m_guide.options.at(i));
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

QStringList GuideService::rowTitles() const
{
    QStringList titles;
    for (const Content::Row &row : m_guide.rows)
        titles.append(row.title);
    return titles;
}

/// With lists of its own, made once: they are filled anew for another language.
OptionRecord GuideService::emptyRecord()
{
    OptionRecord record;
    record.features = new FeaturesModel(this);
    record.fits = new PointsModel(this);
    record.good = new PointsModel(this);
    record.hard = new PointsModel(this);
    record.steps = new PointsModel(this);
    return record;
}

void GuideService::fill(OptionRecord &record, const Content::Option &option) const
{
    record.id = option.id;
    record.name = option.name;
    record.summary = option.summary;
    record.definition = paragraphs(option.definition);
    record.example = option.example;
    record.fitExample = option.fitExample;
    record.features->setRecords(Models::records(option.features));
    record.fits->setRecords(Models::records(option.fits));
    record.good->setRecords(records(option.good));
    record.hard->setRecords(records(option.hard));
    record.steps->setRecords(Models::records(option.firstMeeting));
}

void GuideService::fill(OptionRecord &record, const Content::Outcome &outcome) const
{
    record.id = outcome.id;
    record.name = outcome.name;
    record.summary = outcome.summary;
    record.definition = paragraphs(outcome.text);
    record.example = outcome.example;
    record.fits->setRecords(Models::records(outcome.fits));
    record.good->setRecords(records(outcome.good));
    record.hard->setRecords(records(outcome.hard));
    record.steps->setRecords(Models::records(outcome.steps));
}

QList<PointRecord> GuideService::records(const QList<Content::Claim> &claims) const
{
    QList<PointRecord> points;
    for (const Content::Claim &claim : claims)
        points.append(record(claim));
    return points;
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
