// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "summary.h"

#include <algorithm>

namespace Decision
{
namespace
{

/// Adds what is not there yet.
void add(QStringList &list, const QStringList &more)
{
    for (const QString &one : more) {
        if (!list.contains(one))
            list.append(one);
    }
}

/// Sorts picks under what they line up with, and gathers what else they bring.
class Sorter
{
public:
    Sorter(const Content::Guide &guide, bool isForOther)
        : m_guide(guide)
        , m_isForOther(isForOther)
    {
        for (const Content::Option &option : guide.options)
            m_summary.columns.append({option.id, option.name, {}});
    }

    Summary summary(const Way &way)
    {
        for (const QString &id : way.questions)
            sort(*questionOf(m_guide.flow, id), way.answers.value(id));
        for (const Content::FlowNotice &notice : m_guide.flow.notices) {
            if (holds(notice.when, way.answers))
                m_summary.notices.append(said(notice.text));
        }
        conclude(outcomeOf(m_guide.flow, way.answers));
        return std::move(m_summary);
    }

private:
    [[nodiscard]] const QString &said(const Content::Wording &text) const
    {
        return text.in(m_isForOther);
    }

    void sort(const Content::FlowQuestion &question, const QStringList &answer)
    {
        for (const QString &id : answer) {
            const Content::Choice *choice = choiceOf(question, id);
            if (!choice || id == Content::NotSure)
                continue;
            const bool isTop = question.kind == Content::QuestionKind::TopThree;
            add(isTop ? m_topRows : m_rows, choice->rows);
            add(isTop ? m_topAsks : m_asks, choice->asks);
            place({question.id, id, said(choice->said), {}}, *choice, isTop);
        }
    }

    void place(Line line, const Content::Choice &choice, bool isTop)
    {
        if (isTop) {
            m_summary.matters.append(line);
        } else if (!choice.statements.isEmpty()) {
            placeInColumns(line, choice.statements);
        } else if (!choice.elsewhere.self.isEmpty()) {
            line.reason = said(choice.elsewhere);
            m_summary.neither.append(line);
        } else {
            m_summary.others.append(line);
        }
    }

    void placeInColumns(Line line, const QStringList &statements)
    {
        for (qsizetype i = 0; i < m_guide.options.size(); ++i) {
            for (const Content::Statement &statement : m_guide.options[i].fits) {
                if (!statements.contains(statement.id))
                    continue;
                line.reason = statement.text;
                m_summary.columns[i].lines.append(line);
            }
        }
    }

    void conclude(const Content::FlowOutcome &outcome)
    {
        m_summary.id = outcome.id;
        m_summary.outcome = outcome.of;
        m_summary.name = nameOf(outcome.of);
        m_summary.lead = said(outcome.lead);
        m_summary.because = said(outcome.because);
        for (const Content::Phrase &step : outcome.steps)
            m_summary.steps.append(said(step.text));
        m_summary.rows = m_topRows;
        add(m_summary.rows, m_rows);
        add(m_topAsks, m_asks);
        add(m_topAsks, outcome.asks);
        for (const QString &id : std::as_const(m_topAsks))
            addQuestion(id);
    }

    void addQuestion(const QString &id)
    {
        for (const Content::Statement &question : m_guide.questions) {
            if (question.id == id)
                m_summary.asks.append(question);
        }
    }

    [[nodiscard]] QString nameOf(const QString &id) const
    {
        for (const Content::Option &option : m_guide.options) {
            if (option.id == id)
                return option.name;
        }
        for (const Content::Outcome &outcome : m_guide.outcomes) {
            if (outcome.id == id)
                return outcome.name;
        }
        return {};
    }

    const Content::Guide &m_guide;
    bool m_isForOther;
    Summary m_summary;
    QStringList m_topRows;
    QStringList m_rows;
    QStringList m_topAsks;
    QStringList m_asks;
};

} // namespace

Summary summaryOf(const Content::Guide &guide, const Answers &answers, bool isForOther)
{
    return Sorter(guide, isForOther).summary(wayOf(guide.flow, answers));
}

} // namespace Decision
