// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "bundled.h"
#include "readaloud.h"
#include "support/standin.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Models;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Support::StandIn;

namespace
{

/// As long as a loaded machine may take to start a shell, no longer than a test may wait.
constexpr int Patient = 60'000;

/// The service with what is behind it. Without a stand-in there is no program that speaks.
struct Scene {
    explicit Scene(StandIn *standIn, Patience patience = {}, bool isKiosk = false)
        : readAloud(
            {guide, flow, help, navigation, pages, search, shortcuts, easy, settings},
            languages,
            [this, standIn](const QString &name) {
                asked += name;
                return standIn ? standIn->path() : QString();
            },
            patience)
    {
        if (isKiosk)
            navigation.beKiosk();
        help.setRegion(u"US"_s);
        languages.setCurrent(u"en"_s);
    }

    /// What the page in view is to be heard as.
    [[nodiscard]] QStringList expected()
    {
        QStringList all;
        const auto texts =
            spokenTexts({guide, flow, help, navigation, pages, search, shortcuts, easy, settings});
        for (const SpokenText &text : texts)
            for (const Span span : sentencesIn(text.text))
                if (text.spoken < 0 || span.from < text.spoken)
                    all += spokenForm(text, span);
        return all;
    }

    QStringList asked;
    GuideService guide{Bundled::guide(), Bundled::today()};
    HelpService help{Bundled::help(), u"en-US"_s, Bundled::today()};
    Navigation navigation{guide.guide().id, {Page::Questions, guide.guide().id, {}, {}}};
    GuidedFlow flow{guide, navigation};
    PagesModel pages{navigation, guide.firstOption()};
    SearchModel search{[] { return QList<SearchEntry>(); }};
    ShortcutsModel shortcuts{nullptr};
    Settings settings{SettingsFile(QString())};
    EasyService easy{guide, settings, QString()};
    LanguagesModel languages{{u"en"_s, u"es"_s, u"ar"_s}};
    ReadAloud readAloud;
};

} // namespace

class TstReadAloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePage();
    void readsWithItsColumn();
    void saysHowSureWithoutCodes();
    void sentences_data();
    void sentences();
    void goesOnWithTheSentence();
    void leads();
    void isFasterAndSlower();
    void goesOnWithTheNextPage();
    void staysPausedOnTheNextPage();
    void keepsItsPlaceWhenThePageChanges();
    void stops_data();
    void stops();
    void trouble_data();
    void trouble();
    void startsAgain();
    void killsWhatDoesNotEnd();
    void looks_data();
    void looks();
    void looksInEachLanguage();
    void readsOnInAnotherLanguage();
    void isOffInAKiosk();
};

void TstReadAloud::readsThePage()
{
    StandIn standIn;
    Scene scene(&standIn);
    scene.readAloud.read();
    QCOMPARE(scene.readAloud.state(), ReadAloud::Starting);
    QTRY_COMPARE_WITH_TIMEOUT(scene.readAloud.state(), ReadAloud::Finished, Patient);
    QCOMPARE(standIn.heard().mid(0, 2), QStringList({u"voice en"_s, u"speed 100"_s}));
    QVERIFY(standIn.said().size() > 10);
    QCOMPARE(standIn.said(), scene.expected());
    QCOMPARE(scene.readAloud.sentence(), QString());
    QVERIFY(!scene.readAloud.news().isEmpty());
}

void TstReadAloud::readsWithItsColumn()
{
    StandIn standIn(StandIn::Endless);
    Scene scene(&standIn);
    scene.navigation.openPage(Page::Compare);
    const Content::Guide &guide = scene.guide.guide();
    const QString cell = guide.rows.first().cells.first().text;
    const auto at = scene.readAloud.texts().indexOf(cell);
    QVERIFY(at > 0);
    scene.readAloud.readFrom(int(at));
    QTRY_COMPARE_WITH_TIMEOUT(standIn.said().size(), 1, Patient);
    QVERIFY(standIn.said().first().startsWith(guide.options.first().name + ": "_L1));
    // The mark is where the page has the words.
    QCOMPARE(scene.readAloud.text(), cell);
    QCOMPARE(scene.readAloud.from(), 0);
    QCOMPARE(scene.readAloud.length(), int(sentencesIn(cell).first().length));
}

