// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Models;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsAsNew();
    void stepsTextSize();
    void stepsFromBetween();
    void keepsTextSizeInRange();
    void tellsOnlyChanges();
    void savesByItself();
    void savesAtTheEnd();
    void writesNothingUnasked();
    void rememberingTheWindowIsQuiet();
    void firstStartEndsOnce();
    void remembersThePage();
    void remembersNoPageOfNeedOrAnswers_data();
    void remembersNoPageOfNeedOrAnswers();
    void forgetsThePage();
    void keepsNoPageUnlessAsked();
    void saysThatItKeepsNothing();
    void tellsWhyItCannotSave();
    void problemGoesWhenSaved();

private:
    [[nodiscard]] SettingsFile file() const { return SettingsFile(m_path); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"config/settings.json"_s);
}

void TestSettings::startsAsNew()
{
    const Settings settings(file());
    QCOMPARE(settings.textPercent(), 100);
    QCOMPARE(settings.scheme(), Settings::FollowScheme);
    QCOMPARE(settings.contrast(), Settings::FollowContrast);
    QCOMPARE(settings.motion(), Settings::FollowMotion);
    QCOMPARE(settings.region() + settings.problem(), QString());
}

void TestSettings::stepsTextSize()
{
    Settings settings(file());
    QList<int> sizes;
    for (int i = 0; i < 8; ++i, settings.largerText())
        sizes.append(settings.textPercent());
    QCOMPARE(sizes, (QList{100, 125, 150, 175, 200, 250, 300, 300}));
    for (int i = 0; i < 6; ++i)
        settings.smallerText();
    QCOMPARE(settings.textPercent(), 100);
    settings.smallerText();
    QCOMPARE(settings.textPercent(), 100);
}

void TestSettings::stepsFromBetween()
{
    Settings settings(file());
    settings.setTextPercent(210);
    settings.largerText();
    QCOMPARE(settings.textPercent(), 250);
    settings.setTextPercent(210);
    settings.smallerText();
    QCOMPARE(settings.textPercent(), 200);
}

void TestSettings::keepsTextSizeInRange()
{
    Settings settings(file());
    settings.setTextPercent(5);
    QCOMPARE(settings.textPercent(), 100);
    settings.setTextPercent(10000);
    QCOMPARE(settings.textPercent(), 300);
}

void TestSettings::tellsOnlyChanges()
{
    Settings settings(file());
    const QSignalSpy changes(&settings, &Settings::changed);
    settings.setScheme(Settings::Dark);
    settings.setScheme(Settings::Dark);
    settings.setContrast(Settings::HighContrast);
    settings.setMotion(Settings::ReducedMotion);
    settings.setRegion(u"GB"_s);
    settings.setRegion(u"GB"_s);
    QCOMPARE(changes.count(), 4);
}

void TestSettings::savesByItself()
{
    Settings settings(file());
    settings.setScheme(Settings::Dark);
    QTRY_COMPARE(file().load().scheme, static_cast<int>(Settings::Dark));
}

void TestSettings::savesAtTheEnd()
{
    {
        Settings settings(file());
        settings.setTextPercent(200);
        settings.setRegion(u"NZ"_s);
        settings.rememberWindow(800, 600);
    }
    const Settings again(file());
    QCOMPARE(again.textPercent(), 200);
    QCOMPARE(again.region(), u"NZ"_s);
    QCOMPARE(again.windowWidth(), 800);
    QCOMPARE(again.windowHeight(), 600);
}

void TestSettings::writesNothingUnasked()
{
    {
        Settings settings(file());
        settings.setScheme(Settings::Dark);
        settings.setScheme(Settings::FollowScheme);
    }
    QVERIFY(!QFileInfo::exists(m_path));
}

void TestSettings::rememberingTheWindowIsQuiet()
{
    Settings settings(file());
    const QSignalSpy changes(&settings, &Settings::changed);
    settings.rememberWindow(900, 700);
    QCOMPARE(changes.count(), 0);
}

