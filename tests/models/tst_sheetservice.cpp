// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "bundled.h"
#include "sheet/order.h"
#include "sheetservice.h"
#include "support/flowsteps.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace Models;
using namespace Qt::StringLiterals;

namespace
{

/// What sidebyside-sheet answers: the page that is asked for, of two pages of 2 x 3 pixels.
constexpr char TwoPages[] =
    R"(page=$(sed 's/.*"page":\([0-9]*\).*/\1/' "$0.order")
       printf '{"pages":2,"page":%s,"width":2,"height":3,"texts":["One","Two"]}\n' "$page"
       printf 'abcdef')";

constexpr int Wide = 600;

/// The service with what is behind it, and a folder for the programs that stand in for its companions.
/// Each of them writes its words to <name>.words and its order to <name>.order.
struct Scene {
    Scene()
    {
        help.setRegion(u"US"_s);
        sheet.setPaper(SheetService::A4);
        sheet.setWidth(Wide);
    }

    /// Makes a program of some lines of shell, which run once its order has been read.
    void program(const QString &name, const QByteArray &script) const
    {
        QFile file(path(name));
        const QByteArray text = "#!/bin/sh\necho \"$@\" > \"$0.words\"\ncat > \"$0.order.part\"\n"
                                "mv \"$0.order.part\" \"$0.order\"\n"
            + script + '\n';
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("The stand-in cannot be written.");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QJsonObject ordered(const QString &name = u"sidebyside-sheet"_s) const
    {
        return QJsonDocument::fromJson(content(name + u".order"_s)).object();
    }
    /// Opens the preview, and waits until what is wanted is drawn.
    void show()
    {
        sheet.setShown(true);
        QVERIFY(QTest::qWaitFor([this] { return !sheet.isDrawing(); }, 20'000));
    }
    /// Answers the questions to their end.
    void answer()
    {
        Support::passSafety(flow);
        Support::answerUntil(flow, Support::answersByOutcome(guide.guide().flow).first());
        flow.goOn();
        QVERIFY(flow.hasSummary());
    }

    QTemporaryDir folder;
    GuideService guide{Bundled::guide(), Bundled::today()};
    HelpService help{Bundled::help(), u"en-US"_s, Bundled::today()};
    Navigation navigation{guide.guide().id, Place{Models::Page::Flow, guide.guide().id}};
    GuidedFlow flow{guide, navigation};
    Settings settings{SettingsFile(QString())};
    SheetService sheet{{guide,
                        help,
                        flow,
                        settings,
                        Bundled::today(),
                        u":/guides/peer-coaching-or-therapy/en.json"_s,
                        [this](const QString &name) {
                            return QFile::exists(path(name)) ? path(name) : QString();
                        }}};
};

} // namespace

class TestSheetService : public QObject
{
    Q_OBJECT

private slots:
    void drawsThePageThatIsShown();
    void drawsNothingBehindOtherPages();
    void drawsWhatIsWantedLast();
    void ordersWhatTheCompanionReads();
    void followsTheScreen();
    void followsTheLanguage();
    void tellsNobodyOnTheCommandLine();
    void addsPicksWhenAsked();
    void keepsTheSafetyAnswerOut();
    void forgets();
    void keepsTheLastGoodPicture_data();
    void keepsTheLastGoodPicture();
    void saysWhatIsMissing();
    void saysThatItTakesLong();
    void tellsWhatCameOfPrinting_data();
    void tellsWhatCameOfPrinting();
    void tellsWhatCameOfSaving_data();
    void tellsWhatCameOfSaving();
    void asksOneThingAtATime();
    void savesTheGuideInOtherForms();
    void makesAFileToHandOver();
};

void TestSheetService::drawsThePageThatIsShown()
{
    Scene scene;
    scene.program(u"sidebyside-sheet"_s, TwoPages);
    QVERIFY(scene.sheet.picture().isEmpty());
    scene.show();
    QVERIFY(scene.sheet.picture().startsWith(u"image://sheet/"_s));
    QCOMPARE(scene.sheet.pageCount(), 2);
    QCOMPARE(scene.sheet.image().size(), QSize(2, 3));
    QCOMPARE(scene.sheet.image().pixelColor(1, 2).value(), int('f'));
    QCOMPARE(scene.sheet.pageRatio(), 1.5);
    QCOMPARE(scene.sheet.texts(), (QStringList{u"One"_s, u"Two"_s}));
    QVERIFY(scene.sheet.problem().isEmpty());
}

void TestSheetService::drawsNothingBehindOtherPages()
{
    Scene scene;
    scene.program(u"sidebyside-sheet"_s, TwoPages);
    scene.sheet.setEdition(SheetService::LargePrint);
    QVERIFY(!scene.sheet.isDrawing());
    scene.show();
    const QString picture = scene.sheet.picture();
    scene.sheet.setShown(false);
    scene.show(); // as it was: nothing to be drawn
    QCOMPARE(scene.sheet.picture(), picture);
}

void TestSheetService::drawsWhatIsWantedLast()
{
    Scene scene;
    scene.program(u"sidebyside-sheet"_s, TwoPages);
    scene.sheet.setShown(true);
    QVERIFY(scene.sheet.isDrawing());
    scene.sheet.setEdition(SheetService::LargePrint);
    scene.sheet.setEdition(SheetService::LargerPrint);
    QTRY_VERIFY(!scene.sheet.isDrawing());
    QCOMPARE(scene.ordered()["edition"_L1].toString(), u"large"_s);
    QCOMPARE(scene.ordered()["size"_L1].toInt(), 18);
    scene.sheet.setEasy(true);
    QTRY_VERIFY(!scene.sheet.isDrawing());
    QCOMPARE(scene.ordered()["edition"_L1].toString(), u"easy"_s);
    scene.sheet.setEasy(false);
    QTRY_VERIFY(!scene.sheet.isDrawing());
    QCOMPARE(scene.ordered()["edition"_L1].toString(), u"standard"_s);
}

void TestSheetService::ordersWhatTheCompanionReads()
{
    Scene scene;
    scene.program(u"sidebyside-sheet"_s, TwoPages);
    scene.answer();
    scene.sheet.setEdition(SheetService::LargePrint);
    scene.sheet.setPaper(SheetService::Letter);
    scene.sheet.setWithPicks(true);
    scene.show();
    scene.sheet.setPage(1);
    QTRY_VERIFY(!scene.sheet.isDrawing());
    const auto read = Sheet::orderFrom(scene.content(u"sidebyside-sheet.order"_s));
    const auto *order = std::get_if<Sheet::Order>(&read);
    QVERIFY(order != nullptr);
    QCOMPARE(order->guide, u":/guides/peer-coaching-or-therapy/en.json"_s);
    QCOMPARE(order->options.edition, Sheet::Edition::Large);
    QCOMPARE(order->options.paper, Sheet::Paper::Letter);
    QCOMPARE(order->options.size, 16.0);
    QCOMPARE(order->options.region, u"US"_s);
    QCOMPARE(order->options.today, Bundled::today());
    QCOMPARE(order->page, 1);
    QCOMPARE(order->width, Wide);
    const Decision::Summary summary = scene.flow.summary();
    QVERIFY(order->options.picks.has_value());
    QCOMPARE(order->options.picks->lead, summary.lead);
    QCOMPARE(order->options.picks->steps, summary.steps);
    QCOMPARE(order->options.picks->asks.size(), summary.asks.size());
    QCOMPARE(order->options.picks->matters.size(), summary.matters.size());
    QCOMPARE(order->options.picks->columns.size(), summary.columns.size());
    QCOMPARE(order->options.picks->columns[0].name, summary.columns[0].name);
}

void TestSheetService::followsTheScreen()
{
    Scene scene;
    scene.program(u"sidebyside-sheet"_s, TwoPages);
    scene.guide.swapOptions();
    scene.guide.rows()->setMarked(u"privacy"_s, true);
    scene.show();
    const auto order =
        std::get<Sheet::Order>(Sheet::orderFrom(scene.content(u"sidebyside-sheet.order"_s)));
    QCOMPARE(order.options.order.mid(0, 3),
             (QStringList{u"therapy"_s, u"peer-coaching"_s, u"privacy"_s}));
    scene.help.setRegion(u"GB"_s);
    QTRY_VERIFY(!scene.sheet.isDrawing());
    QCOMPARE(scene.ordered()["region"_L1].toString(), u"GB"_s);
}

void TestSheetService::followsTheLanguage()
{
    Scene scene;
    scene.program(u"sidebyside-sheet"_s, TwoPages);
    scene.show();
    QCOMPARE(scene.ordered()["language"_L1].toString(), u"en"_s);
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::Spanish));
    scene.sheet.setGuideFile(u":/guides/peer-coaching-or-therapy/es.json"_s);
    QTRY_VERIFY(!scene.sheet.isDrawing());
    const auto order =
        std::get<Sheet::Order>(Sheet::orderFrom(scene.content(u"sidebyside-sheet.order"_s)));
    QCOMPARE(order.guide, u":/guides/peer-coaching-or-therapy/es.json"_s);
    QCOMPARE(QLocale(order.language).language(), QLocale::Spanish);
}

