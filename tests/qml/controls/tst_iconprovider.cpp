// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "controls/iconprovider.h"

#include <QDir>
#include <QImage>
#include <QTest>

/// Every icon of the family draws, in the colour asked for and no other.
class TestIconProvider : public QObject
{
    Q_OBJECT

private slots:
    void everyIconDraws_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files =
            QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() >= 38);
        for (const QString &file : files) {
            if (!file.startsWith(QLatin1String("sidebyside"))) {
                QTest::addRow("%s", qPrintable(file)) << file.chopped(4);
            }
        }
    }
    void everyIconDraws()
    {
        QFETCH(QString, name);
        QSize size;
        const QImage image = m_provider.requestImage(name + u"/ff0000", &size, QSize(48, 48));
        QCOMPARE(image.size(), QSize(48, 48));
        QCOMPARE(size, QSize(48, 48));
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
        QSize size;
        const QImage image = m_provider.requestImage(name + u"/000000", &size, QSize(48, 48));
        for (int at = 0; at < 48; ++at) {
            QCOMPARE(image.pixelColor(at, 0).alpha(), 0);
            QCOMPARE(image.pixelColor(at, 47).alpha(), 0);
            QCOMPARE(image.pixelColor(0, at).alpha(), 0);
            QCOMPARE(image.pixelColor(47, at).alpha(), 0);
        }
    }
    void defaultSize()
    {
        QSize size;
        QCOMPARE(m_provider.requestImage(QStringLiteral("search/000000"), &size, {}).size(),
                 QSize(24, 24));
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("no such icon") << QStringLiteral("nosuch/000000");
        QTest::newRow("no colour") << QStringLiteral("search");
        QTest::newRow("no such colour") << QStringLiteral("search/reddish");
        QTest::newRow("nothing") << QString();
    }
    void refuses()
    {
        QFETCH(QString, id);
        QSize size;
        QVERIFY(m_provider.requestImage(id, &size, QSize(24, 24)).isNull());
    }

private:
    Controls::IconProvider m_provider;
};

QTEST_MAIN(TestIconProvider)
#include "tst_iconprovider.moc"
