// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "controls/usemodule.h"
#include "support/testapplication.h"
#include "support/testwindow.h"
#include "wall.h"
#include "wall/house.h"
#include "window/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

SIDEBYSIDE_USE_MODULE(SideBySide_Display)
SIDEBYSIDE_USE_MODULE(SideBySide_Theme)
SIDEBYSIDE_USE_MODULE(SideBySide_Wall)

namespace
{

constexpr char32_t Zhe = U'\u0416'; ///< a letter that the cut typeface lacks
constexpr char32_t Alef = U'\u0627';

bool canDraw(char32_t letter)
{
    return QFontMetricsF(QGuiApplication::font()).inFontUcs4(letter);
}

/// Puts the wall on a screen; gives how many slides it has.
qsizetype show(const QString &language)
{
    const Support::TestClock clock;
    Wall::Playlist asked{.region = u"US"_s};
    asked.languages = {language};
    Wall::House house(
        clock, {QUrl(u"qrc:/qt/qml/SideBySide/Display/Main.qml"_s), QString(), asked}, {});
    if (!house.open())
        qFatal("%s", qPrintable(QDebug::toString(house.errors())));
    return house.common().player.slides().size();
}

bool isKnown(const QString &family)
{
    return QFontDatabase::families().contains(family);
}

} // namespace

/// Letters come as the content needs them, for a wall that shows English alone has no use for others.
/// In this order: what is known stays known.
class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFewAtFirst()
    {
        QCOMPARE(QGuiApplication::font().family(), u"Side by Side"_s);
        QVERIFY(!isKnown(u"Andika"_s));
        QVERIFY(!isKnown(u"Noto Sans Arabic"_s));
        QVERIFY(!canDraw(Zhe));
        QVERIFY(!canDraw(Alef));
    }
    void areEnoughForEnglish()
    {
        QVERIFY(show(u"en"_s) > 10);
        QVERIFY(!isKnown(u"Andika"_s));
        Window::useLettersOf(u"“Señora Łukasz” – ½ · ’"_s);
        QVERIFY(!isKnown(u"Andika"_s));
    }
    void comeBeforeTheyAreMeasured()
    {
        QVERIFY(show(u"ar"_s) > 10);
        QVERIFY(isKnown(u"Noto Sans Arabic"_s));
        QVERIFY(canDraw(Alef));
    }
    void comeWithAWord()
    {
        Window::useLettersOf(u"Жанна"_s);
        QVERIFY(isKnown(u"Andika"_s));
        QVERIFY(canDraw(Zhe));
        // The first typeface stays what it was.
        QCOMPARE(QFontInfo(QGuiApplication::font()).family(), u"Side by Side"_s);
    }
};

TESTWINDOW_MAIN(TestLetters)
#include "tst_letters.moc"
