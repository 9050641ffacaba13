// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "display/legibility.h"

#include <QTest>

using namespace Display;

class TestLegibility : public QObject
{
    Q_OBJECT

private slots:
    void measuresAngles();
    void believesAScreen_data();
    void believesAScreen();
    void givesTheTextTheAngleAskedFor_data();
    void givesTheTextTheAngleAskedFor();
};

void TestLegibility::measuresAngles()
{
    // 2 * 4000 mm * tan(31' / 2)
    QVERIFY(std::abs(heightAt(4000, 31) - 36.07) < 0.01);
    QVERIFY(std::abs(minutesOf(heightAt(4000, 42), 4000) - 42) < 0.001);
}

void TestLegibility::believesAScreen_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSizeF>("millimetres");
    QTest::addColumn<double>("diagonal");
    QTest::addColumn<double>("expected");
    const QSize hd(1920, 1080);
    QTest::newRow("55 inches") << hd << QSizeF(1210, 680) << 0.0 << 1.587;
    QTest::newRow("no size") << hd << QSizeF() << 0.0 << 0.0;
    QTest::newRow("nothing while it is off") << QSize() << QSizeF(1210, 680) << 0.0 << 0.0;
    QTest::newRow("a size nobody believes") << hd << QSizeF(16, 9) << 0.0 << 0.0;
    QTest::newRow("measured by hand") << hd << QSizeF(16, 9) << 55.0 << 1.577;
}

void TestLegibility::believesAScreen()
{
    QFETCH(const QSize, pixels);
    QFETCH(const QSizeF, millimetres);
    QFETCH(const double, diagonal);
    QFETCH(const double, expected);
    const double density = pixelsPerMillimetre({{}, pixels, millimetres}, diagonal);
    QVERIFY2(std::abs(density - expected) < 0.005, QByteArray::number(density).constData());
}

void TestLegibility::givesTheTextTheAngleAskedFor_data()
{
    QTest::addColumn<TextSize>("size");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSizeF>("millimetres");
    QTest::addColumn<double>("least");
    const QSizeF wide(1210, 680);
    QTest::newRow("standard") << TextSize::Standard << QSize(1920, 1080) << wide << StandardMinutes;
    QTest::newRow("standard, 4K") << TextSize::Standard << QSize(3840, 2160) << wide
                                  << StandardMinutes;
    QTest::newRow("large, upright")
        << TextSize::Large << QSize(1080, 1920) << wide.transposed() << LeastMinutes;
}

void TestLegibility::givesTheTextTheAngleAskedFor()
{
    QFETCH(const TextSize, size);
    QFETCH(const QSize, pixels);
    QFETCH(const QSizeF, millimetres);
    QFETCH(const double, least);
    Playlist playlist;
    playlist.size = size;
    const Sizes sizes = sizesFor({{}, pixels, millimetres}, playlist, 0.7);
    QVERIFY2(sizes.minutes >= least - 0.5, QByteArray::number(sizes.minutes).constData());
    QCOMPARE(sizes.picture, pixels);
    QVERIFY(sizes.column <= pixels.width());
    QVERIFY(sizes.message + sizes.footer <= pixels.height());
    QVERIFY(sizes.target >= 48);
}

QTEST_GUILESS_MAIN(TestLegibility)
#include "tst_legibility.moc"
