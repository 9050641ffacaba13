// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "kioskwall.h"
#include "support/testapplication.h"
#include "wall/heldkeys.h"

#include <QPointingDevice>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Support::inGuide;
using Support::kioskPlaylist;
using Support::KioskWall;

namespace
{

enum class By { Mouse, Finger, Key };

void touch(KioskWall &subject, By by)
{
    static const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    QQuickWindow &window = subject.wall.window();
    const QPoint where(window.width() / 2, window.height() / 2);
    switch (by) {
    case By::Mouse:
        QTest::mouseClick(&window, Qt::LeftButton, {}, where);
        break;
    case By::Finger:
        QTest::touchEvent(&window, screen.get()).press(0, where, &window);
        QTest::touchEvent(&window, screen.get()).release(0, where, &window);
        break;
    case By::Key:
        QTest::keyClick(&window, Qt::Key_Return);
        break;
    }
    subject.settle();
}

} // namespace

Q_DECLARE_METATYPE(By)

/// What opens the guide, and what closes it.
class TestKiosk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Support::prepareKiosk(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void opensAtATouch_data();
    void opensAtATouch();
    void answersNothingWhenOff_data() { opensAtATouch_data(); }
    void answersNothingWhenOff();
    void answersNothingWhileClosed();
    void answersNothingToHeldKeys();
    void letsTheSlidesWait();
    void warnsAndGoesBack();
    void staysWhenTouched();
    void leavesAtOnce();
    void goesWithItsScreen();
    void endsForStaff();
};

void TestKiosk::opensAtATouch_data()
{
    QTest::addColumn<By>("by");
    QTest::newRow("mouse") << By::Mouse;
    QTest::newRow("finger") << By::Finger;
    QTest::newRow("key") << By::Key;
}

void TestKiosk::opensAtATouch()
{
    QFETCH(By, by);
    KioskWall subject;
    const QString slide = subject.wall.player.scene().slide.text;
    QVERIFY(subject.shown().contains(slide));
    touch(subject, by);
    QVERIFY(subject.kiosk.visit());
    QVERIFY(subject.find("ComparePage"_L1));
    QVERIFY(!subject.shown().contains(slide));
    // That touch only opened it: it pressed nothing.
    QCOMPARE(subject.services().navigation.address(), inGuide + "compare"_L1);
    QCOMPARE(subject.services().guide.rows()->markedCount(), 0);
    QTRY_VERIFY(subject.find("ComparisonRow"_L1));
    subject.keep(u"kiosk-compare"_s);
}

void TestKiosk::answersNothingWhenOff()
{
    QFETCH(By, by);
    KioskWall subject(kioskPlaylist(false));
    const QImage before = subject.wall.grab();
    touch(subject, by);
    QVERIFY(!subject.kiosk.visit());
    QVERIFY(!subject.wall.player.isPaused());
    QCOMPARE(subject.wall.grab(), before);
}

void TestKiosk::answersNothingWhileClosed()
{
    Wall::Playlist closed = kioskPlaylist();
    closed.opening.zone = QTimeZone("UTC");
    closed.opening.days[5] = {{QTime(10, 0), QTime(11, 0)}}; // 24 November 2026 is a Tuesday
    KioskWall subject(closed);
    touch(subject, By::Mouse);
    QVERIFY(!subject.kiosk.visit());
}

void TestKiosk::answersNothingToHeldKeys()
{
    KioskWall subject;
    for (const Qt::Key key : {Qt::Key_Control, Qt::Key_Alt, Qt::Key_Shift, Qt::Key_Meta})
        QTest::keyClick(&subject.wall.window(), key);
    QTest::keyClick(&subject.wall.window(), Qt::Key_Escape, Qt::ControlModifier | Qt::AltModifier);
    subject.settle();
    QVERIFY(!subject.kiosk.visit());
}

void TestKiosk::letsTheSlidesWait()
{
    KioskWall subject;
    Wall::Player &player = subject.wall.player;
    const Wall::Slide slide = player.scene().slide;
    subject.wall.clock.passed += slide.dwell / 2;
    subject.click();
    for (int i = 0; i < 10; ++i) {
        subject.pass(40s);
        QTest::keyClick(&subject.wall.window(), Qt::Key_Down);
        (void)player.step();
        QCOMPARE(player.scene().slide.text, slide.text);
        QVERIFY(player.due() > subject.wall.clock.passed); // the watchdog is content
    }
    subject.pass(65s);
    QVERIFY(!subject.kiosk.visit());
    QCOMPARE(player.tally().resets, 1U);
    QVERIFY(subject.shown().contains(slide.text));
    // The slide gets the rest of its time, not all of it anew: each option has as much as the other.
    subject.wall.clock.passed += slide.dwell - slide.dwell / 2 - 1ms;
    subject.wall.stage.step();
    QCOMPARE(player.scene().slide.text, slide.text);
    subject.wall.clock.passed += 1ms;
    subject.wall.stage.step();
    QVERIFY(player.scene().slide.text != slide.text);
}

