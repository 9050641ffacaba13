// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/checker.h"
#include "content/translation.h"
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
    void findsNothingInATranslation();
    void judgesByLanguage();
    void stampsAsTheScriptDoes();
    void findsNumbers_data();
    void findsNumbers();
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
    const QByteArray original =
        expected.isTranslation ? fixture(QStringLiteral("valid/original.json")) : QByteArray();
    const Faults faults = expected.isHelp ? checkHelp(json, expected.fixture, today)
                                          : checkGuide(json, expected.fixture, today, {}, original);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults[0].rule, expected.rule);
    QCOMPARE(faults[0].at, (Position{expected.line, expected.column}));
}

void TestChecker::findsNothingInATranslation()
{
    const Faults faults = checkGuide(fixture(QStringLiteral("valid/small-de.json")),
                                     {},
                                     {2026, 11, 23},
                                     {},
                                     fixture(QStringLiteral("valid/original.json")));
    QVERIFY2(faults.isEmpty(), faults.isEmpty() ? "" : qPrintable(faults.first().line()));
}

/// The English passage is hard in English; no other language has a measure for it.
void TestChecker::judgesByLanguage()
{
    QByteArray json = fixture(QStringLiteral("faults/check-grade.json"));
    QCOMPARE(check(json).size(), 1);
    json.replace("\"language\": \"en\"", "\"language\": \"en-GB\"");
    QCOMPARE(check(json).size(), 1);
    json.replace("\"language\": \"en-GB\"", "\"language\": \"de\"");
    QCOMPARE(check(json).size(), 0);
}

/// The value is from: printf 'title\nHill or shore?' | sha256sum
void TestChecker::stampsAsTheScriptDoes()
{
    QCOMPARE(stampOf(QStringLiteral("title"), QStringLiteral("Hill or shore?")),
             QStringLiteral("6c37af45"));
}

void TestChecker::findsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("none") << "no number"
                          << "";
    QTest::newRow("end of sentence") << "From 19, and 3. Then 6"
                                     << "19 3 6";
    QTest::newRow("English") << "3,329 people, 5.2%"
                             << "3329 52";
    QTest::newRow("Spanish") << QStringLiteral("14\u202F587 y el 5,2\u00A0%") << "14587 52";
    QTest::newRow("Arabic-Indic") << QStringLiteral("\u0663\u066C\u0663\u0662\u0669") << "3329";
}

void TestChecker::findsNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, numbers);
    QCOMPARE(numbersIn(text).join(u' '), numbers);
}

void TestChecker::countsHelpMonthsToTheirEnd()
{
    const QByteArray json = fixture(QStringLiteral("valid/help.json"));
    QVERIFY(checkHelp(json, {}, {2027, 5, 31}).isEmpty());
    QCOMPARE(checkHelp(json, {}, {2027, 6, 1}).size(), 1);
}

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
