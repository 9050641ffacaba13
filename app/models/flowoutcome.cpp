// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "flowoutcome.h"

namespace Models
{

namespace
{

QList<PickRecord> picks(const QList<Decision::Line> &lines)
{
    QList<PickRecord> records;
    for (const Decision::Line &line : lines)
        records.append({line.said, line.reason});
    return records;
}

QList<PointRecord> points(const QStringList &texts)
{
    QList<PointRecord> records;
    for (const QString &text : texts)
        records.append({{}, text, {}, {}, {}});
    return records;
}

QStringList saidOf(const QList<Decision::Line> &lines)
{
    QStringList said;
    for (const Decision::Line &line : lines)
        said.append(line.said);
    return said;
}

QStringList textsOf(const QList<Content::Statement> &statements)
{
    QStringList texts;
    for (const Content::Statement &statement : statements)
        texts.append(statement.text);
    return texts;
}

} // namespace

void FlowOutcome::show(const Decision::Summary &summary)
{
    m_lead = summary.lead;
    m_because = summary.because;
    fillColumns(summary.columns);
    m_neither.setRecords(picks(summary.neither));
    m_others.setRecords(picks(summary.others));
    m_matters.setRecords(points(saidOf(summary.matters)));
    m_notices.setRecords(points(summary.notices));
    m_asks.setRecords(points(textsOf(summary.asks)));
    m_steps.setRecords(points(summary.steps));
    Q_EMIT changed();
}

/// A list once made is kept: a page may still be looking at it.
void FlowOutcome::fillColumns(const QList<Decision::Column> &columns)
{
    while (m_picks.size() < columns.size())
        m_picks.append(new PicksModel(this));
    for (PicksModel *list : std::as_const(m_picks))
        list->setRecords({});
    QList<PickColumnRecord> records;
    for (int i = 0; i < columns.size(); ++i) {
        m_picks.at(i)->setRecords(picks(columns.at(i).lines));
        records.append({i, columns.at(i).name, m_picks.at(i)});
    }
    m_columns.setRecords(records);
}

} // namespace Models
