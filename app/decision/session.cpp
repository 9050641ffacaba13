// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "session.h"

#include <algorithm>
#include <utility>

namespace Decision
{

Session::Session(Content::Flow flow)
    : m_flow(std::move(flow))
    , m_way(wayOf(m_flow, {}))
{
}

QStringList Session::answer(const QString &question) const
{
    return m_way.answers.value(question);
}

const Content::FlowQuestion *Session::current() const
{
    if (!m_isOpen || m_index >= m_way.questions.size())
        return nullptr;
    return questionOf(m_flow, m_way.questions[m_index]);
}

int Session::position() const
{
    return m_isOpen ? int(m_index) + 2 : 1;
}

int Session::count() const
{
    return m_way.questions.isEmpty() ? 1 : 1 + longestFrom(m_way.questions.constFirst());
}

/// An answered question leads one way; from one without an answer, every way is still open.
int Session::longestFrom(const QString &question) const
{
    const Content::FlowQuestion *from = questionOf(m_flow, question);
    if (!from)
        return 0;
    if (m_way.answers.contains(question))
        return 1 + longestFrom(nextOf(*from, m_way.answers));
    int longest = 0;
    for (const Content::Branch &branch : from->next)
        longest = std::max(longest, longestFrom(branch.to));
    return 1 + longest;
}

void Session::setFlow(Content::Flow flow)
{
    const QString shown = m_way.questions.value(m_index);
    m_flow = std::move(flow);
    adopt(m_way.answers);
    if (const qsizetype index = m_way.questions.indexOf(shown); index >= 0)
        m_index = index;
}

void Session::open()
{
    m_isOpen = true;
}

bool Session::setAnswer(const QString &question, const QStringList &choices)
{
    const Content::FlowQuestion *asked = questionOf(m_flow, question);
    if (!asked || !m_way.questions.contains(question) || !isAnswer(*asked, choices))
        return false;
    Answers answers = m_way.answers;
    answers.insert(question, choices); // an empty answer is dropped with those off the way
    adopt(answers);
    return true;
}

bool Session::press(const QString &choice)
{
    const Content::FlowQuestion *asked = current();
    if (!asked || !choiceOf(*asked, choice))
        return false;
    return setAnswer(asked->id, pressed(*asked, answer(asked->id), choice));
}

/// What comes before the current question cannot change by this, so its place is the same.
void Session::adopt(const Answers &answers)
{
    m_way = wayOf(m_flow, answers);
    m_index = std::min(m_index, m_way.questions.size());
}

void Session::goOn()
{
    if (m_isOpen && m_index < m_way.questions.size())
        ++m_index;
}

bool Session::back()
{
    if (!m_isOpen)
        return false;
    if (m_index == 0)
        m_isOpen = false;
    else
        --m_index;
    return true;
}

bool Session::goTo(const QString &question)
{
    const qsizetype index = m_way.questions.indexOf(question);
    if (!m_isOpen || index < 0)
        return false;
    m_index = index;
    return true;
}

void Session::goToEnd()
{
    if (m_isOpen)
        m_index = m_way.questions.size();
}

void Session::startAgain()
{
    m_isOpen = false;
    m_index = 0;
    adopt({});
}

} // namespace Decision
