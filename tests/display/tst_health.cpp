// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "display/health.h"
#include "display/pulse.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Wall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHealth : public QObject
{
    Q_OBJECT

private slots:
    void writesMetrics();
    void countsRestarts();
    void keepsTheFileOnAFullDisk();
    void pings_data();
    void pings();
};

void TestHealth::writesMetrics()
{
    Health health;
    health.state = u"a \"b\" \\ c"_s;
    health.slides = 7;
    health.airTime = {1.5, 2};
    const QByteArray text = prometheusText(health);
    QVERIFY(text.contains("\nsidebyside_display_slides_total 7\n"));
    QVERIFY(text.contains(R"(state="a \"b\" \\ c")"));
    QVERIFY(text.contains("air_time_seconds_total{option=\"1\"} 1.500\n"));
    QVERIFY(text.endsWith('\n'));
}

void TestHealth::countsRestarts()
{
    Health health;
    health.restarts = 3;
    QCOMPARE(restartsIn(statusJson(health)), 3);
    QCOMPARE(restartsIn("{"), -1);
}

void TestHealth::keepsTheFileOnAFullDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"status.json"_s);
    QVERIFY(replaceFile(path, "good"));
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{10, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const bool isWritten = replaceFile(path, QByteArray(100000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!isWritten);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("good"));
}

void TestHealth::pings_data()
{
    QTest::addColumn<int>("now"); // seconds; the player was due at 100, the picture changed at 90
    QTest::addColumn<int>("lastFrame");
    QTest::addColumn<bool>("isExposed");
    QTest::addColumn<bool>("hasScreen");
    QTest::addColumn<bool>("isAlive");
    QTest::newRow("all well") << 99 << 90 << true << true << true;
    QTest::newRow("slides stand still") << 106 << 90 << true << true << false;
    QTest::newRow("slides stand still, off") << 106 << 90 << false << false << false;
    QTest::newRow("not drawn") << 99 << 80 << true << true << false;
    QTest::newRow("not drawn yet") << 94 << 80 << true << true << true;
    QTest::newRow("nobody sees it") << 99 << 80 << false << true << true;
    QTest::newRow("television off") << 99 << 80 << true << false << true;
}

void TestHealth::pings()
{
    QFETCH(int, now);
    QFETCH(int, lastFrame);
    QFETCH(bool, isExposed);
    QFETCH(bool, hasScreen);
    QFETCH(bool, isAlive);
    const Pulse pulse{std::chrono::seconds(now),
                      100s,
                      90s,
                      std::chrono::seconds(lastFrame),
                      isExposed,
                      hasScreen};
    QCOMPARE(Wall::isAlive(pulse), isAlive);
}

QTEST_GUILESS_MAIN(TestHealth)
#include "tst_health.moc"