void TstReadAloud::saysHowSureWithoutCodes()
{
    StandIn standIn;
    Scene scene(&standIn);
    scene.navigation.openFeatures(scene.guide.firstOption());
    scene.readAloud.read();
    QTRY_COMPARE_WITH_TIMEOUT(scene.readAloud.state(), ReadAloud::Finished, Patient);
    QVERIFY(standIn.said().contains(u"Fairly sure."_s));
    QVERIFY(standIn.said().filter(u"Sources:"_s).isEmpty());
    QVERIFY(!scene.readAloud.texts().filter(u"Sources:"_s).isEmpty());
}

void TstReadAloud::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << QString() << QStringList();
    QTest::newRow("one") << u"One"_s << QStringList{u"One"_s};
    QTest::newRow("two") << u"One.  Two? "_s << QStringList{u"One."_s, u"Two?"_s};
    QTest::newRow("paragraphs") << u"One\n\nTwo. "_s << QStringList{u"One"_s, u"Two."_s};
    QTest::newRow("Spanish") << u"¿Uno? ¡Dos!"_s << QStringList{u"¿Uno?"_s, u"¡Dos!"_s};
    QTest::newRow("Arabic") << u"واحد؟ اثنان."_s << QStringList{u"واحد؟"_s, u"اثنان."_s};
}

void TstReadAloud::sentences()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    QStringList found;
    for (const Span span : sentencesIn(text))
        found += text.mid(span.from, span.length);
    QCOMPARE(found, expected);
}

