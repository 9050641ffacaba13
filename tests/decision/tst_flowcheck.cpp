// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "bundled.h"
#include "content/checker.h"
#include "decision/flowcheck.h"
#include "decision/walk.h"
#include "faulttable.h"

using namespace Qt::StringLiterals;

class TestFlowCheck : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInBundledGuides();
    void findsTheFault_data();
    void findsTheFault();
    void namesOutcomeOfTheUnsureOnce();
    void leavesOtherFaultsToTheChecker();
    void givesUpOnTooManyWays();

private:
    static Content::Faults check(const QByteArray &json, const QByteArray &original = {})
    {
        return Content::checkGuide(
            json, u"x.json"_s, {2026, 11, 23}, &Decision::checkFlow, original);
    }
};

void TestFlowCheck::findsNothingInBundledGuides()
{
    QVERIFY(!bundledFiles().isEmpty());
    for (const QString &file : bundledFiles()) {
        const Content::Faults faults =
            check(Content::readBytes(file).value(), Content::originalOf(file));
        QVERIFY2(faults.isEmpty(), faults.isEmpty() ? "" : qPrintable(faults[0].line()));
    }
}

void TestFlowCheck::findsTheFault_data()
{
    QTest::addColumn<int>("row");
    const QList<FaultRow> rows = faultTable();
    QVERIFY(rows.size() > 5);
    for (int i = 0; i < rows.size(); ++i)
        QTest::newRow(qPrintable(rows[i].fixture)) << i;
}

void TestFlowCheck::findsTheFault()
{
    QFETCH(int, row);
    const FaultRow expected = faultTable()[row];
    const Content::Faults faults = check(fixture(expected.fixture));
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults[0].rule, expected.rule);
    QCOMPARE(faults[0].at, (Content::Position{expected.line, expected.column}));
    QVERIFY(faults[0].what.endsWith(u'.') && faults[0].remedy.endsWith(u'.'));
    QVERIFY(Content::checkGuide(fixture(expected.fixture), {}, {2026, 11, 23}).isEmpty());
}

/// In whichever way somebody is sure of nothing.
void TestFlowCheck::namesOutcomeOfTheUnsureOnce()
{
    QByteArray json = fixture(u"faults/unsure-outcome.json"_s);
    const QByteArray all = "{\"all\": [{\"answer\": \"path\", \"in\": [\"not-sure\"]}";
    QVERIFY(json.contains(all));
    json.replace(all, "{\"any\": [{\"answer\": \"path\", \"in\": [\"not-sure\"]}");
    const Content::Faults faults = check(json);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults[0].rule, u"unsure-outcome"_s);
}

void TestFlowCheck::leavesOtherFaultsToTheChecker()
{
    QCOMPARE(check("[]").size(), 1);
}

void TestFlowCheck::givesUpOnTooManyWays()
{
    const QString file =
        QStringLiteral(RESOURCES_FOLDER "/guides/peer-coaching-or-therapy/en.json");
    QByteArray json = Content::readBytes(file).value();
    const QByteArray last = "\"id\": \"research\",";
    QVERIFY(json.contains(last));
    json.replace("\"kind\": \"top-three\"", "\"kind\": \"several\"");
    const QByteArray more =
        "\"id\": \"a\", \"text\": \"A\", \"said\": \"a\"}, {\"id\": \"b\", \"text\": \"B\", "
        "\"said\": \"b\"}, {";
    json.replace(last, QByteArray(more + last));
    const Content::Faults faults = check(json);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults[0].rule, u"too-many-ways"_s);
}

QTEST_GUILESS_MAIN(TestFlowCheck)
#include "tst_flowcheck.moc"
