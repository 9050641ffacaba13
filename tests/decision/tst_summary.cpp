// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "bundled.h"
#include "decision/summary.h"

using namespace Decision;
using namespace Qt::StringLiterals;

class TestSummary : public QObject
{
    Q_OBJECT

private slots:
    void endsInTheOutcome_data();
    void endsInTheOutcome();
    void sortsPicksUnderOptions();
    void putsTheTopThreeFirst();
    void namesEveryPickOnce();
    void speaksOfSomeoneElse();
    void leavesOutWhatIsOffTheWay();
    void tellsTheFactWhateverTheOutcome();

private:
    static QString picks(const QList<Line> &lines)
    {
        QStringList picks;
        for (const Line &line : lines)
            picks += line.choice;
        return picks.join(u' ');
    }
};

void TestSummary::endsInTheOutcome_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("nothing") << Answers() << u"not-now"_s;
    QTest::newRow("not sure") << Answers{{u"reason"_s, {u"not-sure"_s}}} << u"not-now"_s;
    QTest::newRow("life") << Answers{{u"reason"_s, {u"life"_s}}} << u"peer-coaching"_s;
    QTest::newRow("symptoms") << Answers{{u"reason"_s, {u"symptoms"_s}}} << u"therapy"_s;
    QTest::newRow("both reasons") << Answers{{u"reason"_s, {u"symptoms"_s, u"life"_s}}}
                                  << u"both"_s;
    QTest::newRow("symptoms and company")
        << Answers{{u"reason"_s, {u"symptoms"_s}}, {u"ease"_s, {u"lived-it"_s}}} << u"both"_s;
    QTest::newRow("later") << Answers{{u"reason"_s, {u"symptoms"_s}}, {u"start"_s, {u"later"_s}}}
                           << u"not-now"_s;
    QTest::newRow("neither covers it") << Answers{{u"work"_s, {u"practical"_s}}} << u"not-now"_s;
}

void TestSummary::endsInTheOutcome()
{
    QFETCH(Answers, answers);
    QTEST(summaryOf(englishGuide(), answers).outcome, "outcome");
}

void TestSummary::sortsPicksUnderOptions()
{
    const Summary summary = summaryOf(englishGuide(),
                                      {{u"reason"_s, {u"symptoms"_s}},
                                       {u"work"_s, {u"practical"_s, u"explore"_s, u"goals"_s}},
                                       {u"ease"_s, {u"regulated"_s, u"lived-it"_s, u"diagnosis"_s}},
                                       {u"start"_s, {u"soon"_s}}});
    QCOMPARE(summary.columns.size(), 2);
    QCOMPARE(summary.columns[0].option, u"peer-coaching"_s);
    QCOMPARE(picks(summary.columns[0].lines), u"goals lived-it"_s);
    QCOMPARE(picks(summary.columns[1].lines), u"symptoms explore regulated diagnosis"_s);
    QCOMPARE(summary.columns[0].lines[1].reason, englishGuide().options[0].fits[0].text);
    QCOMPARE(picks(summary.neither), u"practical"_s);
    QVERIFY(!summary.neither[0].reason.isEmpty());
    QCOMPARE(picks(summary.others), u"soon"_s);
    QCOMPARE(summary.id, u"company-and-treatment"_s);
    QVERIFY(summary.because.contains(u"lived through it"_s));
}

void TestSummary::putsTheTopThreeFirst()
{
    const Summary summary = summaryOf(
        englishGuide(),
        {{u"ease"_s, {u"diagnosis"_s}}, {u"matters"_s, {u"private"_s, u"research"_s, u"cost"_s}}});
    QCOMPARE(picks(summary.matters), u"private research cost"_s);
    QCOMPARE(summary.rows.join(u' '), u"privacy evidence duration training"_s);
    QCOMPARE(summary.asks[0].id, u"ask-privacy"_s);
    QCOMPARE(summary.asks[1].id, u"ask-cost"_s);
}

void TestSummary::namesEveryPickOnce()
{
    Answers all;
    for (const Content::FlowQuestion &question : englishGuide().flow.questions) {
        QStringList answer;
        for (const Content::Choice &choice : question.choices) {
            if (choice.id != Content::NotSure
                && isAnswer(question, answer + QStringList{choice.id}))
                answer += choice.id;
        }
        all.insert(question.id, answer);
    }
    const Summary summary = summaryOf(englishGuide(), all);
    qsizetype named = summary.neither.size() + summary.others.size() + summary.matters.size();
    for (const Column &column : summary.columns)
        named += column.lines.size();
    QCOMPARE(named, 2 + 3 + 4 + 1 + 3);
}

void TestSummary::speaksOfSomeoneElse()
{
    const Answers answers{{u"reason"_s, {u"life"_s}}};
    QVERIFY(summaryOf(englishGuide(), answers, false).lead.contains(u"you"_s));
    QVERIFY(summaryOf(englishGuide(), answers, true).lead.contains(u"they"_s));
    QVERIFY(!summaryOf(englishGuide(), answers, true).because.contains(u"you"_s));
}

void TestSummary::leavesOutWhatIsOffTheWay()
{
    const Summary summary =
        summaryOf(englishGuide(), {{u"start"_s, {u"later"_s}}, {u"matters"_s, {u"cost"_s}}});
    QVERIFY(summary.matters.isEmpty());
    QVERIFY(summary.rows.isEmpty());
}

void TestSummary::tellsTheFactWhateverTheOutcome()
{
    for (const QString &start : {u"soon"_s, u"later"_s}) {
        for (const QString &other : {u"lived-it"_s, u"regulated"_s}) {
            const Summary summary = summaryOf(
                englishGuide(), {{u"ease"_s, {u"diagnosis"_s, other}}, {u"start"_s, {start}}});
            QVERIFY(summary.notices.size() >= 2);
            QVERIFY(summary.notices[0].contains(u"diagnosis"_s));
        }
    }
}

Q_DECLARE_METATYPE(Decision::Answers)
QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
