// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "textzoom.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

#include <memory>

using namespace Models;

class TestTextZoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void notches_data();
    void notches();
    void smallTurnsAddUp();
    void leavesScrollingAlone();
    void hearsTheWindowOnly();
    void fingers();

private:
    bool turn(int eighths, Qt::KeyboardModifiers modifiers = Qt::ControlModifier);
    bool spread(Qt::NativeGestureType type, qreal value = 0);

    QWindow m_window;
    std::unique_ptr<TextZoom> m_zoom;
    int m_steps = 0; ///< larger less smaller
};

void TestTextZoom::init()
{
    m_zoom = std::make_unique<TextZoom>();
    m_steps = 0;
    connect(m_zoom.get(), &TextZoom::larger, this, [this] { ++m_steps; });
    connect(m_zoom.get(), &TextZoom::smaller, this, [this] { --m_steps; });
}

bool TestTextZoom::turn(int eighths, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event({}, {}, {}, {0, eighths}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    return m_zoom->eventFilter(&m_window, &event);
}

bool TestTextZoom::spread(Qt::NativeGestureType type, qreal value)
{
    QNativeGestureEvent event(
        type, QPointingDevice::primaryPointingDevice(), 2, {}, {}, {}, value, {});
    return m_zoom->eventFilter(&m_window, &event);
}

void TestTextZoom::notches_data()
{
    QTest::addColumn<int>("eighths");
    QTest::addColumn<int>("steps");
    QTest::newRow("one away") << 120 << 1;
    QTest::newRow("one towards") << -120 << -1;
    QTest::newRow("three at once") << 360 << 3;
    QTest::newRow("less than one") << 119 << 0;
    QTest::newRow("none") << 0 << 0;
}

void TestTextZoom::notches()
{
    QFETCH(const int, eighths);
    QVERIFY(turn(eighths));
    QTEST(m_steps, "steps");
}

void TestTextZoom::smallTurnsAddUp()
{
    for (int i = 0; i < 9; ++i)
        turn(15);
    QCOMPARE(m_steps, 1);
    turn(-15);
    turn(-120);
    QCOMPARE(m_steps, 0);
}

void TestTextZoom::leavesScrollingAlone()
{
    QVERIFY(!turn(120, Qt::NoModifier));
    QVERIFY(!turn(120, Qt::ShiftModifier));
    QCOMPARE(m_steps, 0);
    // What was left of a turn is forgotten by then.
    turn(119);
    turn(1, Qt::NoModifier);
    turn(1);
    QCOMPARE(m_steps, 0);
}

void TestTextZoom::hearsTheWindowOnly()
{
    QWheelEvent event(
        {}, {}, {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QVERIFY(!m_zoom->eventFilter(this, &event));
    QCOMPARE(m_steps, 0);
}

void TestTextZoom::fingers()
{
    QVERIFY(!spread(Qt::BeginNativeGesture));
    QVERIFY(spread(Qt::ZoomNativeGesture, 0.15));
    QCOMPARE(m_steps, 0);
    QVERIFY(spread(Qt::ZoomNativeGesture, 0.1));
    QCOMPARE(m_steps, 1);
    QVERIFY(!spread(Qt::EndNativeGesture));
    QVERIFY(!spread(Qt::BeginNativeGesture)); // what was left is forgotten
    spread(Qt::ZoomNativeGesture, -0.21);
    QCOMPARE(m_steps, 0);
}

QTEST_MAIN(TestTextZoom)
#include "tst_textzoom.moc"
