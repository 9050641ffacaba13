// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/flowcommand.h"
#include "cli/flowgraph.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFlow : public QObject
{
    Q_OBJECT

private slots:
    void walksAsJson();
    void walksAsText();
    void countsEveryWayInTheText();
    void givesOneOutcome();
    void speaksOfSomeoneElse();
    void keepsTheOrderOfPicks();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void refusesWhatIsNotThere();
    void drawsEveryQuestion();
    void drawsWithGraphviz();
    void saysThatGraphvizIsMissing();

private:
    static Cli::Answer run(const Cli::FlowArguments &arguments)
    {
        return Cli::runFlow(arguments, {.store = Content::Store()});
    }
    static Content::Guide guide()
    {
        return Content::Store().open(u"peer-coaching-or-therapy"_s, u"en"_s).value();
    }
    static Cli::Answer outcome(const QStringList &answers)
    {
        return run({.output = Cli::FlowOutput::Outcome, .answers = answers});
    }
};

void TestFlow::walksAsJson()
{
    const Cli::Answer answer = run({.output = Cli::FlowOutput::WalkJson});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.err, QString());
    const QJsonObject walk = QJsonDocument::fromJson(answer.out.toUtf8()).object();
    QCOMPARE(walk[u"guide"_s].toString(), u"peer-coaching-or-therapy"_s);
    QCOMPARE(walk[u"paths"_s].toArray().size(), walk[u"count"_s].toInt());
    QCOMPARE(walk[u"paths"_s].toArray().size(), 62'730);
    QCOMPARE(walk[u"questions"_s].toArray().size(), 5);
}

void TestFlow::walksAsText()
{
    const Cli::Answer answer = run({.output = Cli::FlowOutput::WalkText});
    QCOMPARE(answer.exitCode, 0);
    for (const Content::FlowOutcome &outcome : guide().flow.outcomes)
        QVERIFY2(answer.out.contains(outcome.id), qPrintable(outcome.id));
    for (const Content::FlowNotice &notice : guide().flow.notices)
        QVERIFY2(answer.out.simplified().contains(notice.text.self), qPrintable(notice.id));
    for (const QString &line : answer.out.split(u'\n'))
        QVERIFY2(line.size() <= 78, qPrintable(line));
}

void TestFlow::countsEveryWayInTheText()
{
    static const QRegularExpression ways(u"Ways: ([0-9,]+)\\."_s);
    const QString text = run({.output = Cli::FlowOutput::WalkText}).out.simplified();
    int sum = 0;
    for (const QRegularExpressionMatch &match : ways.globalMatch(text))
        sum += match.captured(1).remove(u',').toInt();
    QCOMPARE(sum, 62'730);
}

void TestFlow::givesOneOutcome()
{
    const Cli::Answer answer = outcome({u"reason=symptoms"_s, u"ease=lived-it"_s});
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject outcome = QJsonDocument::fromJson(answer.out.toUtf8()).object();
    QCOMPARE(outcome[u"of"_s].toString(), u"both"_s);
    QCOMPARE(outcome[u"columns"_s].toArray().size(), 2);
    QCOMPARE(outcome[u"notices"_s].toArray().size(), 1);
}

void TestFlow::speaksOfSomeoneElse()
{
    const QString you = outcome({u"reason=symptoms"_s}).out;
    const QString them = run({.output = Cli::FlowOutput::Outcome,
                              .answers = {u"reason=symptoms"_s},
                              .isForOther = true})
                             .out;
    QVERIFY(you.contains(u"What you picked"_s) && !you.contains(u"What they picked"_s));
    QVERIFY(them.contains(u"What they picked"_s) && !them.contains(u"What you picked"_s));
}

void TestFlow::keepsTheOrderOfPicks()
{
    const Cli::Answer answer = outcome({u"matters=private,cost"_s});
    const QJsonArray matters =
        QJsonDocument::fromJson(answer.out.toUtf8()).object()[u"matters"_s].toArray();
    QCOMPARE(matters.size(), 2);
    QCOMPARE(matters[0].toObject()[u"choice"_s].toString(), u"private"_s);
}

void TestFlow::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QStringList>("answers");
    QTest::newRow("no question") << QStringList{u"weather=wet"_s};
    QTest::newRow("no choice") << QStringList{u"reason=wet"_s};
    QTest::newRow("no equals sign") << QStringList{u"reason"_s};
    QTest::newRow("two of one") << QStringList{u"start=soon,later"_s};
    QTest::newRow("not sure and more") << QStringList{u"reason=not-sure,life"_s};
    QTest::newRow("not asked") << QStringList{u"start=later"_s, u"matters=cost"_s};
    QTest::newRow("safety") << QStringList{u"safety=no"_s};
}

void TestFlow::refusesWhatIsNoAnswer()
{
    QFETCH(QStringList, answers);
    const Cli::Answer answer = outcome(answers);
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.out, QString());
    QCOMPARE(answer.err.count(u'\n'), 1);
}

void TestFlow::refusesWhatIsNotThere()
{
    QCOMPARE(run({.guide = u"none"_s}).exitCode, 2);
    QCOMPARE(run({.language = u"xx"_s}).exitCode, 2);
}

void TestFlow::drawsEveryQuestion()
{
    const QString dot = Cli::flowDot(guide());
    for (const Content::FlowQuestion &question : guide().flow.questions)
        QVERIFY2(dot.contains(u"\"q/"_s + question.id + u"\" ["_s), qPrintable(question.id));
    for (const Content::FlowOutcome &outcome : guide().flow.outcomes)
        QVERIFY2(dot.contains(u"\"o/"_s + outcome.id + u"\" ["_s), qPrintable(outcome.id));
    QVERIFY(dot.contains(u"\"safety\" -> \"help\""_s));
}

void TestFlow::drawsWithGraphviz()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"dot"_s).isEmpty(),
             "Graphviz is missing; packaging/install-dependencies test installs it.");
    const Cli::Answer answer = Cli::drawFlow(guide());
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.out.contains(u"</svg>"_s));
}

void TestFlow::saysThatGraphvizIsMissing()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const Cli::Answer answer = Cli::drawFlow(guide());
    qputenv("PATH", path);
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.out, QString());
    QVERIFY(answer.err.contains(u"graphviz"_s));
    QCOMPARE(answer.err.count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(TestFlow)
#include "tst_flow.moc"
