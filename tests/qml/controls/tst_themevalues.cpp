// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "theme/themevalues.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using Theming::Colors;
using Theming::ThemeValues;

namespace
{

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// The contrast ratio of WCAG 2.2.
qreal contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

struct Pair {
    const char *name;
    QColor ink;
    QColor ground;
};

QList<Pair> texts(const Colors &in)
{
    return {
        {"text, page", in.text, in.page},
        {"text, card", in.text, in.card},
        {"text, hover", in.text, in.hover},
        {"text, pressed", in.text, in.pressed},
        {"muted, page", in.muted, in.page},
        {"muted, card", in.muted, in.card},
        {"accent, page", in.accent, in.page},
        {"accent, pressed", in.accent, in.pressed},
        {"accent text, accent", in.accentText, in.accent},
        {"accent text, pressed", in.accentText, in.accentPressed},
        {"first", in.firstInk, in.firstTint},
        {"second", in.secondInk, in.secondTint},
        {"third", in.thirdInk, in.thirdTint},
        {"fourth", in.fourthInk, in.fourthTint},
        {"both", in.bothInk, in.bothTint},
        {"urgent", in.urgentInk, in.urgentTint},
        {"text, first", in.text, in.firstTint},
        {"text, second", in.text, in.secondTint},
        {"text, third", in.text, in.thirdTint},
        {"text, fourth", in.text, in.fourthTint},
        {"text, both", in.text, in.bothTint},
        {"text, urgent", in.text, in.urgentTint},
    };
}

QList<Pair> edges(const Colors &in)
{
    return {
        {"border, page", in.border, in.page},
        {"border, card", in.border, in.card},
        {"focus, page", in.focus, in.page},
        {"focus, card", in.focus, in.card},
        {"focus, first", in.focus, in.firstTint},
        {"focus, second", in.focus, in.secondTint},
        {"focus, urgent", in.focus, in.urgentTint},
    };
}

} // namespace

/// Every look keeps the contrast it must, and what is bound hears of a change, once and no more.
class TestThemeValues : public QObject
{
    Q_OBJECT

private slots:
    void contrasts_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isHigh");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("light, high contrast") << false << true;
        QTest::newRow("dark, high contrast") << true << true;
    }
    void contrasts()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isHigh);
        const Colors colors = Theming::colorsFor(isDark, isHigh);
        for (const Pair &pair : texts(colors))
            QVERIFY2(contrast(pair.ink, pair.ground) >= (isHigh ? 7 : 4.5), pair.name);
        for (const Pair &pair : edges(colors))
            QVERIFY2(contrast(pair.ink, pair.ground) >= (isHigh ? 4.5 : 3), pair.name);
        QCOMPARE(colors.page.lightnessF() < 0.5, isDark);
    }
    void highContrastHasOneGround()
    {
        const Colors colors = Theming::colorsFor(true, true);
        QCOMPARE(colors.page, QColor(Qt::black));
        for (const QColor &ground :
             {colors.card, colors.hover, colors.pressed, colors.firstTint, colors.urgentTint})
            QCOMPARE(ground, colors.page);
    }
    void colorsFollow()
    {
        ThemeValues values;
        const QSignalSpy heard(&values, &ThemeValues::colorsChanged);
        values.setDark(true);
        QCOMPARE(values.page(), Theming::colorsFor(true, false).page);
        values.setHighContrast(true);
        QCOMPARE(values.page(), Theming::colorsFor(true, true).page);
        QCOMPARE(values.edge(), 2);
        values.setHighContrast(true);
        QCOMPARE(heard.count(), 2);
    }
    void sizesFollow()
    {
        ThemeValues values;
        QCOMPARE(values.body(), 18);
        QCOMPARE(values.h2(), 23); // 22.5, rounded up
        values.setTextScale(2);
        QCOMPARE(values.body(), 36);
        QCOMPARE(values.h2(), 45);
        values.setNarrow(true);
        QCOMPARE(values.h2(), 40);
        QCOMPARE(values.iconSize(), 48);
    }
    /// The window asks for narrow by the size of the text: narrow must not be said to change that.
    void narrowLeavesTheText()
    {
        ThemeValues values;
        const QSignalSpy text(&values, &ThemeValues::textScaleChanged);
        const QSignalSpy sizes(&values, &ThemeValues::sizesChanged);
        values.setNarrow(true);
        QCOMPARE(text.count(), 0);
        QCOMPARE(sizes.count(), 1);
        values.setTextScale(1.5);
        QCOMPARE(text.count(), 1);
        QCOMPARE(sizes.count(), 2);
    }
    void motionFollows()
    {
        ThemeValues values;
        QVERIFY(values.quick() > 0 && values.calm() > 0);
        values.setMotionReduced(true);
        QCOMPARE(values.quick(), 0);
        QCOMPARE(values.calm(), 0);
    }
};

QTEST_GUILESS_MAIN(TestThemeValues)
#include "tst_themevalues.moc"
