// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "evenhanded.h"

#include <algorithm>

namespace Decision
{
namespace
{

/// An answer without regard to the order of picking.
QStringList sorted(QStringList choices)
{
    choices.sort();
    return choices;
}

bool areSame(const Answers &some, const Answers &others)
{
    return some.size() == others.size()
        && std::equal(some.keyValueBegin(),
                      some.keyValueEnd(),
                      others.keyValueBegin(),
                      [](const auto &one, const auto &other) {
                          return one.first == other.first
                              && sorted(one.second) == sorted(other.second);
                      });
}

} // namespace

Answers mirrored(const Content::Flow &flow, const Answers &answers)
{
    Answers mirrors;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        const Content::FlowQuestion *question = questionOf(flow, answer.key());
        QStringList choices;
        for (const QString &id : *answer)
            choices.append(choiceOf(*question, id)->mirror);
        mirrors.insert(answer.key(), choices);
    }
    return mirrors;
}

QString swapped(const Content::Guide &guide, const QString &outcome)
{
    if (guide.options.size() == 2 && outcome == guide.options[0].id)
        return guide.options[1].id;
    if (guide.options.size() == 2 && outcome == guide.options[1].id)
        return guide.options[0].id;
    return outcome;
}

bool isEvenHanded(const Content::Guide &guide, const Way &way, const QString &outcome)
{
    const Answers mirrors = mirrored(guide.flow, way.answers);
    const Way other = wayOf(guide.flow, mirrors);
    return other.questions == way.questions && areSame(other.answers, mirrors)
        && outcomeOf(guide.flow, other.answers).of == swapped(guide, outcome);
}

} // namespace Decision
