// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QRawFont>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QRawFont fontOf(const QString &name)
{
    return QRawFont(u":/fonts/"_s + name + u".ttf"_s, 40, QFont::PreferNoHinting);
}

quint32 glyphOf(const QRawFont &font, char32_t point)
{
    return font.glyphIndexesForString(QString::fromUcs4(&point, 1)).value(0);
}

/// Whether the whole typeface has this character and the cut one does not.
bool isLost(char32_t point)
{
    static const QRawFont whole = fontOf(u"Andika-Regular"_s);
    static const QRawFont cut = fontOf(u"SideBySide-Regular"_s);
    return whole.supportsCharacter(point) && !cut.supportsCharacter(point);
}

QString codeOf(char32_t point)
{
    return u"U+"_s + QString::number(point, 16);
}

} // namespace

/// The fonts of the window, which are cut out of Andika, draw and measure as Andika does, and have
/// what the texts of this project and the names of Latin script need.
class TestCutFonts : public QObject
{
    Q_OBJECT

private slots:
    void drawsAlike_data()
    {
        QTest::addColumn<QString>("weight");
        QTest::newRow("regular") << u"Regular"_s;
        QTest::newRow("bold") << u"Bold"_s;
    }
    void drawsAlike()
    {
        QFETCH(QString, weight);
        const QRawFont whole = fontOf(u"Andika-"_s + weight);
        const QRawFont cut = fontOf(u"SideBySide-"_s + weight);
        QVERIFY(whole.isValid());
        QVERIFY(cut.isValid());
        QCOMPARE(cut.familyName(), u"Side by Side"_s); // its licence keeps the name Andika
        QCOMPARE(cut.ascent(), whole.ascent());
        QCOMPARE(cut.descent(), whole.descent());
        QCOMPARE(cut.leading(), whole.leading());
        int kept = 0;
        for (char32_t point = 0x20; point < 0x3000; ++point) {
            if (!cut.supportsCharacter(point))
                continue;
            ++kept;
            const quint32 one = glyphOf(cut, point);
            const quint32 other = glyphOf(whole, point);
            QVERIFY2(cut.alphaMapForGlyph(one) == whole.alphaMapForGlyph(other),
                     qPrintable(codeOf(point)));
            QCOMPARE(cut.advancesForGlyphIndexes({one}), whole.advancesForGlyphIndexes({other}));
        }
        QVERIFY2(kept > 900, "hardly a letter is left");
    }
    /// Both weights have the same characters: the program looks at one of them alone.
    void weightsAgree()
    {
        const QRawFont regular = fontOf(u"SideBySide-Regular"_s);
        const QRawFont bold = fontOf(u"SideBySide-Bold"_s);
        for (char32_t point = 0x20; point < 0x10000; ++point)
            QVERIFY2(regular.supportsCharacter(point) == bold.supportsCharacter(point),
                     qPrintable(codeOf(point)));
    }
    void keeps_data()
    {
        QTest::addColumn<uint>("first");
        QTest::addColumn<uint>("last");
        QTest::newRow("Latin") << 0x20U << 0x24FU;
        QTest::newRow("Latin with two marks") << 0x1E00U << 0x1EFFU;
        QTest::newRow("punctuation and currency") << 0x2000U << 0x20CFU;
        QTest::newRow("letter-like signs, fractions") << 0x2100U << 0x218BU;
        QTest::newRow("arrows and signs") << 0x2190U << 0x27FFU;
    }
    void keeps()
    {
        QFETCH(uint, first);
        QFETCH(uint, last);
        for (uint point = first; point <= last; ++point)
            QVERIFY2(!isLost(point), qPrintable(codeOf(point)));
    }
    void writesWhatIsBundled_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &folder : {u":/guides"_s, u":/help"_s}) {
            QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                QTest::newRow(qPrintable(path)) << path;
            }
        }
    }
    void writesWhatIsBundled()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const uint point : QString::fromUtf8(file.readAll()).toUcs4())
            QVERIFY2(!isLost(point), qPrintable(codeOf(point)));
    }
};

QTEST_MAIN(TestCutFonts)
#include "tst_cutfonts.moc"
