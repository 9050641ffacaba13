// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "place.h"

#include <QFile>
#include <QMetaEnum>
#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

class TestPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddress_data();
    void readsAddress();
    void refusesAddress_data();
    void refusesAddress();
    void namesEveryPage();
    void everyPageHasAType();
    void blankPageHasNoAddress();
};

void TestPlace::readsAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Place>("place");
    const auto add = [](const char *address, const Place &place) {
        QTest::newRow(address) << QString::fromLatin1(address) << place;
    };
    add("guide/a/compare", {Page::Compare, u"a"_s, {}, {}});
    add("guide/a-b-2/compare#row-1", {Page::Compare, u"a-b-2"_s, {}, u"row-1"_s});
    add("guide/a/features/therapy", {Page::Features, u"a"_s, u"therapy"_s, {}});
    add("guide/a/features/therapy#plan", {Page::Features, u"a"_s, u"therapy"_s, u"plan"_s});
    add("guide/a/choose#both", {Page::Choose, u"a"_s, {}, u"both"_s});
    add("guide/a/together", {Page::Together, u"a"_s, {}, {}});
    add("guide/a/first-meeting", {Page::FirstMeeting, u"a"_s, {}, {}});
    add("guide/a/questions", {Page::Questions, u"a"_s, {}, {}});
    add("guide/a/evidence#S8", {Page::Evidence, u"a"_s, {}, u"S8"_s});
    add("guide/a/evidence#S18", {Page::Evidence, u"a"_s, {}, u"S18"_s});
    add("guide/a/about", {Page::About, u"a"_s, {}, {}});
    add("guide/a/sheet", {Page::Sheet, u"a"_s, {}, {}});
    add("help", {Page::Help, {}, {}, {}});
    add("help#region", {Page::Help, {}, {}, u"region"_s});
    add("keys", {Page::KeyList, {}, {}, {}});
    add("settings", {Page::Settings, {}, {}, {}});
    add("search", {Page::Search, {}, {}, {}});
    add("contents", {Page::Contents, {}, {}, {}});
}

void TestPlace::readsAddress()
{
    QFETCH(const QString, address);
    QFETCH(const Place, place);
    const auto read = placeOf(address);
    QVERIFY(read.has_value());
    QCOMPARE(*read, place);
    QCOMPARE(addressOf(place), address);
}

void TestPlace::refusesAddress_data()
{
    QTest::addColumn<QString>("address");
    const QStringList none{
        u""_s,
        u"#"_s,
        u"/"_s,
        u"guide"_s,
        u"guide/a"_s,
        u"guide//compare"_s,
        u"guide/a/"_s,
        u"guide/a/compare/"_s,
        u"guide/a/compare/b"_s,
        u"guide/a/features"_s,
        u"guide/a/features/"_s,
        u"guide/a/features/b/c"_s,
        u"guide/a/compare#"_s,
        u"guide/a/compare#b#c"_s,
        u"guide/a/compare#b c"_s,
        u"guide/a/compare#B"_s,
        u"guide/a/compare#S"_s,
        u"guide/a/compare#S8a"_s,
        u"guide/a/compare#-b"_s,
        u"guide/a--b/compare"_s,
        u"guide/a-/compare"_s,
        u"guide/A/compare"_s,
        u"guide/a/Compare"_s,
        u"guide/../compare"_s,
        u"guide/é/compare"_s,
        u"guide/a/help"_s,
        u"Guide/a/compare"_s,
        u"/guide/a/compare"_s,
        u" guide/a/compare"_s,
        u"sidebyside:guide/a/compare"_s,
        u"compare"_s,
        u"help/"_s,
        u"help/region"_s,
        u"help#"_s,
        u"blank"_s,
        u"HELP"_s,
    };
    for (const QString &address : none)
        QTest::newRow(qUtf8Printable(u'"' + address + u'"')) << address;
}

void TestPlace::refusesAddress()
{
    QFETCH(const QString, address);
    QVERIFY(!placeOf(address).has_value());
}

void TestPlace::namesEveryPage()
{
    for (int page = Page::Compare; page < Page::Blank; ++page) {
        Place place{static_cast<Page>(page), {}, {}, {}};
        if (isGuidePage(place.page))
            place.guide = u"a"_s;
        if (place.page == Page::Features)
            place.option = u"b"_s;
        const auto read = placeOf(addressOf(place));
        QVERIFY2(read.has_value(), qPrintable(addressOf(place)));
        QCOMPARE(*read, place);
    }
}

void TestPlace::everyPageHasAType()
{
    QCOMPARE(typeOf(Page::Compare), u"ComparePage"_s);
    QCOMPARE(typeOf(Page::FirstMeeting), u"FirstMeetingPage"_s);
    const QMetaEnum pages = QMetaEnum::fromType<Page>();
    for (int index = 0; index < pages.keyCount(); ++index) {
        const auto page = static_cast<Page>(pages.value(index));
        const QString file = QStringLiteral(SIDEBYSIDE_PAGES "/%1.qml").arg(typeOf(page));
        QVERIFY2(page == Page::Blank || QFile::exists(file), qPrintable(file));
        const QString easy = QStringLiteral(SIDEBYSIDE_PAGES "/Easy%1.qml").arg(typeOf(page));
        QCOMPARE(QFile::exists(easy), hasEasyRead(page));
    }
    QCOMPARE(typeOf(Page::Blank), QString());
}

void TestPlace::blankPageHasNoAddress()
{
    QCOMPARE(addressOf({Page::Blank, {}, {}, {}}), QString());
    QVERIFY(!isGuidePage(Page::Blank));
}

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