void TestSheetService::tellsNobodyOnTheCommandLine()
{
    Scene scene;
    scene.program(u"sidebyside-sheet"_s, TwoPages);
    scene.program(u"sidebyside-desk"_s, "exit 2");
    scene.answer();
    scene.sheet.setWithPicks(true);
    scene.show();
    QCOMPARE(scene.content(u"sidebyside-sheet.words"_s), QByteArray("--preview\n"));
    scene.sheet.print();
    QTRY_VERIFY(!scene.sheet.isAsking());
    QCOMPARE(scene.content(u"sidebyside-desk.words"_s), QByteArray("print\n"));
    QVERIFY(scene.ordered(u"sidebyside-desk"_s).contains("picks"_L1));
}

void TestSheetService::addsPicksWhenAsked()
{
    Scene scene;
    scene.program(u"sidebyside-sheet"_s, TwoPages);
    scene.sheet.setWithPicks(true);
    QVERIFY(!scene.sheet.hasPicks());
    QVERIFY(!scene.sheet.withPicks());
    scene.sheet.setWithPicks(false);
    scene.answer();
    QVERIFY(scene.sheet.hasPicks());
    scene.show();
    QVERIFY(!scene.ordered().contains("picks"_L1));
    scene.sheet.setWithPicks(true);
    QTRY_VERIFY(!scene.sheet.isDrawing());
    QVERIFY(scene.ordered().contains("picks"_L1));
    scene.flow.startAgain();
    QTRY_VERIFY(!scene.sheet.isDrawing());
    QVERIFY(!scene.ordered().contains("picks"_L1));
}

