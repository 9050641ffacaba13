// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "answers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Decision
{
namespace
{

template<typename T>
const T *found(const QList<T> &list, const QString &id)
{
    const auto at =
        std::find_if(list.cbegin(), list.cend(), [&id](const T &one) { return one.id == id; });
    return at == list.cend() ? nullptr : &*at;
}

bool isPicked(const Content::Rule &rule, const Answers &answers)
{
    const auto answer = answers.constFind(rule.question);
    return answer != answers.cend()
        && std::any_of(answer->cbegin(), answer->cend(), [&rule](const QString &choice) {
               return rule.choices.contains(choice);
           });
}

qsizetype mostChoices(const Content::FlowQuestion &question)
{
    switch (question.kind) {
    case Content::QuestionKind::Single:
        return 1;
    case Content::QuestionKind::TopThree:
        return TopChoices;
    case Content::QuestionKind::Several:
        break;
    }
    return question.choices.size();
}

} // namespace

bool holds(const Content::Rule &rule, const Answers &answers)
{
    const auto isSo = [&answers](const Content::Rule &part) { return holds(part, answers); };
    switch (rule.kind) {
    case Content::Rule::Kind::All:
        return std::all_of(rule.rules.cbegin(), rule.rules.cend(), isSo);
    case Content::Rule::Kind::Any:
        return std::any_of(rule.rules.cbegin(), rule.rules.cend(), isSo);
    case Content::Rule::Kind::Answer:
        break;
    }
    return isPicked(rule, answers);
}

const Content::FlowQuestion *questionOf(const Content::Flow &flow, const QString &id)
{
    return found(flow.questions, id);
}

const Content::Choice *choiceOf(const Content::FlowQuestion &question, const QString &id)
{
    return found(question.choices, id);
}

bool isAnswer(const Content::FlowQuestion &question, const QStringList &choices)
{
    if (choices.size() > mostChoices(question))
        return false;
    if (choices.size() > 1 && choices.contains(Content::NotSure))
        return false;
    return std::all_of(choices.cbegin(), choices.cend(), [&](const QString &choice) {
        return choices.count(choice) == 1 && choiceOf(question, choice);
    });
}

QStringList
pressed(const Content::FlowQuestion &question, QStringList answer, const QString &choice)
{
    if (!choiceOf(question, choice))
        return answer;
    if (question.kind == Content::QuestionKind::Single)
        return {choice};
    if (answer.removeOne(choice))
        return answer;
    if (choice == Content::NotSure)
        return {choice};
    answer.removeOne(Content::NotSure);
    if (answer.size() < mostChoices(question))
        answer.append(choice);
    return answer;
}

const QString &nextOf(const Content::FlowQuestion &question, const Answers &answers)
{
    const auto fits = [&answers](const Content::Branch &branch) {
        return !branch.when || holds(*branch.when, answers);
    };
    const auto branch = std::find_if(question.next.cbegin(), question.next.cend(), fits);
    static const QString outcome;
    return branch == question.next.cend() ? outcome : branch->to;
}

Way wayOf(const Content::Flow &flow, const Answers &answers)
{
    Way way;
    const Content::FlowQuestion *question =
        flow.questions.isEmpty() ? nullptr : &flow.questions.constFirst();
    while (question && !way.questions.contains(question->id)) {
        way.questions.append(question->id);
        const QStringList answer = answers.value(question->id);
        if (!answer.isEmpty() && isAnswer(*question, answer))
            way.answers.insert(question->id, answer);
        question = questionOf(flow, nextOf(*question, way.answers));
    }
    return way;
}

const Content::FlowOutcome &outcomeOf(const Content::Flow &flow, const Answers &answers)
{
    Q_ASSERT(!flow.outcomes.isEmpty());
    const auto fits = [&answers](const Content::FlowOutcome &outcome) {
        return !outcome.when || holds(*outcome.when, answers);
    };
    const auto outcome = std::find_if(flow.outcomes.cbegin(), flow.outcomes.cend(), fits);
    return outcome == flow.outcomes.cend() ? flow.outcomes.constLast() : *outcome;
}

bool isSafe(const QString &answer, const QStringList &signs)
{
    return answer == "yes"_L1 && signs.isEmpty();
}

} // namespace Decision
