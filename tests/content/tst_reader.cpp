// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/reader.h"
#include "faulttable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Content;

class TestReader : public QObject
{
    Q_OBJECT

private slots:
    void readsEverything();
    void keepsTheOrderOfOptionsInCells();
    void findsTheFault_data();
    void findsTheFault();
    void leavesTheRestToTheChecker_data() { table(true); }
    void leavesTheRestToTheChecker();
    void findsEveryFaultInOrder();
    void refusesEveryTruncation();
    void boundsTheLengthOfTexts_data();
    void boundsTheLengthOfTexts();
    void boundsTheNumberOfFaults();
    void decodesAsQtDoes_data();
    void decodesAsQtDoes();
    void countsLinesAndColumns_data();
    void countsLinesAndColumns();

private:
    static void table(bool isForChecker);
    static QByteArray small() { return fixture(QStringLiteral("valid/small.json")); }
    static Faults faultsIn(const FaultRow &row, const QByteArray &json);
};

void TestReader::table(bool isForChecker)
{
    QTest::addColumn<int>("row");
    const QList<FaultRow> rows = faultTable();
    for (int i = 0; i < rows.size(); ++i) {
        if (rows[i].isForChecker == isForChecker)
            QTest::newRow(qPrintable(rows[i].fixture)) << i;
    }
}

Faults TestReader::faultsIn(const FaultRow &row, const QByteArray &json)
{
    return row.isHelp ? readHelp(json, row.fixture).faults()
                      : readGuide(json, row.fixture).faults();
}

void TestReader::readsEverything()
{
    const auto guide = readGuide(small(), QStringLiteral("small.json"));
    QVERIFY2(guide.isOk(), qPrintable(guide ? QString() : guide.faults().first().line()));
    const Guide &g = guide.value();
    QCOMPARE(g.id, QStringLiteral("walks"));
    QCOMPARE(g.language, QStringLiteral("en"));
    QCOMPARE(g.decision, QStringLiteral("Which walk do you want?"));
    QCOMPARE(g.problem.size(), 3);
    QCOMPARE(g.standing.size(), 4);
    QCOMPARE(g.standing[1].paper, QStringLiteral("Nobody reads this sheet."));
    QVERIFY(g.standing[0].paper.isEmpty());
    QCOMPARE(g.options.size(), 2);
    QCOMPARE(g.options[1].features[0].icon, QStringLiteral("path"));
    QCOMPARE(g.options[1].good[0].certainty, Certainty::NotSure);
    QCOMPARE(g.options[1].hard[0].certainty, Certainty::NobodyKnows);
    QCOMPARE(g.options[1].good[0].sources, QStringList{QStringLiteral("S1")});
    QCOMPARE(g.outcomes[0].good[0].certainty, Certainty::FairlySure);
    QCOMPARE(g.rows[0].cells[1].brief, QStringLiteral("Half a day."));
    QVERIFY(g.rows[1].cells[0].brief.isEmpty());
    QVERIFY(!g.rows[1].cells[1].isKnown);
    QCOMPARE(g.rows[1].cells[0].text, QStringLiteral("It is free."));
    QCOMPARE(g.regionNotes[1].region, QStringLiteral("any"));
    QCOMPARE(g.evidence[0].about, (QStringList{QStringLiteral("hill"), QStringLiteral("both")}));
    QVERIFY(g.terms[1].isName);
    QCOMPARE(g.sources[0].year, QStringLiteral("2020"));
    QVERIFY(g.sources[1].year.isEmpty());
    QCOMPARE(g.dates.nextCheck, QDate(2027, 11, 23));
    QCOMPARE(g.makers.paidBy, QStringLiteral("Nobody"));
    QVERIFY(g.conformance.first().isMet);
    QVERIFY(!g.conformance.last().isMet);
}

void TestReader::keepsTheOrderOfOptionsInCells()
{
    QByteArray json = small();
    json.replace("\"hill\": {\"text\": \"It is free.\"", "\"shore\": {\"text\": \"It is free.\"");
    json.replace("\"shore\": {\"notKnown\": true}\n   }\n  }\n ],\n \"regionNotes\"",
                 "\"hill\": {\"notKnown\": true}\n   }\n  }\n ],\n \"regionNotes\"");
    const auto guide = readGuide(json, {});
    QVERIFY(guide.isOk());
    QVERIFY(!guide.value().rows[1].cells[0].isKnown);
    QCOMPARE(guide.value().rows[1].cells[1].text, QStringLiteral("It is free."));
}

void TestReader::findsTheFault_data()
{
    table(false);
}

void TestReader::findsTheFault()
{
    QFETCH(int, row);
    const FaultRow expected = faultTable()[row];
    const QByteArray json = fixture(expected.fixture);
    QVERIFY(!json.isEmpty());
    const Faults faults = faultsIn(expected, json);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults[0].rule, expected.rule);
    QCOMPARE(faults[0].at.line, expected.line);
    QCOMPARE(faults[0].at.column, expected.column);
    QCOMPARE(faults[0].file, expected.fixture);
    QVERIFY(faults[0].what.endsWith(u'.'));
    QVERIFY(faults[0].remedy.endsWith(u'.'));
}

