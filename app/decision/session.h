// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answers.h"
#include "content/flow.h"

#include <QString>
#include <QStringList>

namespace Decision
{

/// One person's way through a flow. Every change works out the way anew and forgets what is no longer
/// on it. Of the safety question it knows only whether the way is open. Writes nothing anywhere.
class Session
{
public:
    /// The flow must be one that Content::readGuide() accepted.
    explicit Session(Content::Flow flow);

    [[nodiscard]] const Content::Flow &flow() const { return m_flow; }

    /// Whether the safety question is behind the person.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Whether the texts speak of someone else.
    [[nodiscard]] bool isForOther() const { return m_isForOther; }

    /// Ids of the questions on the way, as the answers stand; those to come count as skipped.
    [[nodiscard]] const QStringList &questions() const { return m_way.questions; }
    /// The answers so far, all of them on the way.
    [[nodiscard]] const Answers &answers() const { return m_way.answers; }
    /// The picked choices of a question, in the order of picking; empty when skipped or not on the way.
    [[nodiscard]] QStringList answer(const QString &question) const;

    /// The question that is shown; null once all are behind: the review and the outcome.
    [[nodiscard]] const Content::FlowQuestion *current() const;
    /// Where the person stands, counted from 1 with the safety question as the first. One more than
    /// the number of questions on the way at its end.
    [[nodiscard]] int position() const;
    /// How many questions there are on the longest way that the answers leave open, the safety question
    /// among them. Never less than position() while there is a current question.
    [[nodiscard]] int count() const;

    /// The same flow in another language. Answers, and where the person stands, stay; what the other
    /// flow does not have is forgotten. It must be one that Content::readGuide() accepted.
    void setFlow(Content::Flow flow);
    /// Opens the way, after isSafe() or "I am safe now, go on".
    void open();
    void setForOther(bool isForOther) { m_isForOther = isForOther; }

    /// Answers a question on the way; an empty list skips it. False, without a change, when it is not on
    /// the way or isAnswer() says no.
    bool setAnswer(const QString &question, const QStringList &choices);
    /// Presses a choice of the current question; see pressed(). False when there is none such.
    bool press(const QString &choice);
    /// To the next question, or to the end after the last.
    void goOn();
    /// To the question before; from the first, back before the safety question. False when already
    /// there.
    bool back();
    /// To a question on the way, to change its answer. False when it is not on the way.
    bool goTo(const QString &question);
    /// To the end: every question not answered yet is skipped.
    void goToEnd();
    /// As new, but for whom the texts speak: answers gone, the safety question first.
    void startAgain();

private:
    void adopt(const Answers &answers);
    [[nodiscard]] int longestFrom(const QString &question) const;

    Content::Flow m_flow;
    Way m_way;
    qsizetype m_index = 0; ///< of the current question on the way
    bool m_isOpen = false;
    bool m_isForOther = false;
};

} // namespace Decision