void TestSettings::firstStartEndsOnce()
{
    {
        Settings settings(file());
        QVERIFY(settings.isFirstStart());
        const QSignalSpy changes(&settings, &Settings::changed);
        settings.endFirstStart();
        settings.endFirstStart();
        QCOMPARE(changes.count(), 1);
        QVERIFY(!settings.isFirstStart());
    }
    QVERIFY(QFileInfo::exists(m_path)); // though nothing in it differs from new
    QVERIFY(!Settings(file()).isFirstStart());
    QVERIFY(!Settings(SettingsFile({})).isFirstStart());
}

void TestSettings::remembersThePage()
{
    {
        Settings settings(file());
        settings.rememberPage({Page::Features, u"a"_s, u"therapy"_s, u"plan"_s});
        settings.rememberPosition(12, 34);
        settings.rememberMaximized(true);
    }
    const Settings again(file());
    QCOMPARE(again.page(), u"guide/a/features/therapy"_s); // not what was looked at on it
    QCOMPARE(again.position(), QPoint(12, 34));
    QVERIFY(again.isMaximized());
    Settings first(file());
    first.rememberPage({Page::Compare, u"a"_s, {}, u"duration"_s});
    QCOMPARE(first.page(), QString()); // where it opens anyway
}

void TestSettings::remembersNoPageOfNeedOrAnswers_data()
{
    QTest::addColumn<Page>("page");
    QTest::newRow("help") << Page::Help;
    QTest::newRow("questions") << Page::Flow;
    QTest::newRow("answers") << Page::Summary;
    QTest::newRow("search") << Page::Search;
    QTest::newRow("sheet") << Page::Sheet;
    QTest::newRow("blank") << Page::Blank;
}

void TestSettings::remembersNoPageOfNeedOrAnswers()
{
    QFETCH(const Page, page);
    Settings settings(file());
    settings.rememberPage({Page::About, u"a"_s, {}, {}});
    settings.rememberPage({page, u"a"_s, {}, {}});
    QCOMPARE(settings.page(), u"guide/a/about"_s);
}

void TestSettings::forgetsThePage()
{
    Settings settings(file());
    settings.rememberPage({Page::About, u"a"_s, {}, {}});
    settings.save();
    QCOMPARE(file().load().page, u"guide/a/about"_s);
    settings.forgetPage();
    QCOMPARE(file().load().page, QString()); // at once, not a moment later
}

void TestSettings::keepsNoPageUnlessAsked()
{
    Settings settings(file());
    settings.rememberPage({Page::About, u"a"_s, {}, {}});
    settings.setKeepsPage(false);
    settings.save();
    QCOMPARE(file().load().page, QString());
    settings.rememberPage({Page::About, u"a"_s, {}, {}});
    QCOMPARE(settings.page(), QString());
}

void TestSettings::saysThatItKeepsNothing()
{
    Settings settings(SettingsFile({}));
    const QSignalSpy problems(&settings, &Settings::problemChanged);
    settings.cannotKeep(u"There is no folder."_s);
    settings.setScheme(Settings::Dark);
    settings.save();
    QCOMPARE(problems.count(), 1);
    QCOMPARE(settings.problem(), u"There is no folder."_s);
}

void TestSettings::tellsWhyItCannotSave()
{
    Settings settings(SettingsFile(u"/proc/settings/settings.json"_s));
    const QSignalSpy problems(&settings, &Settings::problemChanged);
    settings.setScheme(Settings::Dark);
    settings.save();
    QCOMPARE(problems.count(), 1);
    QVERIFY2(settings.problem().contains(u"could not be saved"_s), qPrintable(settings.problem()));
    QCOMPARE(settings.scheme(), Settings::Dark);
    settings.setScheme(Settings::Light);
    settings.save();
    QCOMPARE(problems.count(), 1);
}

void TestSettings::problemGoesWhenSaved()
{
    const QString folder = m_folder->filePath(u"config"_s);
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    Settings settings(file());
    settings.setScheme(Settings::Dark);
    settings.save();
    QVERIFY(!settings.problem().isEmpty());
    QVERIFY(inTheWay.remove());
    settings.save();
    QCOMPARE(settings.problem(), QString());
    QCOMPARE(file().load().scheme, static_cast<int>(Settings::Dark));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
