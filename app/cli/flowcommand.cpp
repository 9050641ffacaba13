// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "flowcommand.h"

#include "flowgraph.h"
#include "flowjson.h"
#include "flowpack.h"
#include "openguide.h"
#include "plainwriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// The context that translators see.
struct FlowCommand {
    Q_DECLARE_TR_FUNCTIONS(FlowCommand)
};

template<typename T>
QString idsText(const QList<T> &list)
{
    QStringList ids;
    for (const T &one : list)
        ids += one.id;
    return ids.join(", "_L1);
}

/// Takes "question=choice,choice" into the answers. Gives what is wrong with it, or nothing.
QString take(const QString &word, const Content::Flow &flow, Decision::Answers &answers)
{
    const QString id = word.section(u'=', 0, 0);
    const Content::FlowQuestion *question = Decision::questionOf(flow, id);
    if (!question || !word.contains(u'='))
        //: %1 is a word on the command line, %2 a list of questions' names
        return FlowCommand::tr("%1 is no answer such as QUESTION=CHOICE. Questions: %2.")
            .arg(quoted(word), idsText(flow.questions));
    const QStringList choices = word.section(u'=', 1).split(u',', Qt::SkipEmptyParts);
    if (!Decision::isAnswer(*question, choices))
        //: %1 is a word on the command line, %2 a question's name, %3 a list of its choices' names
        return FlowCommand::tr("%1 cannot be the answer to %2. Choices: %3.")
            .arg(quoted(word.section(u'=', 1)), id, idsText(question->choices));
    answers.insert(id, choices);
    return {};
}

Answer outcome(const FlowArguments &arguments, const Content::Guide &guide)
{
    Decision::Answers answers;
    for (const QString &word : arguments.answers) {
        const QString wrong = take(word, guide.flow, answers);
        if (!wrong.isEmpty())
            return wrongWord(wrong);
    }
    const QStringList asked = Decision::wayOf(guide.flow, answers).questions;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        if (!asked.contains(answer.key()))
            //: %1 is a question's name
            return wrongWord(FlowCommand::tr("With these answers, nobody is asked %1.")
                                 .arg(quoted(answer.key())));
    }
    return {.out = summaryJson(Decision::summaryOf(guide, answers, arguments.isForOther))};
}

} // namespace

Answer runFlow(const FlowArguments &arguments, const Services &services)
{
    const Opened opened = openGuide(arguments.guide, arguments.language, services);
    if (const Answer *answer = std::get_if<Answer>(&opened))
        return *answer;
    const auto &guide = std::get<Content::Guide>(opened);
    switch (arguments.output) {
    case FlowOutput::WalkJson:
        return {.out = walkJson(guide)};
    case FlowOutput::Graph:
        return drawFlow(guide);
    case FlowOutput::Outcome:
        return outcome(arguments, guide);
    case FlowOutput::WalkText:
        break;
    }
    return {.out = toPlain(flowPack(guide))};
}

} // namespace Cli