void TestSheetService::keepsTheSafetyAnswerOut()
{
    Scene scene;
    scene.program(u"sidebyside-sheet"_s, TwoPages);
    scene.answer();
    scene.sheet.setWithPicks(true);
    scene.show();
    const QString order = QString::fromUtf8(scene.content(u"sidebyside-sheet.order"_s));
    const Content::Safety &safety = scene.guide.guide().flow.safety;
    QVERIFY(!safety.answers.isEmpty());
    QVERIFY(!order.contains(safety.text.self));
    for (const Content::Phrase &choice : safety.answers)
        QVERIFY2(!order.contains(u'"' + choice.text.self + u'"'), qPrintable(choice.text.self));
    for (const Content::Phrase &sign : safety.signs)
        QVERIFY2(!order.contains(sign.text.self), qPrintable(sign.text.self));
}

void TestSheetService::forgets()
{
    Scene scene;
    scene.program(u"sidebyside-sheet"_s, TwoPages);
    scene.program(u"sidebyside-desk"_s, "echo $$ > \"$0.pid\"; exec sleep 600");
    scene.answer();
    scene.sheet.setWithPicks(true);
    scene.show();
    scene.sheet.save();
    QTRY_VERIFY(!scene.content(u"sidebyside-desk.pid"_s).isEmpty());
    const QString process =
        u"/proc/"_s + QString::fromUtf8(scene.content(u"sidebyside-desk.pid"_s)).trimmed();
    QVERIFY(QFile::exists(process));
    scene.sheet.setShown(false);
    scene.sheet.forget();
    QTRY_VERIFY(!QFile::exists(process)); // with its dialog
    QVERIFY(!scene.sheet.isAsking());
    QVERIFY(!scene.sheet.withPicks());
    QVERIFY(scene.sheet.picture().isEmpty());
    QVERIFY(scene.sheet.texts().isEmpty());
}

