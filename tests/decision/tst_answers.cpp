// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "bundled.h"
#include "decision/answers.h"

using namespace Decision;
using namespace Qt::StringLiterals;

class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void evaluatesRules_data();
    void evaluatesRules();
    void knowsWhatAnAnswerIs_data();
    void knowsWhatAnAnswerIs();
    void pressesChoices_data();
    void pressesChoices();
    void leavesOutWhatIsOffTheWay();
    void turnsByEarlierAnswersOnly();
    void opensHelpUnlessYes_data();
    void opensHelpUnlessYes();
};

namespace
{

Content::Rule picked(const QString &question, const QStringList &choices)
{
    return {Content::Rule::Kind::Answer, question, choices, {}};
}

Content::Rule joined(Content::Rule::Kind kind, std::vector<Content::Rule> rules)
{
    return {kind, {}, {}, std::move(rules)};
}

const Content::FlowQuestion &question(const QString &id)
{
    return *questionOf(englishGuide().flow, id);
}

} // namespace

void TestAnswers::evaluatesRules_data()
{
    QTest::addColumn<Content::Rule>("rule");
    QTest::addColumn<bool>("isSo");
    const Content::Rule yes = picked(u"a"_s, {u"x"_s, u"y"_s});
    const Content::Rule no = picked(u"a"_s, {u"y"_s});
    const Content::Rule skipped = picked(u"b"_s, {u"x"_s});
    using enum Content::Rule::Kind;
    QTest::newRow("one of the choices") << yes << true;
    QTest::newRow("none of the choices") << no << false;
    QTest::newRow("skipped question") << skipped << false;
    QTest::newRow("all of all") << joined(All, {yes, yes}) << true;
    QTest::newRow("all of some") << joined(All, {yes, no}) << false;
    QTest::newRow("any of some") << joined(Any, {no, yes}) << true;
    QTest::newRow("any of none") << joined(Any, {no, skipped}) << false;
    QTest::newRow("any in all") << joined(All, {yes, joined(Any, {no, yes})}) << true;
    QTest::newRow("all in any") << joined(Any, {no, joined(All, {yes, no})}) << false;
}

void TestAnswers::evaluatesRules()
{
    QFETCH(Content::Rule, rule);
    QTEST(holds(rule, {{u"a"_s, {u"z"_s, u"x"_s}}}), "isSo");
}

void TestAnswers::knowsWhatAnAnswerIs_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<bool>("isSo");
    QTest::newRow("skipped") << u"start"_s << QStringList() << true;
    QTest::newRow("one") << u"start"_s << QStringList{u"soon"_s} << true;
    QTest::newRow("two of single") << u"start"_s << QStringList{u"soon"_s, u"later"_s} << false;
    QTest::newRow("two of several") << u"work"_s << QStringList{u"explore"_s, u"goals"_s} << true;
    QTest::newRow("twice") << u"work"_s << QStringList{u"goals"_s, u"goals"_s} << false;
    QTest::newRow("unknown") << u"work"_s << QStringList{u"soon"_s} << false;
    QTest::newRow("not sure") << u"work"_s << QStringList{u"not-sure"_s} << true;
    QTest::newRow("not sure and more")
        << u"work"_s << QStringList{u"goals"_s, u"not-sure"_s} << false;
    QTest::newRow("three of three")
        << u"matters"_s << QStringList{u"cost"_s, u"place"_s, u"private"_s} << true;
    QTest::newRow("four of three")
        << u"matters"_s << QStringList{u"cost"_s, u"place"_s, u"private"_s, u"research"_s} << false;
}

void TestAnswers::knowsWhatAnAnswerIs()
{
    QFETCH(QString, question);
    QFETCH(QStringList, choices);
    QTEST(isAnswer(::question(question), choices), "isSo");
}

void TestAnswers::pressesChoices_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("after");
    QTest::newRow("first") << u"work"_s << u""_s << u"goals"_s << u"goals"_s;
    QTest::newRow("in order of picking")
        << u"work"_s << u"explore"_s << u"goals"_s << u"explore goals"_s;
    QTest::newRow("away") << u"work"_s << u"explore goals"_s << u"explore"_s << u"goals"_s;
    QTest::newRow("single takes its place") << u"start"_s << u"soon"_s << u"later"_s << u"later"_s;
    QTest::newRow("single stays") << u"start"_s << u"soon"_s << u"soon"_s << u"soon"_s;
    QTest::newRow("not sure drives out")
        << u"work"_s << u"explore goals"_s << u"not-sure"_s << u"not-sure"_s;
    QTest::newRow("not sure is driven out")
        << u"work"_s << u"not-sure"_s << u"goals"_s << u"goals"_s;
    QTest::newRow("full top three")
        << u"matters"_s << u"cost place private"_s << u"research"_s << u"cost place private"_s;
    QTest::newRow("away from top three")
        << u"matters"_s << u"cost place private"_s << u"place"_s << u"cost private"_s;
    QTest::newRow("unknown") << u"work"_s << u"goals"_s << u"soon"_s << u"goals"_s;
}

void TestAnswers::pressesChoices()
{
    QFETCH(QString, question);
    QFETCH(QString, before);
    QFETCH(QString, choice);
    const QStringList after =
        pressed(::question(question), before.split(u' ', Qt::SkipEmptyParts), choice);
    QTEST(after.join(u' '), "after");
}

void TestAnswers::leavesOutWhatIsOffTheWay()
{
    const Way way =
        wayOf(englishGuide().flow,
              {{u"start"_s, {u"later"_s}}, {u"matters"_s, {u"cost"_s}}, {u"no"_s, {u"x"_s}}});
    QCOMPARE(way.questions.join(u' '), u"reason work ease start"_s);
    QCOMPARE(way.answers, (Answers{{u"start"_s, {u"later"_s}}}));
}

void TestAnswers::turnsByEarlierAnswersOnly()
{
    Content::Flow flow = englishGuide().flow;
    flow.questions[0].next.prepend({picked(u"matters"_s, {u"cost"_s}), {}});
    const Way way = wayOf(flow, {{u"matters"_s, {u"cost"_s}}});
    QCOMPARE(way.questions.size(), 5); // a later answer must not cut the way short before itself
}

void TestAnswers::opensHelpUnlessYes_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QStringList>("signs");
    QTest::addColumn<bool>("isSafe");
    for (const Content::Phrase &answer : englishGuide().flow.safety.answers) {
        QTest::newRow(qPrintable(answer.id))
            << answer.id << QStringList() << (answer.id == u"yes"_s);
        for (const Content::Phrase &sign : englishGuide().flow.safety.signs)
            QTest::newRow(qPrintable(answer.id + u" with "_s + sign.id))
                << answer.id << QStringList{sign.id} << false;
    }
    QTest::newRow("skipped") << QString() << QStringList() << false;
}

void TestAnswers::opensHelpUnlessYes()
{
    QFETCH(QString, answer);
    QFETCH(QStringList, signs);
    QTEST(isSafe(answer, signs), "isSafe");
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
