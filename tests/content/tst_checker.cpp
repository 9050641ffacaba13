// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/checker.h"
#include "faulttable.h"

#include <QTest>

using namespace Content;

class TestChecker : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInAGoodFile();
    void findsTheFault_data();
    void findsTheFault();
    void gradesEnglishOnly();
    void countsHelpMonthsToTheirEnd();

private:
    static Faults check(const QByteArray &json, QDate today = {2026, 11, 23})
    {
        return checkGuide(json, QStringLiteral("x.json"), today);
    }
};

void TestChecker::findsNothingInAGoodFile()
{
    const Faults faults = check(fixture(QStringLiteral("valid/small.json")));
    QVERIFY2(faults.isEmpty(), faults.isEmpty() ? "" : qPrintable(faults.first().line()));
    QVERIFY(checkHelp(fixture(QStringLiteral("valid/help.json")), {}, {2026, 11, 23}).isEmpty());
}

void TestChecker::findsTheFault_data()
{
    QTest::addColumn<int>("row");
    const QList<FaultRow> rows = faultTable();
    for (int i = 0; i < rows.size(); ++i)
        QTest::newRow(qPrintable(rows[i].fixture)) << i;
}

void TestChecker::findsTheFault()
{
    QFETCH(int, row);
    const FaultRow expected = faultTable()[row];
    const QByteArray json = fixture(expected.fixture);
    const QDate today(2026, 11, 23);
    const Faults faults = expected.isHelp ? checkHelp(json, expected.fixture, today)
                                          : checkGuide(json, expected.fixture, today);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults[0].rule, expected.rule);
    QCOMPARE(faults[0].at, (Position{expected.line, expected.column}));
}

void TestChecker::gradesEnglishOnly()
{
    QByteArray json = fixture(QStringLiteral("faults/check-grade.json"));
    QCOMPARE(check(json).size(), 1);
    json.replace("\"language\": \"en\"", "\"language\": \"en-GB\"");
    QCOMPARE(check(json).size(), 1);
    json.replace("\"language\": \"en-GB\"", "\"language\": \"de\"");
    QCOMPARE(check(json).size(), 0);
}

void TestChecker::countsHelpMonthsToTheirEnd()
{
    const QByteArray json = fixture(QStringLiteral("valid/help.json"));
    QVERIFY(checkHelp(json, {}, {2027, 5, 31}).isEmpty());
    QCOMPARE(checkHelp(json, {}, {2027, 6, 1}).size(), 1);
}

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