void TestReader::leavesTheRestToTheChecker()
{
    QFETCH(int, row);
    const FaultRow expected = faultTable()[row];
    QVERIFY(faultsIn(expected, fixture(expected.fixture)).isEmpty());
}

void TestReader::findsEveryFaultInOrder()
{
    QByteArray json = small();
    json.replace("\"Hill or shore?\"", "7");
    json.replace("\"id\": \"ask-time\"", "\"id\": \"Ask\"");
    json.replace("\"year\": \"2020\"", "\"years\": \"2020\"");
    json.replace("\"region\": \"US\"", "\"region\": \"usa\"");
    QStringList rules;
    int line = 0;
    for (const Fault &fault : readGuide(json, {}).faults()) {
        rules.append(fault.rule);
        QVERIFY(fault.at.line >= line);
        line = fault.at.line;
    }
    QCOMPARE(rules.join(u' '), QStringLiteral("wrong-type bad-region bad-id unknown-key"));
}

void TestReader::refusesEveryTruncation()
{
    const QByteArray json = small().trimmed();
    for (qsizetype length = 0; length < json.size(); ++length) {
        const Faults faults = readGuide(json.first(length), {}).faults();
        QVERIFY2(faults.size() == 1, qPrintable(QString::number(length)));
        const QString expected =
            length == 0 ? QStringLiteral("empty-file") : QStringLiteral("truncated");
        QCOMPARE(faults[0].rule, expected);
    }
}

void TestReader::boundsTheLengthOfTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column"); // 0: no fault
    QTest::newRow("2,000 letters") << QString(2000, u'a') << 0;
    QTest::newRow("2,001 letters") << QString(2001, u'a') << 2012;
    QTest::newRow("2,000 wide characters") << QStringLiteral("\U0001F463").repeated(2000) << 0;
    QTest::newRow("2,001 wide characters") << QStringLiteral("\U0001F463").repeated(2001) << 2012;
    QTest::newRow("a million letters") << QString(1000000, u'a') << 2012;
}

void TestReader::boundsTheLengthOfTexts()
{
    QFETCH(QString, text);
    QFETCH(int, column);
    QByteArray json = small();
    json.replace("Hill or shore?", text.toUtf8());
    const Faults faults = readGuide(json, {}).faults();
    QCOMPARE(faults.size(), column == 0 ? 0 : 1);
    if (column == 0)
        return;
    QCOMPARE(faults[0].rule, QStringLiteral("text-too-long"));
    QCOMPARE(faults[0].at, (Position{5, column}));
}

void TestReader::boundsTheNumberOfFaults()
{
    QByteArray json = "{\"standing\": [0";
    for (int i = 0; i < 5000; ++i)
        json += ",0";
    const Faults faults = readGuide(json + "]}", {}).faults();
    QCOMPARE(faults.size(), 1001);
    QCOMPARE(faults.last().rule, QStringLiteral("too-many-faults"));
}

void TestReader::decodesAsQtDoes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("walk");
    QTest::newRow("escapes") << QByteArray(R"(a\"b\\c\/d)");
    QTest::newRow("unicode escape") << QByteArray(R"(caf\u00e9 \u00E9)");
    QTest::newRow("escaped pair") << QByteArray(R"(\ud83d\udc63)");
    QTest::newRow("wide") << QByteArray("\xf0\x9f\x91\xa3 \xe2\x80\x94 \xc3\xa9");
    QTest::newRow("isolates") << QByteArray("\xe2\x81\xa8x\xe2\x81\xa9");
}

void TestReader::decodesAsQtDoes()
{
    QFETCH(QByteArray, text);
    QByteArray json = small();
    json.replace("Hill or shore?", text);
    const auto guide = readGuide(json, {});
    QVERIFY(guide.isOk());
    QCOMPARE(guide.value().title,
             QJsonDocument::fromJson(json)[QStringLiteral("title")].toString());
}

void TestReader::countsLinesAndColumns_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("line feed") << QByteArray("{\n\n x") << 3 << 2;
    QTest::newRow("carriage return and line feed") << QByteArray("{\r\n\r\n x") << 3 << 2;
    QTest::newRow("carriage return") << QByteArray("{\r\r x") << 3 << 2;
    QTest::newRow("tab is one") << QByteArray("{\t\tx") << 1 << 4;
    QTest::newRow("two bytes are one") << QByteArray("{\"\xc3\xa9\" x") << 1 << 6;
    QTest::newRow("four bytes are one") << QByteArray("{\"\xf0\x9f\x91\xa3\" x") << 1 << 6;
}

void TestReader::countsLinesAndColumns()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    QFETCH(int, column);
    const Faults faults = readGuide(json, {}).faults();
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults[0].at, (Position{line, column}));
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
