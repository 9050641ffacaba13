// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "walk.h"

namespace Decision
{
namespace
{

/// Goes from a question to all that can follow; keeps the way it came.
class Walker
{
public:
    Walker(const Content::Flow &flow, const Visit &visit)
        : m_flow(flow)
        , m_visit(visit)
    {
    }

    int run()
    {
        if (!m_flow.questions.isEmpty())
            ask(m_flow.questions.constFirst());
        return m_count;
    }

private:
    void ask(const Content::FlowQuestion &question)
    {
        m_way.questions.append(question.id);
        goOn(question); // skipped
        answer(question, {Content::NotSure});
        extend(question, {}, 0);
        m_way.questions.removeLast();
    }

    /// Every answer that begins with these choices and goes on with later ones of the file.
    void extend(const Content::FlowQuestion &question, const QStringList &choices, qsizetype from)
    {
        for (qsizetype i = from; i < question.choices.size() && !m_isStopped; ++i) {
            if (question.choices[i].id == Content::NotSure)
                continue;
            const QStringList more = choices + QStringList{question.choices[i].id};
            if (!isAnswer(question, more))
                return; // its kind allows no more
            answer(question, more);
            extend(question, more, i + 1);
        }
    }

    void answer(const Content::FlowQuestion &question, const QStringList &choices)
    {
        m_way.answers.insert(question.id, choices);
        goOn(question);
        m_way.answers.remove(question.id);
    }

    void goOn(const Content::FlowQuestion &question)
    {
        if (m_isStopped)
            return;
        const Content::FlowQuestion *next = questionOf(m_flow, nextOf(question, m_way.answers));
        if (next) {
            ask(*next);
            return;
        }
        ++m_count;
        m_isStopped = !m_visit(m_way, outcomeOf(m_flow, m_way.answers));
    }

    const Content::Flow &m_flow;
    const Visit &m_visit;
    Way m_way;
    int m_count = 0;
    bool m_isStopped = false;
};

} // namespace

int walk(const Content::Flow &flow, const Visit &visit)
{
    return Walker(flow, visit).run();
}

} // namespace Decision
