// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "quickleave.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Models;

/// The times are the events' own: no test waits.
class TestQuickLeave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threePresses();
    void twoPresses();
    void sixPressesAskTwice();
    void pauseTooLong();
    void pauseJustShortEnough();
    void otherKeyBetween();
    void heldKeyRepeats();
    void mousePressBetween();
    void hearsTheWindowOnly();
    void takesNothingAway();

private:
    void press(QuickLeave &leave, quint64 at, int key = Qt::Key_Shift, bool isRepeat = false);

    QWindow m_window;
};

void TestQuickLeave::press(QuickLeave &leave, quint64 at, int key, bool isRepeat)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, {}, isRepeat);
    event.setTimestamp(at);
    leave.eventFilter(&m_window, &event);
    // A control inside the window is offered the same press.
    leave.eventFilter(this, &event);
}

void TestQuickLeave::threePresses()
{
    QuickLeave leave;
    const QSignalSpy asked(&leave, &QuickLeave::asked);
    press(leave, 1000);
    press(leave, 1500);
    QCOMPARE(asked.count(), 0);
    press(leave, 2000);
    QCOMPARE(asked.count(), 1);
}

void TestQuickLeave::twoPresses()
{
    QuickLeave leave;
    const QSignalSpy asked(&leave, &QuickLeave::asked);
    press(leave, 0);
    press(leave, 100);
    QCOMPARE(asked.count(), 0);
}

void TestQuickLeave::sixPressesAskTwice()
{
    QuickLeave leave;
    const QSignalSpy asked(&leave, &QuickLeave::asked);
    for (quint64 at = 100; at <= 600; at += 100)
        press(leave, at);
    QCOMPARE(asked.count(), 2);
}

void TestQuickLeave::pauseTooLong()
{
    QuickLeave leave;
    const QSignalSpy asked(&leave, &QuickLeave::asked);
    press(leave, 1000);
    press(leave, 1100);
    press(leave, 1100 + QuickLeave::LongestPause + 1);
    QCOMPARE(asked.count(), 0);
    press(leave, 1200 + QuickLeave::LongestPause);
    press(leave, 1300 + QuickLeave::LongestPause);
    QCOMPARE(asked.count(), 1);
}

void TestQuickLeave::pauseJustShortEnough()
{
    QuickLeave leave;
    const QSignalSpy asked(&leave, &QuickLeave::asked);
    press(leave, 1000);
    press(leave, 1000 + QuickLeave::LongestPause);
    press(leave, 1000 + 2 * QuickLeave::LongestPause);
    QCOMPARE(asked.count(), 1);
}

void TestQuickLeave::otherKeyBetween()
{
    QuickLeave leave;
    const QSignalSpy asked(&leave, &QuickLeave::asked);
    press(leave, 100);
    press(leave, 200);
    press(leave, 300, Qt::Key_A);
    press(leave, 400);
    QCOMPARE(asked.count(), 0);
}

void TestQuickLeave::heldKeyRepeats()
{
    QuickLeave leave;
    const QSignalSpy asked(&leave, &QuickLeave::asked);
    press(leave, 100);
    for (quint64 at = 130; at < 400; at += 30)
        press(leave, at, Qt::Key_Shift, true);
    QCOMPARE(asked.count(), 0);
}

void TestQuickLeave::mousePressBetween()
{
    QuickLeave leave;
    const QSignalSpy asked(&leave, &QuickLeave::asked);
    press(leave, 100);
    press(leave, 200);
    QMouseEvent click(
        QEvent::MouseButtonPress, {}, {}, {}, Qt::LeftButton, Qt::LeftButton, Qt::ShiftModifier);
    leave.eventFilter(&m_window, &click);
    press(leave, 300);
    QCOMPARE(asked.count(), 0);
}

void TestQuickLeave::hearsTheWindowOnly()
{
    QuickLeave leave;
    const QSignalSpy asked(&leave, &QuickLeave::asked);
    for (quint64 at = 100; at <= 300; at += 100) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Shift, Qt::NoModifier);
        event.setTimestamp(at);
        leave.eventFilter(this, &event);
    }
    QCOMPARE(asked.count(), 0);
}

void TestQuickLeave::takesNothingAway()
{
    QuickLeave leave;
    QKeyEvent event(QEvent::KeyPress, Qt::Key_Shift, Qt::NoModifier);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!leave.eventFilter(&m_window, &event));
}

QTEST_MAIN(TestQuickLeave)
#include "tst_quickleave.moc"
