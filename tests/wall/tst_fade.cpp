// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/testapplication.h"
#include "support/testwindow.h"
#include "wall.h"
#include "wall/crossfade.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Support::WallWindow;

namespace
{

Wall::Playlist playlist(bool isMotionReduced = false)
{
    Wall::Playlist playlist{.region = u"US"_s};
    playlist.isMotionReduced = isMotionReduced;
    return playlist;
}

Wall::CrossFade *fadeOf(const WallWindow &wall)
{
    return wall.window().findChild<Wall::CrossFade *>();
}

/// Up, and drawn, with nothing left to draw.
void settle(WallWindow &wall)
{
    QVERIFY(QTest::qWaitForWindowExposed(&wall.window()));
    QTRY_VERIFY(wall.frames.frames() > 0);
    quint64 frames = 0;
    do {
        frames = wall.frames.frames();
        QTest::qWait(100);
    } while (wall.frames.frames() != frames);
}

/// How much of the way from one picture to the other a third one is, by all that differs; 2 where a
/// pixel is neither between the two nor equal to them.
double between(const QImage &one, const QImage &other, const QImage &picture)
{
    double way = 0;
    double gone = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const int from = qGray(one.pixel(x, y));
            const int to = qGray(other.pixel(x, y));
            const int now = qGray(picture.pixel(x, y));
            constexpr int Rounding = 2;
            if (now < std::min(from, to) - Rounding || now > std::max(from, to) + Rounding)
                return 2;
            way += std::abs(to - from);
            gone += std::abs(now - from);
        }
    }
    return gone / way;
}

} // namespace

/// From one message to the next.
class TestFade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void goesFromOneToTheOther_data();
    void goesFromOneToTheOther();
    void drawsNothingBetweenFades();
    void isNotUnderReducedMotion();
    void isNotWhereNobodySees();
    void letsThePicturesGo();
    void beginsAnewInTheMidst();
    void endsWhenTheScreenChanges();
    void endsWithItsWindow();
};

void TestFade::goesFromOneToTheOther_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<bool>("isTurned");
    QTest::newRow("landscape") << QSize(640, 360) << false;
    QTest::newRow("portrait") << QSize(360, 640) << false;
    QTest::newRow("turned") << QSize(640, 360) << true;
}

void TestFade::goesFromOneToTheOther()
{
    QFETCH(QSize, pixels);
    QFETCH(bool, isTurned);
    Wall::Playlist asked = playlist();
    asked.orientation = isTurned ? Wall::Orientation::Portrait : Wall::Orientation::Auto;
    Wall::Shelf shelf(QString(), asked);
    WallWindow wall({u"x"_s, pixels, {}}, shelf);
    settle(wall);
    const QImage before = wall.grab();
    QList<QImage> pictures;
    connect(&wall.window(), &QQuickWindow::frameSwapped, this, [&] {
        QMetaObject::invokeMethod(
            this, [&] { pictures.append(wall.grab()); }, Qt::QueuedConnection);
    });
    const quint64 frames = wall.frames.frames();
    wall.next();
    QVERIFY(fadeOf(wall)->isFading());
    QTRY_VERIFY(!fadeOf(wall)->isFading());
    disconnect(&wall.window(), nullptr, this, nullptr);
    settle(wall);
    const QImage after = wall.grab();
    QVERIFY(after != before);
    // Every frame lies between the two, and each is further on; the end is the scene itself.
    QVERIFY2(wall.frames.frames() - frames >= 6, "too few steps");
    QVERIFY(pictures.size() >= 6);
    double last = 0;
    double largest = 0;
    for (const QImage &picture : std::as_const(pictures)) {
        const double now = between(before, after, picture);
        QVERIFY2(now >= last - 0.01 && now <= 1, qPrintable(u"%1 after %2"_s.arg(now).arg(last)));
        largest = std::max(largest, now - last);
        last = now;
    }
    QVERIFY2(largest < 0.7, qPrintable(QString::number(largest)));
}

