// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "spokenflow.h"

#include "words.h"

using namespace Qt::StringLiterals;

namespace Models
{

void SpokenFlow::stage()
{
    switch (m_flow.stage()) {
    case GuidedFlow::Safety:
    case GuidedFlow::Question:
        question();
        break;
    case GuidedFlow::Review:
        review();
        break;
    case GuidedFlow::Outcome:
        m_out.add(m_flow.outcome()->lead());
        outcome();
        break;
    }
}

/// The number of an answer is the key that picks it.
void SpokenFlow::question()
{
    m_out.add(m_flow.progress());
    m_out.add(m_flow.question());
    m_out.add(m_flow.why());
    m_out.add(m_flow.hint());
    int number = 0;
    SpokenList::forEach(m_flow.choices(), [this, &number](const Row &choice) {
        m_out.add(choice.text(ChoicesModel::TextRole), inDigits(++number));
    });
    m_out.add(m_flow.signsText());
    SpokenList::forEach(m_flow.signs(),
                        [this](const Row &sign) { m_out.add(sign.text(ChoicesModel::TextRole)); });
}

void SpokenFlow::review()
{
    m_out.add(m_flow.progress());
    //: heading of the list of all answers
    m_out.add(tr("Your answers"));
    //: introduces the list of all answers
    m_out.add(
        tr("Look them over. Change what is not right. Then go on to see what they line up with."));
    answers();
}

void SpokenFlow::answers()
{
    SpokenList::forEach(m_flow.review(), [this](const Row &entry) {
        m_out.addFact(entry.text(ReviewModel::QuestionRole), entry.text(ReviewModel::AnswerRole));
    });
}

void SpokenFlow::outcome()
{
    FlowOutcome &outcome = *m_flow.outcome();
    m_out.add(outcome.because());
    if (outcome.notices()->count() > 0)
        //: above facts such as who may diagnose
        m_out.add(tr("Good to know"));
    m_out.addPoints(outcome.notices());
    SpokenList::forEach(outcome.columns(), [this](const Row &column) {
        m_out.add(column.text(PickColumnsModel::NameRole));
        const auto *chosen = column.list<PicksModel>(PickColumnsModel::PicksRole);
        //: above what was picked and lines up with an option
        m_out.add(chosen->count() > 0
                      ? tr("Of what was picked, this lines up with it:")
                      //: in the place of what was picked and lines up with an option
                      : tr("Nothing that was picked lines up with it."));
        picks(chosen, true);
    });
    if (outcome.neither()->count() > 0)
        //: above what was picked and no option is for
        m_out.add(tr("What neither of them is for"));
    picks(outcome.neither(), false);
    if (outcome.matters()->count() > 0)
        //: above the up to three things that matter most, in order
        m_out.add(tr("What matters most"));
    m_out.addPoints(outcome.matters());
    if (outcome.others()->count() > 0)
        //: above what was picked and says nothing for or against an option
        m_out.add(tr("Also picked"));
    picks(outcome.others(), false);
    m_out.add(tr("A first step can be"));
    m_out.addPoints(outcome.steps());
    //: above questions for a coach or a therapist
    m_out.add(tr("Questions to ask"));
    m_out.addPoints(outcome.asks());
}

void SpokenFlow::picks(const PicksModel *picks, bool areFits)
{
    SpokenList::forEach(picks, [this, areFits](const Row &pick) {
        m_out.add(pick.text(PicksModel::TextRole));
        const QString reason = pick.text(PicksModel::ReasonRole);
        if (areFits)
            //: why something lines up with an option. %1: such as "want encouragement from someone who has lived it"
            m_out.add(tr("It may fit people who %1.").arg(reason));
        else
            m_out.add(reason);
    });
}

void SpokenFlow::summary()
{
    //: heading of a page
    m_out.add(tr("My summary"));
    if (!m_flow.hasSummary()) {
        //: when there are no answers, or no longer
        m_out.add(tr(
            "There is nothing here now. Your summary is made when you go through the questions. It is gone when you start again, or when nobody touches the window for ten minutes."));
        start();
        return;
    }
    //: when there are answers
    m_out.add(tr(
        "Nobody keeps this page. It is gone when you close the window, when you start again, when you press Shift three times, and when nobody touches the window for ten minutes."));
    m_out.add(m_flow.outcome()->lead());
    outcome();
    m_out.add(tr("Your answers"));
    answers();
}

void SpokenFlow::start()
{
    //: above the button that starts the questions
    m_out.add(tr("Step by step"));
    //: introduces the questions. %1: a number
    m_out.add(
        tr("A few plain questions, %1 at most, one at a time. At the end you see what your answers line up with, and why. You can skip any of them, and none is kept.")
            .arg(inDigits(m_flow.mostQuestions())));
}

} // namespace Models
