// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

// The flow: questions, outcomes, notices and the rules between them.

#include "flowparts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Content::Parts
{
namespace
{

Wording wording(Reading &reading, int node)
{
    if (reading.json.kind(node) != JsonKind::Object) {
        const QString both = readText(reading, node);
        return {both, both};
    }
    static constexpr std::array Keys{Key{"self"_L1}, Key{"other"_L1}};
    const Fields fields(reading, node, Keys);
    return {fields.text("self"_L1), fields.text("other"_L1)};
}

Wording wording(Reading &reading, const Fields &fields, QLatin1StringView key)
{
    return fields.has(key) ? wording(reading, fields.node(key)) : Wording{};
}

Phrase phrase(Reading &reading, int node)
{
    static constexpr std::array Keys{Key{"id"_L1}, Key{"text"_L1}};
    const Fields fields(reading, node, Keys);
    return {fields.id("id"_L1), wording(reading, fields, "text"_L1)};
}

Rule rule(Reading &reading, int node);

Rule answerRule(Reading &reading, int node)
{
    static constexpr std::array Keys{Key{"answer"_L1}, Key{"in"_L1}};
    const Fields fields(reading, node, Keys);
    return {Rule::Kind::Answer,
            fields.id("answer"_L1),
            fields.references("in"_L1, Space::Statement, 1),
            {}};
}

Rule joinedRule(Reading &reading, int node, Rule::Kind kind)
{
    const QLatin1StringView key = kind == Rule::Kind::All ? "all"_L1 : "any"_L1;
    const std::array keys{Key{key}};
    const Fields fields(reading, node, keys);
    const QList<Rule> parts = fields.list(key, &rule);
    return {kind, {}, {}, {parts.cbegin(), parts.cend()}};
}

bool hasKey(const JsonIndex &json, int node, QByteArrayView name)
{
    if (json.kind(node) != JsonKind::Object)
        return false;
    for (int key = json.first(node); key != json.end(node); key = json.next(json.next(key))) {
        if (json.bytes(key) == name)
            return true;
    }
    return false;
}

Rule rule(Reading &reading, int node)
{
    if (hasKey(reading.json, node, "all"))
        return joinedRule(reading, node, Rule::Kind::All);
    if (hasKey(reading.json, node, "any"))
        return joinedRule(reading, node, Rule::Kind::Any);
    return answerRule(reading, node);
}

std::optional<Rule> when(Reading &reading, const Fields &fields)
{
    return fields.has("when"_L1) ? std::optional(rule(reading, fields.node("when"_L1)))
                                 : std::nullopt;
}

Branch branch(Reading &reading, int node)
{
    static constexpr std::array Keys{Key{"when"_L1, false}, Key{"to"_L1}};
    const Fields fields(reading, node, Keys);
    Branch branch{when(reading, fields), fields.id("to"_L1)};
    if (branch.to == "outcome"_L1)
        branch.to.clear();
    return branch;
}

Choice choice(Reading &reading, int node)
{
    static constexpr std::array Keys{Key{"id"_L1},
                                     Key{"text"_L1},
                                     Key{"said"_L1, false},
                                     Key{"elsewhere"_L1, false},
                                     Key{"statements"_L1, false},
                                     Key{"rows"_L1, false},
                                     Key{"asks"_L1, false},
                                     Key{"mirror"_L1, false}};
    const Fields fields(reading, node, Keys);
    Choice choice{fields.id("id"_L1),
                  wording(reading, fields, "text"_L1),
                  wording(reading, fields, "said"_L1),
                  wording(reading, fields, "elsewhere"_L1),
                  fields.references("statements"_L1, Space::Statement, 0),
                  fields.references("rows"_L1, Space::Statement, 0),
                  fields.references("asks"_L1, Space::Statement, 0),
                  fields.id("mirror"_L1)};
    if (!fields.has("mirror"_L1))
        choice.mirror = choice.id;
    return choice;
}

FlowQuestion question(Reading &reading, int node)
{
    static constexpr std::array Keys{Key{"id"_L1},
                                     Key{"kind"_L1},
                                     Key{"text"_L1},
                                     Key{"why"_L1},
                                     Key{"choices"_L1},
                                     Key{"next"_L1}};
    static constexpr std::array Kinds{"single"_L1, "several"_L1, "top-three"_L1};
    const Fields fields(reading, node, Keys);
    return {fields.id("id"_L1),
            QuestionKind(fields.choice("kind"_L1, Kinds)),
            wording(reading, fields, "text"_L1),
            wording(reading, fields, "why"_L1),
            fields.list("choices"_L1, &choice, 2),
            fields.list("next"_L1, &branch)};
}

FlowOutcome flowOutcome(Reading &reading, int node)
{
    static constexpr std::array Keys{Key{"id"_L1},
                                     Key{"of"_L1},
                                     Key{"when"_L1, false},
                                     Key{"lead"_L1},
                                     Key{"because"_L1},
                                     Key{"asks"_L1},
                                     Key{"steps"_L1}};
    const Fields fields(reading, node, Keys);
    return {fields.id("id"_L1),
            fields.id("of"_L1),
            when(reading, fields),
            wording(reading, fields, "lead"_L1),
            wording(reading, fields, "because"_L1),
            fields.references("asks"_L1, Space::Statement, 0),
            fields.list("steps"_L1, &phrase)};
}

FlowNotice notice(Reading &reading, int node)
{
    static constexpr std::array Keys{
        Key{"id"_L1}, Key{"when"_L1}, Key{"text"_L1}, Key{"isProfessionalOnly"_L1}};
    const Fields fields(reading, node, Keys);
    return {fields.id("id"_L1),
            when(reading, fields).value_or(Rule()),
            wording(reading, fields, "text"_L1),
            fields.flag("isProfessionalOnly"_L1)};
}

Safety safety(Reading &reading, int node)
{
    static constexpr std::array Keys{Key{"text"_L1},
                                     Key{"why"_L1},
                                     Key{"answers"_L1},
                                     Key{"signsText"_L1},
                                     Key{"signs"_L1},
                                     Key{"goOn"_L1}};
    const Fields fields(reading, node, Keys);
    return {wording(reading, fields, "text"_L1),
            wording(reading, fields, "why"_L1),
            fields.list("answers"_L1, &phrase),
            wording(reading, fields, "signsText"_L1),
            fields.list("signs"_L1, &phrase),
            wording(reading, fields, "goOn"_L1)};
}

} // namespace

Flow flow(Reading &reading, int node)
{
    static constexpr std::array Keys{
        Key{"safety"_L1}, Key{"questions"_L1}, Key{"outcomes"_L1}, Key{"notices"_L1}};
    const Fields fields(reading, node, Keys);
    Flow flow;
    if (fields.has("safety"_L1))
        flow.safety = safety(reading, fields.node("safety"_L1));
    flow.questions = fields.list("questions"_L1, &question);
    flow.outcomes = fields.list("outcomes"_L1, &flowOutcome);
    flow.notices = fields.list("notices"_L1, &notice, 0);
    return flow;
}

} // namespace Content::Parts