void TestSheetService::keepsTheLastGoodPicture_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("problem");
    QTest::newRow("says why") << QByteArray("echo rows/focus is too long >&2; exit 1")
                              << u"rows/focus is too long"_s;
    QTest::newRow("says nothing") << QByteArray("exit 1") << u"cannot be drawn"_s;
    QTest::newRow("crashes") << QByteArray("kill -9 $$") << u"half-way"_s;
    QTest::newRow("no header") << QByteArray("echo; printf abcdef") << u"cannot be drawn"_s;
    QTest::newRow("too short") << QByteArray(
        R"(printf '{"pages":1,"page":0,"width":2,"height":9,"texts":[]}\nabc')")
                               << u"cannot be drawn"_s;
    QTest::newRow("nothing") << QByteArray("exit 0") << u"cannot be drawn"_s;
}

void TestSheetService::keepsTheLastGoodPicture()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, problem);
    Scene scene;
    scene.program(u"sidebyside-sheet"_s, TwoPages);
    scene.show();
    const QString picture = scene.sheet.picture();
    scene.program(u"sidebyside-sheet"_s, script);
    scene.sheet.setEdition(SheetService::LargePrint);
    QTRY_VERIFY(!scene.sheet.isDrawing());
    QVERIFY2(scene.sheet.problem().contains(problem), qPrintable(scene.sheet.problem()));
    QCOMPARE(scene.sheet.picture(), picture);
    scene.program(u"sidebyside-sheet"_s, TwoPages);
    scene.sheet.setEdition(SheetService::OnePage);
    QTRY_VERIFY(!scene.sheet.isDrawing());
    QVERIFY(scene.sheet.problem().isEmpty());
    QVERIFY(scene.sheet.picture() != picture);
}

void TestSheetService::saysWhatIsMissing()
{
    Scene scene;
    scene.show();
    QVERIFY(scene.sheet.problem().contains(u"sidebyside-sheet"_s));
    scene.sheet.print();
    QVERIFY(scene.sheet.news().contains(u"sidebyside-desk"_s));
    QVERIFY(!scene.sheet.isGood());
    // There, but no program.
    scene.program(u"sidebyside-desk"_s, "exit 0");
    QFile::setPermissions(scene.path(u"sidebyside-desk"_s), QFile::ReadOwner);
    scene.sheet.save();
    QTRY_VERIFY(!scene.sheet.isAsking());
    QVERIFY2(scene.sheet.news().contains(u"not saved"_s), qPrintable(scene.sheet.news()));
}

void TestSheetService::saysThatItTakesLong()
{
    Scene scene;
    scene.program(u"sidebyside-sheet"_s,
                  QByteArray("while [ ! -e \"$0.go\" ]; do sleep 0.05; done; ") + TwoPages);
    scene.sheet.setShown(true);
    QVERIFY(!scene.sheet.isSlow());
    QTRY_VERIFY(scene.sheet.isSlow());
    scene.program(u"sidebyside-sheet.go"_s, {});
    QTRY_VERIFY(!scene.sheet.isDrawing());
    QVERIFY(!scene.sheet.isSlow());
    QVERIFY(!scene.sheet.picture().isEmpty());
}

void TestSheetService::tellsWhatCameOfPrinting_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("news");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("printed") << QByteArray("exit 0") << u"on its way"_s << true;
    QTest::newRow("cancelled") << QByteArray("exit 2") << QString() << true;
    QTest::newRow("no printer") << QByteArray("exit 3") << u"save the sheet as PDF"_s << false;
    QTest::newRow("failed") << QByteArray("echo On fire. >&2; exit 1") << u"On fire."_s << false;
    QTest::newRow("crashed") << QByteArray("kill -9 $$") << u"half-way"_s << false;
}

void TestSheetService::tellsWhatCameOfPrinting()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, news);
    QFETCH(const bool, isGood);
    Scene scene;
    scene.program(u"sidebyside-desk"_s, script);
    scene.sheet.print();
    QVERIFY(scene.sheet.isAsking());
    QTRY_VERIFY(!scene.sheet.isAsking());
    QVERIFY2(news.isEmpty() ? scene.sheet.news().isEmpty() : scene.sheet.news().contains(news),
             qPrintable(scene.sheet.news()));
    QCOMPARE(scene.sheet.isGood(), isGood);
}

