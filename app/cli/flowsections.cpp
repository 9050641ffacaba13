// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "flowsections.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// Makes the sections; holds nothing but the context for translators.
struct FlowSections {
    Q_DECLARE_TR_FUNCTIONS(FlowSections)

public:
    static Section questions(const Content::Flow &flow);
    static Section outcomes(const Content::Flow &flow);
    static Section facts(const Content::Flow &flow);

private:
    static QList<Block> safety(const Content::Safety &safety);
    static List phrases(const QList<Content::Phrase> &phrases);
    static List choices(const Content::FlowQuestion &question);
};

Section FlowSections::questions(const Content::Flow &flow)
{
    Section section{.id = u"flow-questions"_s,
                    //: heading above the questions of "When to choose"
                    .title = tr("Questions that help to choose"),
                    .blocks = safety(flow.safety)};
    for (const Content::FlowQuestion &question : flow.questions) {
        section.blocks += Heading{question.text.self};
        section.blocks += Phrase{.text = question.why.self};
        section.blocks += choices(question);
    }
    return section;
}

QList<Block> FlowSections::safety(const Content::Safety &safety)
{
    return {
        Heading{safety.text.self},
        Phrase{.text = safety.why.self},
        phrases(safety.answers),
        Phrase{.text = safety.signsText.self},
        phrases(safety.signs),
        //: after the question "Are you safe right now?" and a list of signs of danger; %1 is the
        //: answer "Yes"
        Phrase{.text = tr("With any answer but “%1”, or any of these signs, turn to the help "
                          "numbers at the start of this text before you read on.")
                           .arg(safety.answers.first().text.self)}};
}

Section FlowSections::outcomes(const Content::Flow &flow)
{
    //: heading above the outcomes of "When to choose"
    Section section{.id = u"flow-outcomes"_s, .title = tr("Where answers can lead")};
    for (const Content::FlowOutcome &outcome : flow.outcomes) {
        section.blocks += Heading{outcome.lead.self};
        section.blocks += Phrase{.text = outcome.because.self};
        section.blocks += phrases(outcome.steps);
    }
    return section;
}

Section FlowSections::facts(const Content::Flow &flow)
{
    List list;
    for (const Content::FlowNotice &notice : flow.notices)
        list.items += Item{.phrase = {.text = notice.text.self}};
    //: heading above facts such as "only a licensed professional can diagnose"
    return {.id = u"flow-facts"_s, .title = tr("Facts, whatever is picked"), .blocks = {list}};
}

List FlowSections::phrases(const QList<Content::Phrase> &phrases)
{
    List list;
    for (const Content::Phrase &phrase : phrases)
        list.items += Item{.phrase = {.text = phrase.text.self}};
    return list;
}

List FlowSections::choices(const Content::FlowQuestion &question)
{
    List list;
    for (const Content::Choice &choice : question.choices) {
        Item item{.phrase = {.text = choice.text.self}};
        if (!choice.elsewhere.self.isEmpty())
            item.details += Phrase{.text = choice.elsewhere.self};
        list.items += item;
    }
    return list;
}

} // namespace

QList<Section> flowSections(const Content::Flow &flow)
{
    return {FlowSections::questions(flow), FlowSections::outcomes(flow), FlowSections::facts(flow)};
}

} // namespace Cli