void TstReadAloud::goesOnWithTheSentence()
{
    StandIn standIn(StandIn::Endless);
    Scene scene(&standIn);
    scene.readAloud.read();
    QTRY_COMPARE_WITH_TIMEOUT(standIn.said().size(), 1, Patient);
    scene.readAloud.toggle();
    QCOMPARE(scene.readAloud.state(), ReadAloud::Paused);
    QVERIFY(!scene.readAloud.sentence().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(standIn.heard().last().trimmed(), u"stop"_s, Patient);
    scene.readAloud.toggle();
    QTRY_COMPARE_WITH_TIMEOUT(standIn.said().size(), 2, Patient);
    QCOMPARE(standIn.said().first(), standIn.said().last());
    QCOMPARE(scene.readAloud.state(), ReadAloud::Reading);
}

void TstReadAloud::leads()
{
    StandIn standIn(StandIn::Endless);
    Scene scene(&standIn);
    const QStringList texts = scene.readAloud.texts();
    scene.readAloud.read();
    QTRY_COMPARE_WITH_TIMEOUT(standIn.said().size(), 1, Patient);
    scene.readAloud.next();
    QCOMPARE(scene.readAloud.text(), texts.at(1));
    scene.readAloud.next();
    scene.readAloud.previous();
    scene.readAloud.previous();
    scene.readAloud.previous(); // there is none before the first
    QCOMPARE(scene.readAloud.text(), texts.at(0));
    QTRY_COMPARE_WITH_TIMEOUT(standIn.said().size(), 6, Patient);
    QVERIFY(texts.at(1).startsWith(standIn.said().at(1)));
}

void TstReadAloud::isFasterAndSlower()
{
    StandIn standIn(StandIn::Endless);
    Scene scene(&standIn);
    scene.readAloud.read();
    QTRY_COMPARE_WITH_TIMEOUT(standIn.said().size(), 1, Patient);
    scene.readAloud.faster();
    QCOMPARE(scene.readAloud.speed(), 125);
    // In the new pace, from the beginning of the sentence.
    QTRY_COMPARE_WITH_TIMEOUT(standIn.said().size(), 2, Patient);
    QCOMPARE(standIn.heard().at(standIn.heard().size() - 2), u"speed 125"_s);
    for (int i = 0; i < 10; ++i)
        scene.readAloud.faster();
    QCOMPARE(scene.readAloud.speed(), 200);
    for (int i = 0; i < 10; ++i)
        scene.readAloud.slower();
    QCOMPARE(scene.readAloud.speed(), 50);
    // A program that is started later is told.
    scene.readAloud.stop();
    scene.readAloud.read();
    QTRY_COMPARE_WITH_TIMEOUT(standIn.heard().filter(u"voice"_s).size(), 2, Patient);
    QTRY_COMPARE_WITH_TIMEOUT(standIn.said().last(), standIn.said().first(), Patient);
    QVERIFY(standIn.heard().lastIndexOf(u"speed 50"_s)
            > standIn.heard().lastIndexOf(u"voice en"_s));
}

void TstReadAloud::goesOnWithTheNextPage()
{
    StandIn standIn(StandIn::Endless);
    Scene scene(&standIn);
    scene.readAloud.read();
    QTRY_COMPARE_WITH_TIMEOUT(standIn.said().size(), 1, Patient);
    scene.navigation.openPage(Page::Together);
    QTRY_COMPARE_WITH_TIMEOUT(standIn.said().size(), 2, Patient);
    QCOMPARE(standIn.said().last(), scene.expected().first());
    // The next question of the flow is a page as well.
    scene.flow.open();
    QTRY_COMPARE_WITH_TIMEOUT(standIn.said().last(), scene.expected().first(), Patient);
    const QString safety = scene.readAloud.texts().at(1);
    scene.flow.press(u"yes"_s);
    scene.flow.goOn();
    QTRY_COMPARE_WITH_TIMEOUT(standIn.said().last(), scene.expected().first(), Patient);
    QVERIFY(scene.readAloud.texts().at(1) != safety);
    QCOMPARE(standIn.heard().filter(u"voice"_s).size(), 1);
}

void TstReadAloud::staysPausedOnTheNextPage()
{
    StandIn standIn(StandIn::Endless);
    Scene scene(&standIn);
    scene.readAloud.read();
    QTRY_COMPARE_WITH_TIMEOUT(standIn.said().size(), 1, Patient);
    scene.readAloud.toggle();
    scene.navigation.openPage(Page::Together);
    QCOMPARE(scene.readAloud.state(), ReadAloud::Paused);
    QCOMPARE(scene.readAloud.sentence(), scene.expected().first());
    scene.readAloud.toggle();
    QTRY_COMPARE_WITH_TIMEOUT(standIn.said().size(), 2, Patient);
    QCOMPARE(standIn.said().last(), scene.expected().first());
}

void TstReadAloud::keepsItsPlaceWhenThePageChanges()
{
    StandIn standIn(StandIn::Endless);
    Scene scene(&standIn);
    scene.navigation.openPage(Page::Compare);
    const Content::Row &row = scene.guide.guide().rows.at(1);
    scene.readAloud.readFrom(int(scene.readAloud.texts().indexOf(row.cells.first().text)));
    QTRY_COMPARE_WITH_TIMEOUT(standIn.said().size(), 1, Patient);
    scene.guide.rows()->setOpen(row.id, true); // an example comes between
    scene.readAloud.next();
    QCOMPARE(scene.readAloud.text(), row.cells.at(1).text);
}

void TstReadAloud::stops_data()
{
    QTest::addColumn<QString>("by");
    QTest::newRow("the button") << u"stop"_s;
    QTest::newRow("leaving") << u"leave"_s;
}

void TstReadAloud::stops()
{
    QFETCH(const QString, by);
    StandIn standIn(StandIn::Endless);
    Scene scene(&standIn);
    scene.readAloud.read();
    QTRY_COMPARE_WITH_TIMEOUT(standIn.said().size(), 1, Patient);
    if (by == "leave"_L1)
        scene.navigation.leave();
    else
        scene.readAloud.stop();
    QVERIFY(!scene.readAloud.isOn());
    QCOMPARE(scene.readAloud.sentence(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(!standIn.isAlive(), Patient);
    QCOMPARE(standIn.heard().last().trimmed(), u"stop"_s);
    // Another page is not read.
    scene.navigation.openPage(Page::Together);
    QVERIFY(!scene.readAloud.isOn());
}

void TstReadAloud::trouble_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("each");
    QTest::addColumn<QString>("news");
    const QByteArray quick = StandIn::Quick;
    const QByteArray says = "case $word in voice) echo 'voice Tester';; say) ";
    const QString stuck =
        u"The voice did not answer, and was stopped. Check that sound works on this computer."_s;
    const QString broken = u"The voice broke off. You can start it again."_s;
    const QString missing =
        u"Reading aloud is not installed on this computer. It needs Qt TextToSpeech."_s;
    QTest::newRow("hangs at its start") << QByteArray("exec sleep 1000\n") << quick << stuck;
    QTest::newRow("hangs for a voice") << QByteArray() << QByteArray("exec sleep 1000") << stuck;
    QTest::newRow("never begins") << QByteArray() << QByteArray(says + "exec sleep 1000;; esac")
                                  << stuck;
    QTest::newRow("speaks for ever")
        << QByteArray() << QByteArray(says + "echo begun ${rest%% *};; esac") << stuck;
    QTest::newRow("its library is missing") << QByteArray("exit 127\n") << quick << missing;
    QTest::newRow("dies") << QByteArray() << QByteArray(says + "kill -9 $$;; esac") << broken;
    QTest::newRow("cannot say it")
        << QByteArray() << QByteArray(says + "echo failed ${rest%% *};; esac") << broken;
    QTest::newRow("no engine")
        << QByteArray() << QByteArray("echo no-engine")
        << u"No speech service runs on this computer. Speech Dispatcher is one."_s;
    QTest::newRow("no voice") << QByteArray() << QByteArray("echo no-voice")
                              << u"There is no voice for this language on this computer."_s;
}

/// Whatever the program does, the window goes on, says what is wrong, and nothing is left of the program.
void TstReadAloud::trouble()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, each);
    QFETCH(const QString, news);
    StandIn standIn(each, first);
    const bool isHung = QByteArray(QTest::currentDataTag()).startsWith("hangs");
    // A loaded machine takes its time to start a shell, which must not count as stuck.
    Scene scene(&standIn, {.start = isHung ? 1s : 50s, .begin = 2s, .rest = 2s, .letter = 1ms});
    int turns = 0;
    qint64 longest = 0;
    QElapsedTimer since;
    since.start();
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] {
        ++turns;
        longest = std::max(longest, since.restart());
    });
    heart.start(1ms);
    scene.readAloud.read();
    QTRY_VERIFY_WITH_TIMEOUT(scene.readAloud.hasFailed(), Patient);
    QCOMPARE(scene.readAloud.news(), news);
    QCOMPARE(scene.readAloud.status(), news);
    qInfo("The longest that the event loop stood still: %lld ms.",
          longest); // a figure, and no verdict
    // Waited for, and not by standing still. What fails at once leaves no time to tell.
    if (isHung)
        QVERIFY2(turns >= 10, qPrintable(QString::number(turns)));
    QTRY_VERIFY_WITH_TIMEOUT(!standIn.isAlive(), Patient);
}

