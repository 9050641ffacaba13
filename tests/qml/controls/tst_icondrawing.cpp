// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "controls/icondrawing.h"
#include "controls/iconshapes.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

/// Every icon of the family draws, in the colour asked for and no other.
class TestIconDrawing : public QObject
{
    Q_OBJECT

private slots:
    void everyIconDraws_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(QStringLiteral(":/icons")).entryList();
        QVERIFY(names.size() >= 38);
        for (const QString &name : names)
            QTest::addRow("%s", qPrintable(name)) << name;
    }
    void everyIconDraws()
    {
        QFETCH(QString, name);
        const QImage image = Controls::drawIcon(name, Qt::red, QSize(48, 48));
        QCOMPARE(image.size(), QSize(48, 48));
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                QVERIFY2(pixel.alpha() == 0 || (pixel.green() == 0 && pixel.blue() == 0),
                         "another colour");
                inked += pixel.alpha() == 255 ? 1 : 0;
            }
        }
        QVERIFY2(inked >= 60, "hardly anything is drawn");
        QVERIFY2(inked <= 48 * 48 / 2, "a blot, not an icon");
    }
    void keepsToItsEdge_data() { everyIconDraws_data(); }
    void keepsToItsEdge()
    {
        QFETCH(QString, name);
        const QImage image = Controls::drawIcon(name, Qt::black, QSize(48, 48));
        for (int at = 0; at < 48; ++at) {
            QCOMPARE(image.pixelColor(at, 0).alpha(), 0);
            QCOMPARE(image.pixelColor(at, 47).alpha(), 0);
            QCOMPARE(image.pixelColor(0, at).alpha(), 0);
            QCOMPARE(image.pixelColor(47, at).alpha(), 0);
        }
    }
    /// A half circle, the other half, and the longer and the shorter way around a quarter.
    void arcs_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QRectF>("bounds");
        QTest::newRow("clockwise") << QByteArray("M4 12A8 8 0 0 1 20 12") << QRectF(4, 4, 16, 8);
        QTest::newRow("against it") << QByteArray("M4 12A8 8 0 0 0 20 12") << QRectF(4, 12, 16, 8);
        QTest::newRow("short") << QByteArray("M4 12A8 8 0 0 1 12 4") << QRectF(4, 4, 8, 8);
        QTest::newRow("long") << QByteArray("M4 12A8 8 0 1 0 12 4") << QRectF(4, 4, 16, 16);
    }
    void arcs()
    {
        QFETCH(QByteArray, path);
        QFETCH(QRectF, bounds);
        const QByteArray svg = "<svg ><path d=\"" + path + "\"/></svg>";
        const auto shapes = Controls::iconShapes(svg);
        QCOMPARE(shapes.size(), 1);
        const QRectF found = shapes.first().path.boundingRect();
        const QRectF off(found.topLeft() - bounds.topLeft(),
                         found.bottomRight() - bounds.bottomRight());
        QVERIFY2(std::abs(off.left()) < 0.05 && std::abs(off.top()) < 0.05, "starts elsewhere");
        QVERIFY2(std::abs(off.right()) < 0.05 && std::abs(off.bottom()) < 0.05, "ends elsewhere");
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("svg");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("unknown shape") << QByteArray("<svg ><ellipse rx=\"3\"/></svg>");
        QTest::newRow("relative path") << QByteArray("<svg ><path d=\"M1 1l5 5\"/></svg>");
        QTest::newRow("number cut off") << QByteArray("<svg ><path d=\"M1 1L5\"/></svg>");
        QTest::newRow("no circle") << QByteArray("<svg ><path d=\"M1 1A2 3 0 0 1 4 4\"/></svg>");
        QTest::newRow("tag cut off") << QByteArray("<svg ><path d=\"M1 1L5 5");
    }
    void refuses()
    {
        QFETCH(QByteArray, svg);
        QVERIFY(Controls::iconShapes(svg).isEmpty());
    }
    /// Drawn large, where a pen cuts curves finely enough, and made small. Edges are mixed in other
    /// ways: no point of them is off by half.
    void coversWhatAPenDraws_data() { everyIconDraws_data(); }
    void coversWhatAPenDraws()
    {
        QFETCH(QString, name);
        constexpr int size = 96;
        QFile svg(QStringLiteral(SIDEBYSIDE_ICONS "/%1.svg").arg(name));
        if (!svg.exists()) // one of Easy Read's
            svg.setFileName(QStringLiteral(SIDEBYSIDE_ICONS "/pictures/%1.svg").arg(name));
        QVERIFY2(svg.open(QIODevice::ReadOnly), qPrintable(svg.errorString()));
        constexpr int large = 8 * size;
        QImage paper(large, large, QImage::Format_ARGB32_Premultiplied);
        paper.fill(Qt::transparent);
        QPainter painter(&paper);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(large / 24.0, large / 24.0);
        for (const Controls::IconShape &shape : Controls::iconShapes(svg.readAll())) {
            const QPen pen(Qt::black, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
            painter.setPen(shape.isFilled ? QPen(Qt::NoPen) : pen);
            painter.setBrush(shape.isFilled ? QBrush(Qt::black) : QBrush(Qt::NoBrush));
            painter.drawPath(shape.path);
        }
        painter.end();
        const QImage drawn =
            paper.scaled(size, size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const QImage covered = Controls::drawIcon(name, Qt::black, QSize(size, size));
        int sum = 0;
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                const int off =
                    std::abs(covered.pixelColor(x, y).alpha() - drawn.pixelColor(x, y).alpha());
                QVERIFY2(off <= 128,
                         qPrintable(QStringLiteral("%1, %2: %3 off").arg(x).arg(y).arg(off)));
                sum += off;
            }
        }
        QVERIFY2(sum < 4 * size * size, qPrintable(QString::number(sum))); // of 255, in the mean
    }
    void noSuchIcon()
    {
        QVERIFY(Controls::drawIcon(QStringLiteral("nosuch"), Qt::black, QSize(24, 24)).isNull());
    }
};

QTEST_MAIN(TestIconDrawing)
#include "tst_icondrawing.moc"
