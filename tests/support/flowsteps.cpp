// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "flowsteps.h"

#include "decision/walk.h"

using namespace Qt::StringLiterals;

namespace Support
{

namespace
{

qsizetype picksOf(const Decision::Answers &answers)
{
    qsizetype picks = 0;
    for (const QStringList &answer : answers)
        picks += answer.size();
    return picks;
}

} // namespace

void passSafety(Models::GuidedFlow &flow)
{
    Q_ASSERT(flow.stage() == Models::GuidedFlow::Safety);
    flow.press(u"yes"_s);
    flow.goOn();
}

void answerUntil(Models::GuidedFlow &flow,
                 const Decision::Answers &answers,
                 const QString &question)
{
    while (flow.stage() == Models::GuidedFlow::Question) {
        const QString id = flow.questionId();
        for (const QString &choice : answers.value(id))
            flow.press(choice);
        if (id == question)
            return;
        flow.goOn();
    }
}

QStringList pickedOf(Models::GuidedFlow &flow)
{
    using Models::ChoicesModel;
    QStringList ids;
    for (int row = 0; row < flow.choices()->count(); ++row) {
        const QModelIndex index = flow.choices()->index(row);
        if (index.data(ChoicesModel::IsPickedRole).toBool())
            ids.append(index.data(ChoicesModel::IdRole).toString());
    }
    return ids;
}

QMap<QString, Decision::Answers> answersByOutcome(const Content::Flow &flow)
{
    QMap<QString, Decision::Answers> best;
    Decision::walk(flow, [&best](const Decision::Way &way, const Content::FlowOutcome &outcome) {
        if (!best.contains(outcome.id) || picksOf(way.answers) > picksOf(best[outcome.id]))
            best[outcome.id] = way.answers;
        return true;
    });
    return best;
}

} // namespace Support