void TstReadAloud::startsAgain()
{
    StandIn standIn("echo no-engine");
    Scene scene(&standIn);
    scene.readAloud.read();
    QTRY_VERIFY_WITH_TIMEOUT(scene.readAloud.hasFailed(), Patient);
    scene.readAloud.toggle();
    QCOMPARE(scene.readAloud.state(), ReadAloud::Starting);
    QTRY_VERIFY_WITH_TIMEOUT(scene.readAloud.hasFailed(), Patient);
    QCOMPARE(standIn.heard().filter(u"voice"_s).size(), 2);
    Scene without(nullptr);
    without.readAloud.read();
    QVERIFY(without.readAloud.hasFailed());
}

void TstReadAloud::killsWhatDoesNotEnd()
{
    StandIn standIn("case $word in voice) echo voice Tester;; say) exec sleep 1000;; esac");
    {
        Scene scene(&standIn);
        scene.readAloud.read();
        QTRY_COMPARE_WITH_TIMEOUT(standIn.said().size(), 1, Patient);
        QVERIFY(standIn.isAlive());
    }
    QTRY_VERIFY_WITH_TIMEOUT(!standIn.isAlive(), Patient);
}

void TstReadAloud::looks_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isOffered");
    QTest::addColumn<QString>("status");
    QTest::newRow("a voice") << QByteArray("voice Tester") << true
                             << u"Ctrl+R reads the page aloud. The voice: Tester."_s;
    QTest::newRow("a service that does not run")
        << QByteArray("asleep") << true << u"Ctrl+R reads the page aloud."_s;
    QTest::newRow("no voice") << QByteArray("no-voice") << false
                              << u"There is no voice for this language on this computer."_s;
    QTest::newRow("no engine")
        << QByteArray("no-engine") << false
        << u"No speech service runs on this computer. Speech Dispatcher is one."_s;
}

