// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "flowgraph.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// The context that translators see.
struct FlowGraph {
    Q_DECLARE_TR_FUNCTIONS(FlowGraph)
};

constexpr int Patience = 30'000; ///< milliseconds for a drawing that takes a tenth of a second

/// A text as a quoted string of the DOT language, broken into lines of some width.
QString label(const QString &text)
{
    constexpr qsizetype Width = 28;
    QString label;
    qsizetype column = 0;
    for (const QString &word : text.split(u' ')) {
        if (column > 0 && column + word.size() > Width) {
            label += R"(\n)"_L1;
            column = 0;
        } else if (column > 0) {
            label += u' ';
        }
        label += QString(word).replace(u'\\', R"(\\)"_L1).replace(u'"', R"(\")"_L1);
        column += word.size() + 1;
    }
    return u'"' + label + u'"';
}

QString edge(const QString &from, const QString &to, const QString &text)
{
    return u"  \"%1\" -> \"%2\" [label=%3];\n"_s.arg(from, to, label(text));
}

QString node(const QString &id, const QString &text, QLatin1StringView shape)
{
    return u"  \"%1\" [shape=%2, label=%3];\n"_s.arg(id, shape, label(text));
}

QString safety(const Content::Flow &flow)
{
    const QString first = "q/"_L1 + flow.questions.constFirst().id;
    return node(u"safety"_s, flow.safety.text.self, "box"_L1)
        + node(u"help"_s, FlowGraph::tr("Help page"), "octagon"_L1)
        //: beside an arrow from the safety question to the first one
        + edge(u"safety"_s, first, FlowGraph::tr("yes, and no sign"))
        //: beside an arrow from the safety question to the help page
        + edge(u"safety"_s, u"help"_s, FlowGraph::tr("any other answer, any sign, or skipped"))
        + edge(u"help"_s, first, flow.safety.goOn.self);
}

QString questions(const Content::Flow &flow)
{
    QString dot;
    for (const Content::FlowQuestion &question : flow.questions) {
        const QString id = "q/"_L1 + question.id;
        dot += node(id, question.id + u": "_s + question.text.self, "box"_L1);
        for (const Content::Branch &branch : question.next)
            dot += edge(id,
                        branch.to.isEmpty() ? u"outcome"_s : "q/"_L1 + branch.to,
                        branch.when ? ruleText(*branch.when) : QString());
    }
    return dot;
}

QString outcomes(const Content::Flow &flow)
{
    //: a point in a drawing where outcomes part; the first whose rule holds is taken
    QString dot = node(u"outcome"_s, FlowGraph::tr("The first that holds"), "diamond"_L1);
    int rank = 0;
    for (const Content::FlowOutcome &outcome : flow.outcomes) {
        const QString id = "o/"_L1 + outcome.id;
        //: beside the arrow to the last outcome: whoever is left
        const QString when = outcome.when ? ruleText(*outcome.when) : FlowGraph::tr("all others");
        dot += node(id, outcome.of + u": "_s + outcome.lead.self, "ellipse"_L1);
        dot += edge(u"outcome"_s, id, QString::number(++rank) + u". "_s + when);
    }
    return dot;
}

Answer failed(const QString &why)
{
    return {.err = u"sidebyside: "_s + why + u'\n', .exitCode = 1};
}

} // namespace

QString ruleText(const Content::Rule &rule)
{
    if (rule.kind == Content::Rule::Kind::Answer)
        return rule.question + u": "_s + rule.choices.join(FlowGraph::tr(" or "));
    QStringList parts;
    for (const Content::Rule &part : rule.rules)
        parts += ruleText(part);
    const bool isAll = rule.kind == Content::Rule::Kind::All;
    return u'(' + parts.join(isAll ? FlowGraph::tr(" and ") : FlowGraph::tr(", or ")) + u')';
}

QString flowDot(const Content::Guide &guide)
{
    return u"digraph flow {\n  node [fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\", "
           "fontsize=10];\n"_s
        + safety(guide.flow) + questions(guide.flow) + outcomes(guide.flow) + u"}\n"_s;
}

Answer drawFlow(const Content::Guide &guide)
{
    const QString program = QStandardPaths::findExecutable(u"dot"_s);
    if (program.isEmpty())
        return failed(
            FlowGraph::tr("Graphviz's program \"dot\" draws this and is not installed. On "
                          "Debian: apt install graphviz"));
    QProcess dot;
    dot.start(program, {u"-Tsvg"_s});
    dot.write(flowDot(guide).toUtf8());
    dot.closeWriteChannel();
    const bool isDrawn = dot.waitForFinished(Patience) && dot.exitStatus() == QProcess::NormalExit
        && dot.exitCode() == 0;
    const QByteArray svg = dot.readAllStandardOutput();
    if (!isDrawn || svg.isEmpty())
        return failed(FlowGraph::tr("Graphviz could not draw the flow."));
    return {.out = QString::fromUtf8(svg)};
}

} // namespace Cli
