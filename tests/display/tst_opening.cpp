// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "display/opening.h"

#include <QTest>

using namespace Wall;
using namespace Qt::StringLiterals;

class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void isRightAcrossClockChanges_data();
    void isRightAcrossClockChanges();
    void closesOnHolidays();
    void staysOpenWithoutDays();
};

void TestOpening::isRightAcrossClockChanges_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("change");
    for (const char *zone : {"Europe/London", "Europe/Berlin"}) {
        QTest::addRow("%s, spring", zone) << QByteArray(zone) << QDate(2027, 3, 28);
        QTest::addRow("%s, autumn", zone) << QByteArray(zone) << QDate(2027, 10, 31);
    }
    QTest::addRow("New York, spring") << QByteArray("America/New_York") << QDate(2027, 3, 14);
    QTest::addRow("New York, autumn") << QByteArray("America/New_York") << QDate(2027, 11, 7);
}

void TestOpening::isRightAcrossClockChanges()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, change);
    Opening opening;
    opening.zone = QTimeZone(zone);
    QVERIFY(opening.zone.isValid());
    for (QList<Span> &spans : opening.days)
        spans = {{QTime(8, 30), QTime(17, 0)}};

    // From change to change for four days around it: 8:30 and 17:00 on the wall, every day.
    QDateTime moment(change.addDays(-2), QTime(0, 0), opening.zone);
    bool isOn = false;
    for (int i = 0; i < 8; ++i) {
        QCOMPARE(isOpen(opening, moment), isOn);
        moment = nextChange(opening, moment);
        isOn = !isOn;
        const QDateTime wall = wallTime(opening, moment);
        QCOMPARE(wall.date(), change.addDays(-2 + i / 2));
        QCOMPARE(wall.time(), isOn ? QTime(8, 30) : QTime(17, 0));
        QCOMPARE(isOpen(opening, moment), isOn);
        QCOMPARE(isOpen(opening, moment.addMSecs(-1)), !isOn);
    }
    const QDateTime before = QDateTime(change.addDays(-1), QTime(8, 30), opening.zone);
    const QDateTime after = QDateTime(change, QTime(8, 30), opening.zone);
    QVERIFY(before.secsTo(after) != 24 * 3600); // there was a change of the clock at all
}

void TestOpening::closesOnHolidays()
{
    Opening opening;
    opening.zone = QTimeZone("Europe/London");
    opening.holidays = {QDate(2026, 12, 25)};
    QVERIFY(!opening.isAlways());
    QVERIFY(isOpen(opening, QDateTime(QDate(2026, 12, 24), QTime(23, 59), opening.zone)));
    QVERIFY(!isOpen(opening, QDateTime(QDate(2026, 12, 25), QTime(12, 0), opening.zone)));
    const QDateTime again =
        nextChange(opening, QDateTime(QDate(2026, 12, 25), QTime(12, 0), opening.zone));
    QCOMPARE(again, QDateTime(QDate(2026, 12, 26), QTime(0, 0), opening.zone));
}

void TestOpening::staysOpenWithoutDays()
{
    const Opening opening;
    QVERIFY(opening.isAlways());
    QVERIFY(isOpen(opening, QDateTime(QDate(2026, 1, 1), QTime(3, 0), Qt::UTC)));
    QVERIFY(!nextChange(opening, QDateTime(QDate(2026, 1, 1), QTime(3, 0), Qt::UTC)).isValid());
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
