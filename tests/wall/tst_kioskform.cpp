// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "kioskwall.h"
#include "support/testapplication.h"
#include "window/selftest.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Support::inGuide;
using Support::kioskPlaylist;
using Support::KioskWall;

/// The guide as it stands on the wall.
class TestKioskForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Support::prepareKiosk(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void offersNoWayOut();
    void hasNumbersInView();
    void hasTargetsForFingers_data();
    void hasTargetsForFingers();
    void turnsWithThePicture();
};

/// Every page, with all rows open: nothing to type into, and nothing that leads elsewhere.
void TestKioskForm::offersNoWayOut()
{
    KioskWall subject;
    subject.click();
    Models::Navigation &navigation = subject.services().navigation;
    for (const Models::Page page : {Models::Page::Search,
                                    Models::Page::Settings,
                                    Models::Page::KeyList,
                                    Models::Page::Sheet}) {
        navigation.openPage(page);
        QCOMPARE(navigation.page(), Models::Page::Compare);
        QVERIFY(!navigation.open(Models::addressOf(
            {page, Models::isGuidePage(page) ? navigation.guide() : QString(), {}, {}})));
    }
    for (const auto &[key, modifiers] : {std::pair(Qt::Key_F, Qt::ControlModifier),
                                         std::pair(Qt::Key_P, Qt::ControlModifier),
                                         std::pair(Qt::Key_Q, Qt::ControlModifier),
                                         std::pair(Qt::Key_W, Qt::ControlModifier),
                                         std::pair(Qt::Key_F4, Qt::AltModifier),
                                         std::pair(Qt::Key_F1, Qt::NoModifier),
                                         std::pair(Qt::Key_F11, Qt::NoModifier)})
        QTest::keyClick(&subject.wall.window(), key, modifiers);
    subject.settle();
    QCOMPARE(navigation.page(), Models::Page::Compare);
    QVERIFY(subject.wall.window().isVisible());
    for (const Content::Row &row : subject.services().guide.guide().rows)
        subject.services().guide.rows()->setOpen(row.id, true);
    int pages = 0;
    for (const QString &address : Window::addressesOf(subject.services().guide.guide())) {
        if (!navigation.open(address))
            continue;
        ++pages;
        subject.settle();
        const auto items = Support::itemsOf(subject.wall.window().contentItem());
        for (QQuickItem *item : items) {
            const bool isTyped =
                item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit");
            QVERIFY2(!isTyped, qPrintable(address));
            if (!Support::isShown(item) || !Support::isA(item, "Pressable"_L1))
                continue;
            const QString text = item->property("text").toString();
            const bool isWayOut =
                QStringList{u"Search"_s, u"Settings"_s, u"Keyboard"_s, u"Print"_s}.contains(text);
            QVERIFY2(!isWayOut, qPrintable(address + u": "_s + text));
        }
        // Whose numbers these are is the clinic's to say.
        QVERIFY2(!(navigation.page() == Models::Page::Help && subject.find("RadioOption"_L1)),
                 "a choice of regions");
    }
    QVERIFY(pages >= 12);
}

void TestKioskForm::hasNumbersInView()
{
    for (const QSize pixels : {QSize(1920, 1080), QSize(1080, 1920), QSize(800, 480)}) {
        KioskWall subject(kioskPlaylist(), {u"x"_s, pixels, {}});
        subject.click();
        for (const QString &page : {u"compare"_s, u"about"_s, u"flow"_s}) {
            QVERIFY(subject.services().navigation.open(inGuide + page));
            subject.settle();
            const QQuickItem *strip = subject.find("HelpStrip"_L1);
            QVERIFY(strip);
            const QRectF box = strip->mapRectToScene(strip->boundingRect());
            QVERIFY(QRectF(QPointF(), QSizeF(pixels)).adjusted(-1, -1, 1, 1).contains(box));
            QVERIFY(subject.shown().contains(u"999"_s));
        }
    }
}

void TestKioskForm::hasTargetsForFingers_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSizeF>("millimetres");
    QTest::newRow("55 inch") << QSize(1920, 1080) << QSizeF(1218, 685);
    QTest::newRow("55 inch 4K") << QSize(3840, 2160) << QSizeF(1218, 685);
    QTest::newRow("24 inch") << QSize(1920, 1080) << QSizeF(531, 299);
    QTest::newRow("27 inch 4K") << QSize(3840, 2160) << QSizeF(597, 336);
    QTest::newRow("15 inch upright") << QSize(1080, 1920) << QSizeF(194, 345);
}

void TestKioskForm::hasTargetsForFingers()
{
    QFETCH(QSize, pixels);
    QFETCH(QSizeF, millimetres);
    KioskWall subject(kioskPlaylist(), {u"x"_s, pixels, millimetres});
    subject.click();
    QTRY_VERIFY(subject.find("ComparisonRow"_L1));
    const double perMillimetre = pixels.width() / millimetres.width();
    int targets = 0;
    const auto items = Support::itemsOf(subject.wall.window().contentItem());
    for (QQuickItem *item : items) {
        if (!Support::isShown(item) || !Support::isA(item, "Pressable"_L1))
            continue;
        ++targets;
        const QRectF box = item->mapRectToScene(item->boundingRect());
        const double least = std::min(box.width(), box.height());
        QVERIFY2(least >= 48 && least / perMillimetre >= 14.9,
                 qPrintable(u"%1: %2 px, %3 mm"_s.arg(item->property("text").toString())
                                .arg(least)
                                .arg(least / perMillimetre)));
    }
    QVERIFY(targets > 10);
    subject.keep(u"kiosk-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())));
}

void TestKioskForm::turnsWithThePicture()
{
    Wall::Playlist upright = kioskPlaylist();
    upright.orientation = Wall::Orientation::Portrait;
    KioskWall subject(upright, {u"x"_s, {1920, 1080}, {1218, 685}});
    subject.click();
    const QQuickItem *item = subject.kiosk.visit()->item();
    QCOMPARE(item->rotation(), 90);
    QCOMPARE(item->mapRectToScene(item->boundingRect()).toRect(), QRect(0, 0, 1920, 1080));
    // A press hits what is drawn there.
    QTRY_VERIFY(subject.find("ToggleButton"_L1));
    subject.click(subject.find("ToggleButton"_L1));
    QCOMPARE(subject.services().guide.rows()->markedCount(), 1);
    subject.keep(u"kiosk-turned"_s);
}

TESTWINDOW_MAIN(TestKioskForm)
#include "tst_kioskform.moc"
