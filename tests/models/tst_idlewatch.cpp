// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "idlewatch.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Models;

/// The clock is the test's own: no test waits.
class TestIdleWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_now = 5000; }
    void warnsAMinuteBefore();
    void expiresOnce();
    void beginsAnewWhenToldTo();
    void staysWhenTouched();
    void comesTooLate();
    void watchesOnlyWhatCanBeLost();
    void hearsTheWindowOnly();
    void wakesUpByItself();
    void clockGoesOn();

private:
    [[nodiscard]] IdleWatch::Clock clock() const
    {
        return [this] { return m_now; };
    }
    void pass(IdleWatch &watch, qint64 milliseconds)
    {
        m_now += milliseconds;
        watch.check();
    }

    qint64 m_now = 0;
};

void TestIdleWatch::warnsAMinuteBefore()
{
    IdleWatch watch(clock());
    watch.setWatching(true);
    pass(watch, 9 * 60'000 - 1);
    QVERIFY(!watch.isWarning());
    pass(watch, 1);
    QVERIFY(watch.isWarning());
}

void TestIdleWatch::expiresOnce()
{
    IdleWatch watch(clock());
    const QSignalSpy expired(&watch, &IdleWatch::expired);
    watch.setWatching(true);
    pass(watch, 10 * 60'000 - 1);
    QCOMPARE(expired.count(), 0);
    pass(watch, 1);
    QCOMPARE(expired.count(), 1);
    QVERIFY(!watch.isWarning());
    pass(watch, 60 * 60'000);
    QCOMPARE(expired.count(), 1);
}

/// A screen in a waiting room watches on while what was done is being forgotten.
void TestIdleWatch::beginsAnewWhenToldTo()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    IdleWatch watch(clock());
    const QSignalSpy expired(&watch, &IdleWatch::expired);
    connect(&watch, &IdleWatch::expired, &watch, [&watch] { watch.setWatching(true); });
    watch.setWatching(true);
    pass(watch, 10 * 60'000);
    QCOMPARE(expired.count(), 1);
    QVERIFY(watch.isWatching());
    QVERIFY(!watch.isWarning());
    pass(watch, 9 * 60'000);
    QVERIFY(watch.isWarning());
    pass(watch, 60'000);
    QCOMPARE(expired.count(), 2);
}

void TestIdleWatch::staysWhenTouched()
{
    IdleWatch watch(clock());
    const QSignalSpy expired(&watch, &IdleWatch::expired);
    watch.setWatching(true);
    pass(watch, IdleWatch::Limit - 1);
    QVERIFY(watch.isWarning());
    watch.stay();
    QVERIFY(!watch.isWarning());
    pass(watch, IdleWatch::Limit - 1);
    QCOMPARE(expired.count(), 0);
}

/// The machine slept, and no timer ran: who wakes it must not find the answers of who was there.
void TestIdleWatch::comesTooLate()
{
    IdleWatch watch(clock());
    const QSignalSpy expired(&watch, &IdleWatch::expired);
    watch.setWatching(true);
    m_now += IdleWatch::Limit;
    watch.stay();
    QCOMPARE(expired.count(), 1);
}

void TestIdleWatch::watchesOnlyWhatCanBeLost()
{
    IdleWatch watch(clock());
    const QSignalSpy expired(&watch, &IdleWatch::expired);
    pass(watch, 2 * IdleWatch::Limit);
    QVERIFY(!watch.isWarning());
    watch.setWatching(true); // counts from here
    pass(watch, IdleWatch::Limit - 1);
    watch.setWatching(false);
    QVERIFY(!watch.isWarning());
    pass(watch, IdleWatch::Limit);
    QCOMPARE(expired.count(), 0);
}

void TestIdleWatch::hearsTheWindowOnly()
{
    IdleWatch watch(clock());
    QWindow window;
    watch.setWatching(true);
    pass(watch, IdleWatch::Limit - 1);
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QVERIFY(!watch.eventFilter(this, &key));
    QVERIFY(watch.isWarning());
    QEvent paint(QEvent::UpdateRequest);
    QVERIFY(!watch.eventFilter(&window, &paint));
    QVERIFY(watch.isWarning());
    QVERIFY(!watch.eventFilter(&window, &key));
    QVERIFY(!watch.isWarning());
}

/// Nobody calls check() but its own timer.
void TestIdleWatch::wakesUpByItself()
{
    IdleWatch watch(clock());
    watch.setWatching(true);
    pass(watch, IdleWatch::Limit - 1); // the timer is due in a millisecond
    const QSignalSpy expired(&watch, &IdleWatch::expired);
    m_now += 1;
    QTRY_COMPARE(expired.count(), 1);
}

void TestIdleWatch::clockGoesOn()
{
    const qint64 before = millisecondsSinceBoot();
    QVERIFY(before > 0);
    QVERIFY(millisecondsSinceBoot() >= before);
}

QTEST_MAIN(TestIdleWatch)
#include "tst_idlewatch.moc"
