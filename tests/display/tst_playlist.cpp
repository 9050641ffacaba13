// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "display/playlistreader.h"

#include <QTest>

using namespace Display;
using namespace std::chrono_literals;

class TestPlaylist : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsThere();
    void namesEachFault_data();
    void namesEachFault();
};

void TestPlaylist::readsWhatIsThere()
{
    const QByteArray json = R"({
  "format": 1,
  "region": "GB",
  "languages": ["en"],
  "distance": 6,
  "size": "large",
  "pace": {"atLeast": 12},
  "opening": {"zone": "Europe/London", "monday": ["08:30-12:00", "13:00-24:00"], "closed": "black"},
  "clinic": "Hill Clinic"
})";
    const auto read = readPlaylist(json, QStringLiteral("display.json"));
    QVERIFY2(read.isOk(), read.isOk() ? "" : qPrintable(read.faults().first().line()));
    const Playlist &playlist = read.value();
    QCOMPARE(playlist.region, QStringLiteral("GB"));
    QCOMPARE(playlist.distance, 6);
    QVERIFY(playlist.size == TextSize::Large);
    QVERIFY(playlist.pace.atLeast == 12s);
    QVERIFY(playlist.pace.perWord == 500ms);
    QCOMPARE(playlist.opening.days[0].size(), 2);
    QVERIFY(playlist.opening.days[0][1].to.isNull());
    QVERIFY(playlist.closed == Closed::Black);
    QVERIFY(isPlaylist(json));
}

void TestPlaylist::namesEachFault_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("column");
    QTest::newRow("unknown key") << QByteArray(R"("lunch": 1)") << QStringLiteral("unknown-key")
                                 << 1;
    QTest::newRow("wrong type") << QByteArray(R"("distance": "far")")
                                << QStringLiteral("wrong-type") << 13;
    QTest::newRow("zone") << QByteArray(R"("opening": {"zone": "Moon/Base"})")
                          << QStringLiteral("unknown-zone") << 21;
    QTest::newRow("hours") << QByteArray(R"("opening": {"zone": "UTC", "monday": ["12:00-08:00"]})")
                           << QStringLiteral("bad-hours") << 39;
    QTest::newRow("overlap") << QByteArray(
        R"("opening": {"zone": "UTC", "monday": ["08:00-12:00", "11:00-13:00"]})")
                             << QStringLiteral("bad-hours") << 38;
    QTest::newRow("holiday") << QByteArray(
        R"("opening": {"zone": "UTC", "holidays": ["2027-02-30"]})")
                             << QStringLiteral("bad-date") << 41;
    QTest::newRow("clinic") << QByteArray(R"("clinic": ")") + QByteArray(43, 'a') + '"'
                            << QStringLiteral("text-too-long") << 11;
}

void TestPlaylist::namesEachFault()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QString, rule);
    QFETCH(const int, column);
    const auto read =
        readPlaylist("{\"format\": 1, \"region\": \"US\",\n" + key + "}", QStringLiteral("d.json"));
    QVERIFY(!read.isOk());
    const Content::Fault fault = read.faults().first();
    QCOMPARE(fault.rule, rule);
    QVERIFY2(fault.at == (Content::Position{2, column}), qPrintable(fault.line()));
    QVERIFY(!fault.remedy.isEmpty());
}

QTEST_GUILESS_MAIN(TestPlaylist)
#include "tst_playlist.moc"
