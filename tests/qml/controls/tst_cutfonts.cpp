// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include <QPainterPath>
#include <QRawFont>
#include <QTest>

using namespace Qt::StringLiterals;

/// The fonts of the window, which are cut out of Andika, draw and measure as Andika does.
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
        const QRawFont whole(u":/fonts/Andika-"_s + weight + u".ttf"_s, 100);
        const QRawFont cut(u":/fonts/SideBySide-"_s + weight + u".ttf"_s, 100);
        QVERIFY(whole.isValid());
        QVERIFY(cut.isValid());
        QCOMPARE(cut.familyName(), u"Side by Side"_s); // its licence keeps the name Andika to itself
        QCOMPARE(cut.ascent(), whole.ascent());
        QCOMPARE(cut.descent(), whole.descent());
        QCOMPARE(cut.leading(), whole.leading());
        int kept = 0;
        for (char32_t point = 0x20; point < 0x3000; ++point) {
            if (!cut.supportsCharacter(point))
                continue;
            ++kept;
            const quint32 one = glyph(cut, point);
            const quint32 other = glyph(whole, point);
            QCOMPARE(cut.pathForGlyph(one), whole.pathForGlyph(other));
            QCOMPARE(cut.advancesForGlyphIndexes({one}), whole.advancesForGlyphIndexes({other}));
        }
        QVERIFY2(kept > 700, "hardly a letter is left");
    }
    void writesLatin()
    {
        const QRawFont cut(u":/fonts/SideBySide-Regular.ttf"_s, 100);
        for (char32_t point = 0xA1; point < 0x180; ++point)
            QVERIFY2(cut.supportsCharacter(point), qPrintable(QString::number(point, 16)));
        for (const QChar sign : u"\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u20ac\u2192"_s)
            QVERIFY2(cut.supportsCharacter(sign), qPrintable(QString(sign)));
    }

private:
    static quint32 glyph(const QRawFont &font, char32_t point)
    {
        return font.glyphIndexesForString(QString::fromUcs4(&point, 1)).value(0);
    }
};

QTEST_MAIN(TestCutFonts)
#include "tst_cutfonts.moc"