void TestSheetService::tellsWhatCameOfSaving_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("news");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("saved") << QByteArray("echo /home/me/Guide.pdf")
                           << u"saved as /home/me/Guide.pdf"_s << true;
    QTest::newRow("cancelled") << QByteArray("exit 2") << QString() << true;
    QTest::newRow("failed") << QByteArray("echo No room. >&2; exit 1") << u"No room."_s << false;
}

void TestSheetService::tellsWhatCameOfSaving()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, news);
    QFETCH(const bool, isGood);
    Scene scene;
    scene.program(u"sidebyside-desk"_s, script);
    scene.sheet.save();
    QTRY_VERIFY(!scene.sheet.isAsking());
    QCOMPARE(scene.content(u"sidebyside-desk.words"_s), QByteArray("save\n"));
    QVERIFY2(news.isEmpty() ? scene.sheet.news().isEmpty() : scene.sheet.news().contains(news),
             qPrintable(scene.sheet.news()));
    QCOMPARE(scene.sheet.isGood(), isGood);
}

void TestSheetService::asksOneThingAtATime()
{
    Scene scene;
    scene.program(u"sidebyside-desk"_s, "echo here >> \"$0.count\"; exit 2");
    scene.sheet.print();
    scene.sheet.print();
    scene.sheet.save();
    QTRY_VERIFY(!scene.sheet.isAsking());
    QCOMPARE(scene.content(u"sidebyside-desk.count"_s), QByteArray("here\n"));
}

void TestSheetService::savesTheGuideInOtherForms()
{
    Scene scene;
    scene.program(u"sidebyside-desk"_s, "echo /home/me/Guide.txt");
    const auto heard = [&scene] { return !scene.sheet.isAsking(); };
    scene.sheet.saveText();
    QVERIFY(QTest::qWaitFor(heard, 20'000));
    QCOMPARE(scene.content(u"sidebyside-desk.words"_s).trimmed(), QByteArray("save-text"));
    QCOMPARE(scene.sheet.news(), u"The guide is saved as /home/me/Guide.txt"_s);
    scene.program(u"sidebyside-desk"_s, "echo The disk is full. >&2; exit 1");
    scene.sheet.savePage();
    QVERIFY(QTest::qWaitFor(heard, 20'000));
    QCOMPARE(scene.content(u"sidebyside-desk.words"_s).trimmed(), QByteArray("save-page"));
    QCOMPARE(scene.sheet.news(), u"The guide is not saved. The disk is full."_s);
    QVERIFY(!scene.sheet.isGood());
}

void TestSheetService::makesAFileToHandOver()
{
    QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    const auto unset = qScopeGuard([] { qunsetenv("XDG_RUNTIME_DIR"); });
    Scene scene;
    scene.program(u"sidebyside-sheet"_s, "printf '%%PDF-made'");
    scene.sheet.makeFile();
    QVERIFY(QTest::qWaitFor([&scene] { return !scene.sheet.file().isEmpty(); }, 20'000));
    QCOMPARE(scene.content(u"sidebyside-sheet.words"_s).trimmed(), QByteArray("--pdf"));
    const QString path = QUrl(scene.sheet.file()).toLocalFile();
    QVERIFY2(path.startsWith(runtime.path()) && path.endsWith(u"/Guide.pdf"_s), qPrintable(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("%PDF-made"));
    // Nobody else may look into its folder, and the file of another order is another one.
    QVERIFY(
        !(QFileInfo(QFileInfo(path).path()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    scene.sheet.setEdition(SheetService::LargePrint);
    scene.sheet.makeFile();
    QVERIFY(!QFile::exists(path));
    QVERIFY(QTest::qWaitFor([&scene] { return !scene.sheet.file().isEmpty(); }, 20'000));
    const QString other = QUrl(scene.sheet.file()).toLocalFile();
    QVERIFY(QFile::exists(other));
    scene.sheet.forget();
    QVERIFY(!QFile::exists(other));
    QCOMPARE(scene.sheet.file(), QString());
}

QTEST_GUILESS_MAIN(TestSheetService)
#include "tst_sheetservice.moc"