void TstReadAloud::looks()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, isOffered);
    QFETCH(const QString, status);
    StandIn standIn("echo " + answer);
    Scene scene(&standIn);
    QVERIFY(!scene.readAloud.isOffered());
    QSignalSpy changed(&scene.readAloud, &ReadAloud::changed);
    scene.readAloud.lookSoon();
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), Patient);
    QCOMPARE(scene.readAloud.isOffered(), isOffered);
    QVERIFY(!scene.readAloud.isOn());
    QCOMPARE(scene.readAloud.status(), status);
    QTRY_VERIFY_WITH_TIMEOUT(!standIn.isAlive(), Patient);
    QCOMPARE(standIn.heard().first(), u"look en"_s);
    QVERIFY(standIn.said().isEmpty());
}

void TstReadAloud::looksInEachLanguage()
{
    StandIn standIn(R"(case "$rest" in en) echo "voice Tester";; es) echo no-voice;; esac)");
    Scene scene(&standIn);
    scene.readAloud.lookSoon();
    QTRY_VERIFY_WITH_TIMEOUT(scene.readAloud.isOffered(), Patient);
    scene.languages.setCurrent(u"es"_s);
    QVERIFY(!scene.readAloud.isOffered());
    QTRY_VERIFY_WITH_TIMEOUT(standIn.heard().contains(u"look es"_s), Patient);
    QTRY_VERIFY_WITH_TIMEOUT(!standIn.isAlive(), Patient);
    QVERIFY(!scene.readAloud.isOffered());
    scene.languages.setCurrent(u"en"_s);
    QTRY_VERIFY_WITH_TIMEOUT(scene.readAloud.isOffered(), Patient);
}

void TstReadAloud::readsOnInAnotherLanguage()
{
    StandIn standIn(StandIn::Endless);
    Scene scene(&standIn);
    scene.readAloud.read();
    QTRY_COMPARE_WITH_TIMEOUT(standIn.said().size(), 1, Patient);
    scene.languages.setCurrent(u"ar"_s);
    QTRY_COMPARE_WITH_TIMEOUT(standIn.said().size(), 2, Patient);
    QVERIFY(standIn.heard().contains(u"voice ar"_s));
    QVERIFY(scene.readAloud.isReading());
}

void TstReadAloud::isOffInAKiosk()
{
    StandIn standIn;
    Scene scene(&standIn, {}, true);
    scene.readAloud.lookSoon();
    scene.readAloud.read();
    scene.readAloud.toggle();
    QTest::qWait(0);
    QVERIFY(!scene.readAloud.isOn());
    QVERIFY(!scene.readAloud.isOffered());
    QVERIFY(scene.asked.isEmpty());
    QVERIFY(!standIn.wasStarted());
}

QTEST_GUILESS_MAIN(TstReadAloud)
#include "tst_readaloud.moc"
