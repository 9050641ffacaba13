// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "display/health.h"
#include "display/pulse.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Display;
using namespace std::chrono_literals;

class TestPulse : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhetherItIsAlive_data();
    void tellsWhetherItIsAlive();
    void writesHealthForPrograms();
    void keepsTheOldFileWhereItCannotWrite();
};

void TestPulse::tellsWhetherItIsAlive_data()
{
    QTest::addColumn<int>("due");
    QTest::addColumn<int>("lastFrame");
    QTest::addColumn<bool>("isExposed");
    QTest::addColumn<bool>("hasScreen");
    QTest::addColumn<bool>("isAlive");
    // Now is 100 s, and the picture had to change at 80 s.
    QTest::newRow("all well") << 110 << 81 << true << true << true;
    QTest::newRow("slides stand still") << 90 << 81 << true << true << false;
    QTest::newRow("the picture does not follow") << 110 << 70 << true << true << false;
    QTest::newRow("the television is off") << 110 << 70 << false << true << true;
    QTest::newRow("there is no screen") << 110 << 70 << true << false << true;
    QTest::newRow("off, and slides stand still") << 90 << 70 << false << false << false;
}

void TestPulse::tellsWhetherItIsAlive()
{
    QFETCH(const int, due);
    QFETCH(const int, lastFrame);
    QFETCH(const bool, isExposed);
    QFETCH(const bool, hasScreen);
    const Pulse pulse{.now = 100s,
                      .due = std::chrono::seconds(due),
                      .lastChange = 80s,
                      .lastFrame = std::chrono::seconds(lastFrame),
                      .isExposed = isExposed,
                      .hasScreen = hasScreen};
    QTEST(isAlive(pulse), "isAlive");
}

void TestPulse::writesHealthForPrograms()
{
    Health health;
    health.at = QDateTime(QDate(2027, 1, 4), QTime(8, 0), Qt::UTC);
    health.state = QStringLiteral("open");
    health.slides = 7200;
    health.restarts = 3;
    health.faults = {QStringLiteral("a \"quoted\"\nline")};
    QVERIFY(QJsonDocument::fromJson(statusJson(health)).isObject());
    QCOMPARE(restartsIn(statusJson(health)), 3);
    QCOMPARE(restartsIn("{"), -1);
    const QByteArray text = prometheusText(health);
    QVERIFY(text.contains(" 7200\n"));
    QVERIFY(text.endsWith('\n'));
    for (const QByteArray &line : text.split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            QVERIFY2(line.lastIndexOf(' ') > 0, line.constData());
    }
}

void TestPulse::keepsTheOldFileWhereItCannotWrite()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("status.json"));
    QVERIFY(replaceFile(path, "old"));
    QVERIFY(replaceFile(path, "new"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("new"));
    QVERIFY(!replaceFile(folder.filePath(QStringLiteral("none/status.json")), "new"));
}

QTEST_GUILESS_MAIN(TestPulse)
#include "tst_pulse.moc"
