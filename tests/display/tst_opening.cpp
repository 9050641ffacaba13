// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "display/opening.h"

#include <QTest>

using namespace Display;

class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void isAlwaysOpenWithoutHours();
    void followsTheClockOnTheWall_data();
    void followsTheClockOnTheWall();
    void staysClosedOnHolidays();
    void changesAtTheHour();
};

namespace
{

Opening everyDay(QTime from, QTime to, const char *zone)
{
    Opening opening;
    for (auto &day : opening.days)
        day = {{from, to}};
    opening.zone = QTimeZone(zone);
    return opening;
}

} // namespace

void TestOpening::isAlwaysOpenWithoutHours()
{
    const Opening opening;
    const QDateTime moment(QDate(2027, 1, 4), QTime(3, 0), Qt::UTC);
    QVERIFY(isOpen(opening, moment));
    QVERIFY(!nextChange(opening, moment).isValid());
}

void TestOpening::followsTheClockOnTheWall_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("opensAtUtc");
    // The days before and of both clock changes of 2027, opened at 08:30 by the clock on the wall.
    QTest::newRow("London before spring")
        << QByteArray("Europe/London") << QDate(2027, 3, 27) << QTime(8, 30);
    QTest::newRow("London spring")
        << QByteArray("Europe/London") << QDate(2027, 3, 28) << QTime(7, 30);
    QTest::newRow("London before autumn")
        << QByteArray("Europe/London") << QDate(2027, 10, 30) << QTime(7, 30);
    QTest::newRow("London autumn")
        << QByteArray("Europe/London") << QDate(2027, 10, 31) << QTime(8, 30);
    QTest::newRow("New York before spring")
        << QByteArray("America/New_York") << QDate(2027, 3, 13) << QTime(13, 30);
    QTest::newRow("New York spring")
        << QByteArray("America/New_York") << QDate(2027, 3, 14) << QTime(12, 30);
    QTest::newRow("New York before autumn")
        << QByteArray("America/New_York") << QDate(2027, 11, 6) << QTime(12, 30);
    QTest::newRow("New York autumn")
        << QByteArray("America/New_York") << QDate(2027, 11, 7) << QTime(13, 30);
    // In Auckland 08:30 is in the evening before by UTC, which is the day given.
    QTest::newRow("Auckland before autumn")
        << QByteArray("Pacific/Auckland") << QDate(2027, 4, 2) << QTime(19, 30);
    QTest::newRow("Auckland autumn")
        << QByteArray("Pacific/Auckland") << QDate(2027, 4, 3) << QTime(20, 30);
    QTest::newRow("Auckland before spring")
        << QByteArray("Pacific/Auckland") << QDate(2027, 9, 24) << QTime(20, 30);
    QTest::newRow("Auckland spring")
        << QByteArray("Pacific/Auckland") << QDate(2027, 9, 25) << QTime(19, 30);
}

void TestOpening::followsTheClockOnTheWall()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDate, day);
    QFETCH(const QTime, opensAtUtc);
    const Opening opening = everyDay(QTime(8, 30), QTime(17, 0), zone.constData());
    const QDateTime opens(day, opensAtUtc, Qt::UTC);
    QVERIFY(!isOpen(opening, opens.addSecs(-1)));
    QVERIFY(isOpen(opening, opens));
    QCOMPARE(nextChange(opening, opens.addSecs(-3600)), opens);
    // It closes eight and a half hours later, for no clock changes during the day.
    const QDateTime closes = opens.addSecs(17 * 1800);
    QCOMPARE(nextChange(opening, opens), closes);
    QVERIFY(isOpen(opening, closes.addSecs(-1)));
    QVERIFY(!isOpen(opening, closes));
}

void TestOpening::staysClosedOnHolidays()
{
    Opening opening = everyDay(QTime(8, 0), QTime(12, 0), "Europe/London");
    opening.holidays = {QDate(2027, 1, 1)};
    const QDateTime holiday(QDate(2027, 1, 1), QTime(9, 0), Qt::UTC);
    QVERIFY(!isOpen(opening, holiday));
    QVERIFY(isOpen(opening, holiday.addDays(1)));
    QCOMPARE(nextChange(opening, holiday), QDateTime(QDate(2027, 1, 2), QTime(8, 0), Qt::UTC));
}

void TestOpening::changesAtTheHour()
{
    Opening opening;
    opening.zone = QTimeZone("UTC");
    opening.days[0] = {{QTime(8, 0), QTime(12, 0)}, {QTime(14, 0), QTime()}}; // Monday, to midnight
    const QDateTime monday(QDate(2027, 1, 4), QTime(13, 0), Qt::UTC);
    QVERIFY(!isOpen(opening, monday));
    QVERIFY(isOpen(opening, monday.addSecs(10 * 3600)));
    QVERIFY(!isOpen(opening, QDateTime(QDate(2027, 1, 5), QTime(0, 0), Qt::UTC)));
    QCOMPARE(nextChange(opening, QDateTime(QDate(2027, 1, 5), QTime(1, 0), Qt::UTC)),
             QDateTime(QDate(2027, 1, 11), QTime(8, 0), Qt::UTC));
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
