// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "bundled.h"
#include "helpservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;
using Content::Contact;
using Content::Reach;

namespace
{

/// One region, "ZZ", with one line to talk that was checked in November 2026.
Content::Help oneLine(QDate checked = {2026, 11, 1}, QDate nextCheck = {2027, 5, 1})
{
    Content::HelpLine line;
    line.id = u"line"_s;
    line.name = u"A line"_s;
    line.contacts = {{Reach::Call, u"988"_s, {}}};
    line.checked = checked;
    line.nextCheck = nextCheck;
    return {{{u"ZZ"_s, {{u"en"_s, u"Everywhere"_s}}, {line}}}};
}

QVariant first(HelpService &service, HelpLinesModel::Role role)
{
    return service.lines()->index(0).data(role);
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDo_data();
    void saysWhatToDo();
    void summarisesRegion_data();
    void summarisesRegion();
    void neverTellsToDialAMessageNumber();
    void changesRegion();
    void unknownRegionIsElsewhere();
    void findsRegionOfCountry_data();
    void findsRegionOfCountry();
    void marksUncheckedLine();
    void judgesNextCheck_data();
    void judgesNextCheck();
    void bundledLinesHaveActionAndDate();
};

void TestHelp::saysWhatToDo_data()
{
    QTest::addColumn<QList<Contact>>("contacts");
    QTest::addColumn<QStringList>("actions");
    const Contact call{Reach::Call, u"988"_s, {}};
    const Contact text{Reach::Text, u"988"_s, {}};
    const Contact chat{Reach::Chat, u"988lifeline.org"_s, {}};
    QTest::newRow("call") << QList{call} << QStringList{u"Call 988"_s};
    QTest::newRow("two calls") << QList<Contact>{{Reach::Call, u"112"_s, {}},
                                                 {Reach::Call, u"999"_s, {}}}
                               << QStringList{u"Call 112 or 999"_s};
    QTest::newRow("call or text") << QList{call, text} << QStringList{u"Call or text 988"_s};
    QTest::newRow("call, text and chat")
        << QList{call, text, chat}
        << QStringList{u"Call or text 988"_s, u"Chat at 988lifeline.org"_s};
    QTest::newRow("text elsewhere") << QList<Contact>{call, {Reach::Text, u"0477 13 11 14"_s, {}}}
                                    << QStringList{u"Call 988"_s, u"Text 0477 13 11 14"_s};
    QTest::newRow("text a word") << QList<Contact>{{Reach::Text, u"85258"_s, u"SHOUT"_s}}
                                 << QStringList{u"Text SHOUT to 85258"_s};
    QTest::newRow("call, and text a word") << QList<Contact>{call, {Reach::Text, u"988"_s, u"HI"_s}}
                                           << QStringList{u"Call 988"_s, u"Text HI to 988"_s};
    QTest::newRow("chat") << QList{chat} << QStringList{u"Chat at 988lifeline.org"_s};
    QTest::newRow("web") << QList<Contact>{{Reach::Visit, u"findahelpline.com"_s, {}}}
                         << QStringList{u"Look at findahelpline.com"_s};
}

void TestHelp::saysWhatToDo()
{
    QFETCH(const QList<Contact>, contacts);
    QTEST(actionsOf(contacts), "actions");
}

void TestHelp::summarisesRegion_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("danger");
    QTest::addColumn<QString>("talk");
    QTest::newRow("US") << u"US"_s << u"911"_s << u"988"_s;
    QTest::newRow("CA") << u"CA"_s << u"911"_s << u"988"_s;
    QTest::newRow("GB") << u"GB"_s << u"999"_s << u"111, 116 123 or text SHOUT to 85258"_s;
    QTest::newRow("AU") << u"AU"_s << u"000"_s << u"13 11 14"_s;
    QTest::newRow("NZ") << u"NZ"_s << u"111"_s << u"1737"_s;
    QTest::newRow("EU") << u"EU"_s << u"112"_s << u"findahelpline.com"_s;
}

void TestHelp::summarisesRegion()
{
    QFETCH(const QString, region);
    HelpService service(Bundled::help(), u"en"_s, Bundled::today());
    service.setRegion(region);
    QTEST(service.danger(), "danger");
    QTEST(service.talk(), "talk");
}

