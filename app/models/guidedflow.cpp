// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "guidedflow.h"

#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Models
{

namespace
{

QString place(qsizetype index, qsizetype count)
{
    //: where an answer stands, for a screen reader. %1, %2: numbers
    return GuidedFlow::tr("%1 of %2").arg(inDigits(int(index) + 1), inDigits(int(count)));
}

QString hintOf(Content::QuestionKind kind)
{
    switch (kind) {
    case Content::QuestionKind::Single:
        //: below a question with several answers
        return GuidedFlow::tr("Pick one, or skip the question.");
    case Content::QuestionKind::Several:
        //: below a question with several answers
        return GuidedFlow::tr("Pick as many as you like, or skip the question.");
    case Content::QuestionKind::TopThree:
        break;
    }
    //: below a question with several answers
    return GuidedFlow::tr("Pick up to three. The first one you pick counts as the most important.");
}

} // namespace

GuidedFlow::GuidedFlow(GuideService &guide, Navigation &navigation, QObject *parent)
    : QObject(parent)
    , Singleton(this)
    , m_guide(guide)
    , m_navigation(navigation)
    , m_session(guide.guide().flow)
    , m_mostQuestions(m_session.count())
{
    m_navigation.setInnerBack([this] { return isShown() && stepBack(); });
    connect(&m_navigation, &Navigation::placeChanged, this, [this] {
        if (!isShown())
            forgetSafety();
    });
    connect(&m_guide, &GuideService::guideChanged, this, [this] { translate(); });
    refresh();
}

GuidedFlow::~GuidedFlow()
{
    m_navigation.setInnerBack({});
}

GuidedFlow::Stage GuidedFlow::stage() const
{
    if (!m_session.isOpen())
        return Safety;
    if (m_session.current())
        return Question;
    return m_isConcluded ? Outcome : Review;
}

QString GuidedFlow::progress() const
{
    switch (stage()) {
    case Safety:
    case Question:
        //: how far along the questions are. %1, %2: numbers
        return tr("Question %1 of at most %2")
            .arg(inDigits(m_session.position()), inDigits(m_session.count()));
    case Review:
        //: how far along the questions are, after the last one
        return tr("All questions are behind you");
    case Outcome:
        break;
    }
    return {};
}

QString GuidedFlow::questionId() const
{
    const Content::FlowQuestion *question = m_session.current();
    return question ? question->id : QString();
}

QString GuidedFlow::question() const
{
    if (stage() == Safety)
        return text(m_session.flow().safety.text);
    const Content::FlowQuestion *question = m_session.current();
    return question ? text(question->text) : QString();
}

QString GuidedFlow::why() const
{
    if (stage() == Safety)
        return text(m_session.flow().safety.why);
    const Content::FlowQuestion *question = m_session.current();
    return question ? text(question->why) : QString();
}

QString GuidedFlow::hint() const
{
    const Content::FlowQuestion *question = m_session.current();
    return question ? hintOf(question->kind) : QString();
}

QString GuidedFlow::signsText() const
{
    return stage() == Safety ? text(m_session.flow().safety.signsText) : QString();
}

QString GuidedFlow::goOnText() const
{
    const Content::FlowQuestion *question = m_session.current();
    if (question && m_session.answer(question->id).isEmpty())
        //: button that goes to the next question without an answer
        return tr("Skip");
    //: button that goes to the next question
    return tr("Continue");
}

QString GuidedFlow::safeNowText() const
{
    return text(m_session.flow().safety.goOn);
}

bool GuidedFlow::hasBegun() const
{
    return m_session.isOpen() || isForOther() || !m_session.answers().isEmpty()
        || !m_safety.isEmpty() || !m_signs.isEmpty() || !m_rows.isEmpty();
}

Decision::Summary GuidedFlow::summary() const
{
    return hasSummary() ? Decision::summaryOf(m_guide.guide(), m_session.answers(), isForOther())
                        : Decision::Summary();
}

void GuidedFlow::setForOther(bool isForOther)
{
    if (isForOther == m_session.isForOther())
        return;
    m_session.setForOther(isForOther);
    refresh();
}

void GuidedFlow::open()
{
    m_navigation.openPage(Page::Flow);
}

void GuidedFlow::press(const QString &choice)
{
    if (stage() == Safety) {
        m_safety = choice;
    } else {
        m_session.press(choice);
        // What has left the way is asked again when it comes back.
        const auto isOff = [this](const QString &id) {
            return !m_session.questions().contains(id);
        };
        m_seen.removeIf(isOff);
    }
    refresh();
}

void GuidedFlow::pressSign(const QString &sign)
{
    if (!m_signs.removeOne(sign))
        m_signs.append(sign);
    refresh();
}

bool GuidedFlow::pressNumber(int number)
{
    const QModelIndex index = m_choices.index(number - 1);
    if (!index.isValid())
        return false;
    press(index.data(ChoicesModel::IdRole).toString());
    return true;
}

void GuidedFlow::goOn()
{
    switch (stage()) {
    case Safety:
        leaveSafety();
        return;
    case Question:
        goToNextQuestion();
        break;
    case Review:
        m_isConcluded = true;
        break;
    case Outcome:
        return;
    }
    step();
}

void GuidedFlow::leaveSafety()
{
    const bool isSafe = Decision::isSafe(m_safety, m_signs);
    m_safety.clear();
    m_signs.clear();
    if (isSafe)
        m_session.open();
    step();
    if (!isSafe)
        m_navigation.openPage(Page::Help);
}

/// To the next question; after a change, to the next that was not shown yet.
void GuidedFlow::goToNextQuestion()
{
    const auto isSeen = [this] {
        return m_session.current() && m_seen.contains(m_session.current()->id);
    };
    do
        m_session.goOn();
    while (m_isChanging && isSeen());
    m_isChanging = m_isChanging && m_session.current();
}

void GuidedFlow::back()
{
    if (isShown() && stepBack())
        return;
    if (m_navigation.canGoBack())
        m_navigation.back();
    else
        m_navigation.openPage(Page::Choose);
}

bool GuidedFlow::stepBack()
{
    if (stage() == Outcome) {
        m_isConcluded = false;
    } else if (m_isChanging) {
        m_isChanging = false;
        m_session.goToEnd();
    } else if (!m_session.back()) {
        return false;
    }
    step();
    return true;
}

void GuidedFlow::change(const QString &question)
{
    if (!m_session.goTo(question))
        return;
    m_isConcluded = false;
    m_isChanging = true;
    step();
}

void GuidedFlow::startAgain()
{
    drop();
    m_navigation.openPage(Page::Flow);
    step(); // once the page is there to hear of it
}

void GuidedFlow::forget()
{
    drop();
    m_session.setForOther(false);
    step();
}

/// The guide is there in another language: the same step is shown, with what was picked.
void GuidedFlow::translate()
{
    m_session.setFlow(m_guide.guide().flow);
    refresh();
}

void GuidedFlow::drop()
{
    m_session.startAgain();
    m_safety.clear();
    m_signs.clear();
    m_seen.clear();
    m_isChanging = false;
    m_isConcluded = false;
    unmarkRows();
}

void GuidedFlow::unmarkRows()
{
    for (const QString &row : std::as_const(m_rows))
        m_guide.rows()->setMarked(row, false);
    m_rows.clear();
}

void GuidedFlow::goOnFromHelp()
{
    const Place *before = m_navigation.placeBefore();
    const bool isBegun = before && before->page == Page::Flow && stage() == Safety;
    if (before)
        m_navigation.back();
    else
        m_navigation.openPage(Page::Compare);
    if (isBegun) {
        m_session.open();
        step();
    }
}

void GuidedFlow::showRowsFirst()
{
    RowsModel *rows = m_guide.rows();
    const QStringList matter = summary().rows;
    for (const QString &row : matter) {
        if (rows->isMarked(row))
            continue;
        rows->setMarked(row, true);
        m_rows.append(row);
    }
    m_navigation.openPage(Page::Compare);
}

/// The safety question is left: what was ticked is nobody's business.
void GuidedFlow::forgetSafety()
{
    if (m_safety.isEmpty() && m_signs.isEmpty())
        return;
    m_safety.clear();
    m_signs.clear();
    refresh();
}

QString GuidedFlow::text(const Content::Wording &wording) const
{
    return wording.in(isForOther());
}

void GuidedFlow::step()
{
    if (const Content::FlowQuestion *question = m_session.current();
        question && !m_seen.contains(question->id))
        m_seen.append(question->id);
    refresh();
    Q_EMIT stepped();
}

void GuidedFlow::refresh()
{
    if (stage() == Safety)
        fillSafety();
    else
        fillChoices();
    fillReview();
    if (hasSummary() || !m_outcome.lead().isEmpty())
        m_outcome.show(summary());
    Q_EMIT changed();
}

void GuidedFlow::fillSafety()
{
    const Content::Safety &safety = m_session.flow().safety;
    QList<ChoiceRecord> choices;
    for (const Content::Phrase &answer : safety.answers)
        choices.append({answer.id,
                        text(answer.text),
                        place(choices.size(), safety.answers.size()),
                        true,
                        answer.id == m_safety});
    m_choices.setRecords(choices);
    QList<ChoiceRecord> signs;
    for (const Content::Phrase &sign : safety.signs)
        signs.append({sign.id,
                      text(sign.text),
                      place(signs.size(), safety.signs.size()),
                      false,
                      m_signs.contains(sign.id)});
    m_signsModel.setRecords(signs);
}

void GuidedFlow::fillChoices()
{
    m_signsModel.setRecords({});
    const Content::FlowQuestion *question = m_session.current();
    QList<ChoiceRecord> choices;
    const QStringList answer = question ? m_session.answer(question->id) : QStringList();
    const QList<Content::Choice> offered = question ? question->choices : QList<Content::Choice>();
    const Content::QuestionKind kind = question ? question->kind : Content::QuestionKind::Single;
    for (const Content::Choice &choice : offered) {
        const bool isRanked = kind == Content::QuestionKind::TopThree
            && choice.id != Content::NotSure && answer.contains(choice.id);
        const int rank = isRanked ? int(answer.indexOf(choice.id)) + 1 : 0;
        QString spoken = place(choices.size(), offered.size());
        if (rank > 0)
            //: %1: "2 of 5", %2: a number: how important the answer is, from 1
            spoken = tr("%1. Your number %2.").arg(spoken, inDigits(rank));
        choices.append({choice.id,
                        text(choice.text),
                        spoken,
                        kind == Content::QuestionKind::Single,
                        answer.contains(choice.id),
                        rank});
    }
    m_choices.setRecords(choices);
}

void GuidedFlow::fillReview()
{
    QList<ReviewRecord> records;
    const bool isDue = stage() == Review || stage() == Outcome;
    const QStringList asked = isDue ? m_session.questions() : QStringList();
    for (const QString &id : asked) {
        const Content::FlowQuestion &question = *Decision::questionOf(m_session.flow(), id);
        QStringList picks;
        const QStringList answer = m_session.answer(id);
        for (const QString &choice : answer)
            picks.append(text(Decision::choiceOf(question, choice)->text));
        //: in the list of answers: a question without one
        const QString said = picks.isEmpty() ? tr("Skipped") : picks.join(u'\n');
        records.append({id, text(question.text), said});
    }
    m_review.setRecords(records);
}

} // namespace Models