void TestKiosk::warnsAndGoesBack()
{
    KioskWall subject;
    subject.click();
    subject.pass(44s + 999ms);
    QVERIFY(!subject.find("IdleBar"_L1));
    subject.pass(1ms);
    QVERIFY(subject.find("IdleBar"_L1));
    QVERIFY(subject.shown().contains(u"Seconds left: 20"_s));
    subject.keep(u"kiosk-warning"_s);
    subject.pass(13s);
    QVERIFY2(subject.shown().contains(u"Seconds left: 7"_s), qPrintable(subject.shown()));
    subject.pass(6s + 999ms);
    QVERIFY(subject.kiosk.visit());
    subject.pass(1ms);
    QVERIFY(!subject.kiosk.visit());
    QVERIFY(subject.shown().contains(subject.wall.player.scene().slide.text));
}

void TestKiosk::staysWhenTouched()
{
    KioskWall subject;
    subject.click();
    QVERIFY(subject.services().navigation.open(inGuide + "about"_L1));
    for (int i = 0; i < 3; ++i) {
        subject.pass(60s);
        QVERIFY(subject.find("IdleBar"_L1));
        subject.click(QPoint(subject.wall.window().width() / 2, 200));
        QVERIFY(!subject.find("IdleBar"_L1));
    }
    QCOMPARE(subject.services().navigation.address(), inGuide + "about"_L1);
}

void TestKiosk::leavesAtOnce()
{
    KioskWall subject;
    subject.click();
    subject.click(subject.find("PushButton"_L1, u"Leave now"_s));
    QVERIFY(!subject.kiosk.visit());
    subject.click();
    QVERIFY(subject.kiosk.visit());
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&subject.wall.window(), Qt::Key_Shift);
    subject.settle();
    QVERIFY(!subject.kiosk.visit());
    QVERIFY(subject.shown().contains(subject.wall.player.scene().slide.text));
}

void TestKiosk::goesWithItsScreen()
{
    KioskWall subject;
    subject.click();
    QVERIFY(subject.kiosk.visit());
    subject.wall.closeWindow();
    QCoreApplication::processEvents();
    QVERIFY(!subject.kiosk.visit());
    QVERIFY(!subject.wall.player.isPaused());
}

void TestKiosk::endsForStaff()
{
    KioskWall subject;
    Wall::HeldKeys keys(subject.wall.clock);
    qGuiApp->installEventFilter(&keys);
    const QSignalSpy held(&keys, &Wall::HeldKeys::held);
    QQuickWindow &window = subject.wall.window();
    const Qt::KeyboardModifiers modifiers = Qt::ControlModifier | Qt::AltModifier;
    const auto hold = [&](Qt::Key key, Qt::KeyboardModifiers with, auto time, auto between) {
        QTest::keyPress(&window, key, with);
        between();
        subject.wall.clock.passed += time;
        keys.check();
        QTest::keyRelease(&window, key, with);
        keys.check();
    };
    const auto nothing = [] {};
    hold(Qt::Key_Escape, modifiers, 2999ms, nothing);
    hold(Qt::Key_Escape, Qt::ControlModifier, 5s, nothing);
    hold(Qt::Key_Q, modifiers, 5s, nothing);
    hold(Qt::Key_Escape, modifiers, 5s, [&] { QTest::keyRelease(&window, Qt::Key_Control); });
    QCOMPARE(held.count(), 0);
    hold(Qt::Key_Escape, modifiers, 3s, nothing);
    QCOMPARE(held.count(), 1);
    // And while somebody uses the guide.
    subject.click();
    QVERIFY(subject.kiosk.visit());
    hold(Qt::Key_Escape, modifiers, 3s, nothing);
    QCOMPARE(held.count(), 2);
}

TESTWINDOW_MAIN(TestKiosk)
#include "tst_kiosk.moc"