void TestHelp::neverTellsToDialAMessageNumber()
{
    HelpService service(Bundled::help(), u"en"_s, Bundled::today());
    service.setRegion(u"IE"_s);
    QCOMPARE(service.danger(), u"112 or 999"_s);
    QVERIFY2(service.talk().contains(u"text "_s), qPrintable(service.talk()));
    Content::Help help = oneLine();
    help.regions.first().lines.first().contacts = {{Reach::Text, u"50808"_s, {}}};
    QCOMPARE(HelpService(help, u"en"_s, Bundled::today()).talk(), u"text 50808"_s);
}

void TestHelp::changesRegion()
{
    HelpService service(Bundled::help(), u"en"_s, Bundled::today());
    const QSignalSpy changes(&service, &HelpService::regionChanged);
    service.setRegion(u"GB"_s);
    QCOMPARE(service.regionName(), u"United Kingdom"_s);
    QCOMPARE(first(service, HelpLinesModel::IsDangerRole).toBool(), true);
    service.setRegion(u"GB"_s);
    QCOMPARE(changes.count(), 1);
}

void TestHelp::unknownRegionIsElsewhere()
{
    HelpService service(Bundled::help(), u"en"_s, Bundled::today());
    service.setRegion(u"US"_s);
    service.setRegion(u"XX"_s);
    QCOMPARE(service.region(), u"ZZ"_s);
}

void TestHelp::findsRegionOfCountry_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("region");
    QTest::newRow("own") << u"NZ"_s << u"NZ"_s;
    QTest::newRow("member with its own") << u"IE"_s << u"IE"_s;
    QTest::newRow("member") << u"DE"_s << u"EU"_s;
    QTest::newRow("last member") << u"SK"_s << u"EU"_s;
    QTest::newRow("no member") << u"CH"_s << u"ZZ"_s;
    QTest::newRow("letters of two members") << u"TB"_s << u"ZZ"_s;
    QTest::newRow("small letters") << u"de"_s << u"ZZ"_s;
    QTest::newRow("one letter") << u"D"_s << u"ZZ"_s;
    QTest::newRow("none") << QString() << u"ZZ"_s;
}

void TestHelp::findsRegionOfCountry()
{
    QFETCH(const QString, country);
    const HelpService service(Bundled::help(), u"en"_s, Bundled::today());
    QTEST(service.regionForCountry(country), "region");
}

void TestHelp::marksUncheckedLine()
{
    HelpService service(oneLine({}, {}), u"en"_s, Bundled::today());
    QCOMPARE(first(service, HelpLinesModel::NeedsCareRole).toBool(), true);
    QVERIFY(first(service, HelpLinesModel::CheckedRole).toString().startsWith(u"Nobody has"_s));
    QCOMPARE(first(service, HelpLinesModel::ActionRole).toString(), u"Call 988"_s);
}

void TestHelp::judgesNextCheck_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("needsCare");
    QTest::addColumn<QString>("text");
    const QString fresh = u"Checked in November 2026"_s;
    const QString past =
        u"Last checked in November 2026. It may have changed. Ask staff if you can."_s;
    QTest::newRow("before") << QDate(2026, 12, 1) << false << fresh;
    QTest::newRow("first day due") << QDate(2027, 5, 1) << false << fresh;
    QTest::newRow("last day due") << QDate(2027, 5, 31) << false << fresh;
    QTest::newRow("a day late") << QDate(2027, 6, 1) << true << past;
    QTest::newRow("years late") << QDate(2030, 1, 1) << true << past;
}

void TestHelp::judgesNextCheck()
{
    QFETCH(const QDate, today);
    HelpService service(oneLine(), u"en"_s, today);
    QTEST(first(service, HelpLinesModel::NeedsCareRole).toBool(), "needsCare");
    QTEST(first(service, HelpLinesModel::CheckedRole).toString(), "text");
    // Late or not, the number itself stays.
    QCOMPARE(first(service, HelpLinesModel::ActionRole).toString(), u"Call 988"_s);
    QCOMPARE(service.talk(), u"988"_s);
}

void TestHelp::bundledLinesHaveActionAndDate()
{
    HelpService service(Bundled::help(), u"en"_s, Bundled::today());
    const Content::Help help = Bundled::help();
    for (const Content::Region &region : help.regions) {
        service.setRegion(region.id);
        for (int row = 0; row < service.lines()->count(); ++row)
            for (const auto role : {HelpLinesModel::NameRole,
                                    HelpLinesModel::ActionRole,
                                    HelpLinesModel::CheckedRole})
                QVERIFY(!service.lines()->index(row).data(role).toString().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