void TestFade::drawsNothingBetweenFades()
{
    Wall::Shelf shelf(QString(), playlist());
    WallWindow wall({u"x"_s, {640, 360}, {}}, shelf);
    settle(wall);
    wall.next();
    QTRY_VERIFY(wall.frames.frames() >= 9);
    QTRY_VERIFY(!fadeOf(wall)->isFading());
    QTest::qWait(100);
    const quint64 frames = wall.frames.frames();
    QTest::qWait(1000);
    QCOMPARE(wall.frames.frames(), frames);
}

void TestFade::isNotUnderReducedMotion()
{
    Wall::Shelf shelf(QString(), playlist(true));
    WallWindow wall({u"x"_s, {640, 360}, {}}, shelf);
    settle(wall);
    const quint64 frames = wall.frames.frames();
    wall.next();
    QVERIFY(!fadeOf(wall)->isFading());
    QTest::qWait(500);
    QVERIFY(wall.frames.frames() > frames);
    QVERIFY(wall.frames.frames() <= frames + 2);
}

/// A television that is off, or a person at the guide: no picture is made of what is not to be seen.
void TestFade::isNotWhereNobodySees()
{
    Wall::Shelf shelf(QString(), playlist());
    WallWindow wall({u"x"_s, {640, 360}, {}}, shelf);
    settle(wall);
    wall.screen().setInUse(true);
    wall.next();
    QVERIFY(!fadeOf(wall)->isFading());
    wall.screen().setInUse(false);
    wall.next();
    QVERIFY(fadeOf(wall)->isFading());
    QTRY_VERIFY(!fadeOf(wall)->isFading());
    wall.window().hide();
    QTRY_VERIFY(!wall.window().isExposed());
    wall.next();
    QVERIFY(!fadeOf(wall)->isFading());
}

void TestFade::letsThePicturesGo()
{
    Wall::Shelf shelf(QString(), playlist());
    WallWindow wall({u"x"_s, {3840, 2160}, {1218, 685}}, shelf);
    settle(wall);
    const qint64 before = Support::memoryInUse();
    wall.next();
    QTRY_VERIFY(!fadeOf(wall)->isFading());
    settle(wall);
    const qint64 more = Support::memoryInUse() - before;
    constexpr qint64 Picture = 3840LL * 2160 * 4 / 1024;
    qInfo("%lld kB more after a fade; a picture is %lld kB",
          static_cast<long long>(more),
          static_cast<long long>(Picture));
    QVERIFY(more < Picture / 4);
}

void TestFade::beginsAnewInTheMidst()
{
    Wall::Shelf shelf(QString(), playlist());
    WallWindow wall({u"x"_s, {640, 360}, {}}, shelf);
    settle(wall);
    for (int i = 0; i < 3; ++i) {
        wall.next();
        QTest::qWait(100);
        QVERIFY(fadeOf(wall)->isFading());
    }
    QTRY_VERIFY(!fadeOf(wall)->isFading());
    settle(wall);
    const QImage faded = wall.grab();
    wall.window().contentItem()->setVisible(false);
    (void)wall.grab();
    wall.window().contentItem()->setVisible(true);
    QCOMPARE(faded, wall.grab());
}

void TestFade::endsWhenTheScreenChanges()
{
    Wall::Shelf shelf(QString(), playlist());
    WallWindow wall({u"x"_s, {640, 360}, {}}, shelf);
    settle(wall);
    wall.next();
    QVERIFY(fadeOf(wall)->isFading());
    wall.window().resize(320, 240);
    QTRY_VERIFY(!fadeOf(wall)->isFading());
}

void TestFade::endsWithItsWindow()
{
    Wall::Shelf shelf(QString(), playlist());
    WallWindow wall({u"x"_s, {640, 360}, {}}, shelf);
    settle(wall);
    wall.next();
    QVERIFY(fadeOf(wall)->isFading());
    wall.closeWindow();
    QTest::qWait(400);
    wall.stage.step();
}

TESTWINDOW_MAIN(TestFade)
#include "tst_fade.moc"
