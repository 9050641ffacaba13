// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "bundled.h"
#include "sheet/wordboxes.h"
#include "sheetservice.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

class TestSheetService : public QObject
{
    Q_OBJECT

private slots:
    void makesWhatIsAskedFor();
    void followsTheScreen();
    void saves();
    void saysWhyItIsNotSaved();
    void tellsWhatCameOfADialog_data();
    void tellsWhatCameOfADialog();
    void handsOverWhatToPrint();
    void saysThatThereIsNoDialog();

private:
    /// A program that stands in for the dialogs.
    [[nodiscard]] QString desk(const QByteArray &script) const;
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

namespace
{

/// The service with what is behind it.
struct Scene {
    explicit Scene(const QString &desk = {})
        : sheet({guide, help, Bundled::help(), Bundled::today(), desk, u"guide.json"_s})
    {
        help.setRegion(u"US"_s);
        sheet.setLetter(false);
    }

    GuideService guide{Bundled::guide(), Bundled::today()};
    HelpService help{Bundled::help(), u"en-US"_s, Bundled::today()};
    SheetService sheet;
};

QStringList wordsOf(const SheetService &sheet)
{
    QStringList words;
    for (const Sheet::WordBox &word : Sheet::wordBoxes(*sheet.drawing()))
        words += word.text;
    return words;
}

} // namespace

QString TestSheetService::desk(const QByteArray &script) const
{
    QFile program(file(u"desk"_s));
    const QByteArray text = "#!/bin/sh\n" + script + '\n';
    const bool isWritten = program.open(QIODevice::WriteOnly) && program.write(text) == text.size();
    program.close();
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return isWritten ? program.fileName() : QString();
}

void TestSheetService::makesWhatIsAskedFor()
{
    Scene scene;
    QCOMPARE(scene.sheet.pageCount(), 1);
    const double a4 = scene.sheet.pageRatio();
    const int revision = scene.sheet.revision();
    scene.sheet.setLetter(true);
    QVERIFY(scene.sheet.pageRatio() < a4);
    QVERIFY(scene.sheet.revision() != revision);
    scene.sheet.setLarge(true);
    QVERIFY(scene.sheet.pageCount() > 1);
    QVERIFY(scene.sheet.problem().isEmpty());
}

void TestSheetService::followsTheScreen()
{
    Scene scene;
    QVERIFY(wordsOf(scene.sheet).contains(u"911."_s));
    const auto before = wordsOf(scene.sheet).indexOf(u"Privacy"_s);
    scene.guide.rows()->setMarked(u"privacy"_s, true);
    scene.help.setRegion(u"GB"_s);
    scene.sheet.renew();
    QVERIFY(!wordsOf(scene.sheet).contains(u"911."_s));
    QVERIFY(wordsOf(scene.sheet).indexOf(u"Privacy"_s) < before);
}

void TestSheetService::saves()
{
    Scene scene;
    scene.sheet.saveTo(file(u"sheet.pdf"_s));
    QFile saved(file(u"sheet.pdf"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().startsWith("%PDF-1.7"));
    QVERIFY(scene.sheet.isGood());
    QVERIFY(scene.sheet.news().contains(u"sheet.pdf"_s));
}

void TestSheetService::saysWhyItIsNotSaved()
{
    Scene scene;
    scene.sheet.saveTo(file(u"no/sheet.pdf"_s));
    QVERIFY(!scene.sheet.isGood());
    QVERIFY(scene.sheet.news().contains(u"no/sheet.pdf"_s));
}

void TestSheetService::tellsWhatCameOfADialog_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("news");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("printed") << QByteArray("exit 0") << u"on its way"_s << true;
    QTest::newRow("cancelled") << QByteArray("exit 2") << QString() << true;
    QTest::newRow("no printer") << QByteArray("exit 3") << u"no printer"_s << false;
    QTest::newRow("failed") << QByteArray("echo on fire >&2; exit 1") << u"on fire"_s << false;
    QTest::newRow("crashed") << QByteArray("kill -9 $$") << u"cannot be printed"_s << false;
}

void TestSheetService::tellsWhatCameOfADialog()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, news);
    QFETCH(const bool, isGood);
    Scene scene(desk(": > closed; " + script));
    QFile::remove(u"closed"_s);
    scene.sheet.print();
    if (news.isEmpty()) {
        QTRY_VERIFY(QFile::exists(u"closed"_s));
        QCOMPARE(scene.sheet.news(), QString());
    } else {
        QTRY_VERIFY2(scene.sheet.news().contains(news), qPrintable(scene.sheet.news()));
    }
    QCOMPARE(scene.sheet.isGood(), isGood);
    QFile::remove(u"closed"_s);
}

void TestSheetService::handsOverWhatToPrint()
{
    Scene scene(desk("echo \"$@\" >&2; exit 1"));
    scene.guide.swapOptions();
    scene.sheet.setLarge(true);
    scene.sheet.print();
    QTRY_VERIFY2(scene.sheet.news().contains(
                     u"print guide.json US large a4 therapy,peer-coaching,relationship,"_s),
                 qPrintable(scene.sheet.news()));
}

void TestSheetService::saysThatThereIsNoDialog()
{
    Scene scene(file(u"nowhere"_s));
    scene.sheet.save();
    QTRY_VERIFY(scene.sheet.news().contains(u"dialog"_s));
    QVERIFY(!scene.sheet.isGood());
}

QTEST_MAIN(TestSheetService)
#include "tst_sheetservice.moc"
