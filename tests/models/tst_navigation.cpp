// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "navigation.h"

#include <QSignalSpy>
#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

namespace
{

const QString guide = u"a"_s;

Place compare()
{
    return {Page::Compare, guide, {}, {}};
}

} // namespace

class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWhereItIsTold();
    void knowsWhichPagesBelongToAGuide();
    void goesBackAndForward();
    void asksInsideThePageFirst();
    void newPlaceForgetsForward();
    void anchorOnSamePageIsNoStep();
    void otherOptionIsAStep();
    void saysWhetherItReturns();
    void refusesWrongAddress();
    void keepsAHundredPlaces();
    void leavesNothingBehind();
    void tellsWhereItWas();
    void blankPageLeadsOnlyToStart();
};

void TestNavigation::startsWhereItIsTold()
{
    const Navigation navigation(guide, {Page::Help, {}, {}, u"region"_s});
    QCOMPARE(navigation.page(), Page::Help);
    QCOMPARE(navigation.anchor(), u"region"_s);
    QCOMPARE(navigation.address(), u"help#region"_s);
    QVERIFY(!navigation.canGoBack());
    QVERIFY(!navigation.canGoForward());
}

void TestNavigation::knowsWhichPagesBelongToAGuide()
{
    Navigation navigation(guide, compare());
    navigation.openPage(Page::Evidence, u"S8"_s);
    QCOMPARE(navigation.address(), u"guide/a/evidence#S8"_s);
    navigation.openPage(Page::KeyList);
    QCOMPARE(navigation.address(), u"keys"_s);
    navigation.openFeatures(u"therapy"_s, u"plan"_s);
    QCOMPARE(navigation.address(), u"guide/a/features/therapy#plan"_s);
}

void TestNavigation::goesBackAndForward()
{
    Navigation navigation(guide, compare());
    navigation.openPage(Page::About);
    navigation.openPage(Page::Help);
    navigation.back();
    QCOMPARE(navigation.page(), Page::About);
    QVERIFY(navigation.canGoBack() && navigation.canGoForward());
    navigation.back();
    QCOMPARE(navigation.page(), Page::Compare);
    QVERIFY(!navigation.canGoBack());
    navigation.back();
    QCOMPARE(navigation.page(), Page::Compare);
    navigation.forward();
    navigation.forward();
    QCOMPARE(navigation.page(), Page::Help);
    QVERIFY(!navigation.canGoForward());
    navigation.forward();
    QCOMPARE(navigation.page(), Page::Help);
}

void TestNavigation::asksInsideThePageFirst()
{
    Navigation navigation(guide, compare());
    navigation.openPage(Page::About);
    QCOMPARE(navigation.placeBefore()->page, Page::Compare);
    int steps = 1;
    navigation.setInnerBack([&steps] { return steps-- > 0; });
    navigation.back();
    QCOMPARE(navigation.page(), Page::About);
    navigation.back();
    QCOMPARE(navigation.page(), Page::Compare);
    QVERIFY(!navigation.placeBefore());
}

void TestNavigation::newPlaceForgetsForward()
{
    Navigation navigation(guide, compare());
    navigation.openPage(Page::About);
    navigation.back();
    navigation.openPage(Page::Help);
    QVERIFY(!navigation.canGoForward());
    navigation.back();
    QCOMPARE(navigation.page(), Page::Compare);
}

void TestNavigation::anchorOnSamePageIsNoStep()
{
    Navigation navigation(guide, compare());
    QSignalSpy changes(&navigation, &Navigation::placeChanged);
    QVERIFY(navigation.open(u"guide/a/compare#duration"_s));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(navigation.anchor(), u"duration"_s);
    QVERIFY(!navigation.canGoBack());
}

void TestNavigation::otherOptionIsAStep()
{
    Navigation navigation(guide, {Page::Features, guide, u"one"_s, {}});
    navigation.openFeatures(u"two"_s);
    QCOMPARE(navigation.option(), u"two"_s);
    navigation.back();
    QCOMPARE(navigation.option(), u"one"_s);
}

void TestNavigation::saysWhetherItReturns()
{
    Navigation navigation(guide, compare());
    QSignalSpy changes(&navigation, &Navigation::placeChanged);
    navigation.openPage(Page::About);
    navigation.back();
    navigation.forward();
    QCOMPARE(changes.count(), 3);
    QCOMPARE(changes.at(0).first().toBool(), false);
    QCOMPARE(changes.at(1).first().toBool(), true);
    QCOMPARE(changes.at(2).first().toBool(), true);
}

void TestNavigation::refusesWrongAddress()
{
    Navigation navigation(guide, compare());
    QSignalSpy changes(&navigation, &Navigation::placeChanged);
    QVERIFY(!navigation.open(u"guide/a/nowhere"_s));
    QVERIFY(!navigation.open({}));
    QCOMPARE(changes.count(), 0);
    QCOMPARE(navigation.place(), compare());
}

void TestNavigation::keepsAHundredPlaces()
{
    Navigation navigation(guide, compare());
    for (int i = 0; i < 150; ++i)
        navigation.openFeatures(u"option-%1"_s.arg(i));
    int steps = 0;
    for (; navigation.canGoBack(); ++steps)
        navigation.back();
    QCOMPARE(steps, 99);
    QCOMPARE(navigation.option(), u"option-50"_s);
}

void TestNavigation::tellsWhereItWas()
{
    Navigation navigation(guide, compare());
    QCOMPARE(navigation.recent(3), QStringList());
    navigation.openPage(Page::Evidence, u"S8"_s);
    navigation.openPage(Page::Help);
    navigation.openPage(Page::Evidence);
    navigation.openPage(Page::About);
    // Each once, the last first, and not the one that is open.
    QCOMPARE(navigation.recent(9),
             (QStringList{u"guide/a/evidence"_s, u"help"_s, u"guide/a/compare"_s}));
    QCOMPARE(navigation.recent(1), QStringList{u"guide/a/evidence"_s});
    navigation.leave();
    QCOMPARE(navigation.recent(9), QStringList());
}

void TestNavigation::leavesNothingBehind()
{
    Navigation navigation(guide, compare());
    navigation.openFeatures(u"therapy"_s);
    QSignalSpy left(&navigation, &Navigation::left);
    navigation.leave();
    QCOMPARE(left.count(), 1);
    QCOMPARE(navigation.page(), Page::Blank);
    QCOMPARE(navigation.address() + navigation.option() + navigation.anchor(), QString());
    QVERIFY(!navigation.canGoBack() && !navigation.canGoForward());
}

void TestNavigation::blankPageLeadsOnlyToStart()
{
    Navigation navigation(guide, compare());
    navigation.openPage(Page::About);
    navigation.leave();
    navigation.back();
    navigation.openPage(Page::Search);
    QCOMPARE(navigation.page(), Page::Blank);
    navigation.restart();
    QCOMPARE(navigation.place(), compare());
    QVERIFY(!navigation.canGoBack());
}

QTEST_GUILESS_MAIN(TestNavigation)
#include "tst_navigation.moc"
