// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/flowsteps.h"
#include "support/testapplication.h"
#include "support/testwindow.h"

#include <QDir>
#include <QRawFont>
#include <QRegularExpression>
#include <QResource>
#include <QTranslator>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

using Models::GuidedFlow;
using Models::Page;
using Support::TestWindow;

/// The window in other languages, and from one to the other while it is open.
class TstLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void everythingFollows_data();
    void everythingFollows();
    void placeAndMarksStay();
    void halfDoneFlowStays_data();
    void halfDoneFlowStays();
    void focusStays();
    void nothingPilesUp();
    void memoryStays();
    void picksFromTheSettings();
    void saysThatNobodyHasReviewed();
    void unknownLanguageChangesNothing();
    void fontsHaveEveryCharacter_data();
    void fontsHaveEveryCharacter();
    void pseudoReachesEveryText();

private:
    /// Goes to this step of the questions, with answers picked on the way; past the last to the summary.
    static void goTo(TestWindow &subject, const QString &step);
    static void speak(TestWindow &subject, const QString &tag);
    static QStringList textsIn(TestWindow &subject);
};

void TstLanguages::speak(TestWindow &subject, const QString &tag)
{
    subject.services().settings.setLanguage(tag);
    subject.settle();
}

QStringList TstLanguages::textsIn(TestWindow &subject)
{
    // Whether there is a voice is known a moment after the window is there, or in another language.
    const Models::ReadAloud &readAloud = subject.services().readAloud;
    (void)QTest::qWaitFor([&readAloud] {
        return readAloud.status() != Models::ReadAloud::tr("Looking for a voice.");
    });
    QStringList texts;
    const auto items = Support::itemsOf(subject.window().contentItem());
    for (const QQuickItem *item : items)
        if (item->inherits("QQuickText") && Support::isShown(item))
            texts.append(item->property("text").toString());
    return texts;
}

void TstLanguages::goTo(TestWindow &subject, const QString &step)
{
    GuidedFlow &flow = subject.services().flow;
    const Decision::Answers answers =
        Support::answersByOutcome(subject.guide().flow).value(u"some-of-each"_s);
    flow.setForOther(true);
    flow.open();
    if (step == "safety"_L1) {
        flow.press(u"not-sure"_s);
        flow.pressSign(subject.guide().flow.safety.signs.last().id);
    } else {
        Support::passSafety(flow);
        Support::answerUntil(flow, answers, step == "question"_L1 ? u"ease"_s : QString());
        if (step == "outcome"_L1 || step == "summary"_L1)
            flow.goOn();
        if (step == "summary"_L1)
            subject.services().navigation.openPage(Page::Summary);
    }
    subject.settle();
}

void TstLanguages::everythingFollows_data()
{
    QTest::addColumn<QString>("tag");
    QTest::newRow("Spanish") << u"es"_s;
    QTest::newRow("Arabic") << u"ar"_s;
}

/// A window that was switched to a language shows what one that was opened in it shows.
void TstLanguages::everythingFollows()
{
    QFETCH(const QString, tag);
    const QStringList pages{u"guide/peer-coaching-or-therapy/compare"_s,
                            u"guide/peer-coaching-or-therapy/features/therapy"_s,
                            u"guide/peer-coaching-or-therapy/choose"_s,
                            u"guide/peer-coaching-or-therapy/together"_s,
                            u"guide/peer-coaching-or-therapy/first-meeting"_s,
                            u"guide/peer-coaching-or-therapy/questions"_s,
                            u"guide/peer-coaching-or-therapy/evidence"_s,
                            u"guide/peer-coaching-or-therapy/about"_s,
                            u"help"_s,
                            u"keys"_s,
                            u"contents"_s,
                            u"settings"_s};
    QList<QStringList> expected;
    QStringList titles;
    {
        TestWindow born({}, tag);
        for (const QString &page : pages) {
            born.open(page);
            expected.append(textsIn(born));
            titles.append(born.window().title());
        }
    }
    TestWindow switched;
    for (int page = 0; page < pages.size(); ++page) {
        switched.open(pages.at(page));
        const QStringList english = textsIn(switched);
        QVERIFY(english != expected.at(page));
        speak(switched, tag);
        QCOMPARE(textsIn(switched), expected.at(page));
        QCOMPARE(switched.window().title(), titles.at(page));
        QCOMPARE(switched.theme().property("mirrored").toBool(), tag == "ar"_L1);
        speak(switched, u"en"_s);
        QVERIFY(!switched.theme().property("mirrored").toBool());
        QCOMPARE(textsIn(switched), english);
    }
}

void TstLanguages::placeAndMarksStay()
{
    TestWindow subject;
    const QString row = subject.guide().rows.last().id;
    subject.services().guide.rows()->setMarked(row, true);
    subject.services().guide.rows()->setOpen(row, true);
    subject.services().guide.swapOptions();
    subject.settle();
    subject.flickable()->setProperty("contentY", 200);
    const QString address = subject.services().navigation.address();
    for (const QString &tag : {u"ar"_s, u"es"_s, u"en"_s}) {
        speak(subject, tag);
        const Models::RowsModel *rows = subject.services().guide.rows();
        QCOMPARE(rows->index(0, 0).data(Models::RowsModel::IdRole).toString(), row);
        QCOMPARE(rows->index(0, 0).data(Models::RowsModel::TitleRole).toString(),
                 subject.guide().rows.last().title);
        QVERIFY(rows->index(0, 0).data(Models::RowsModel::IsOpenRole).toBool());
        QCOMPARE(subject.services()
                     .guide.options()
                     ->index(0, 0)
                     .data(Models::OptionsModel::IdRole)
                     .toString(),
                 subject.guide().options.last().id);
        QCOMPARE(subject.services().navigation.address(), address);
        QVERIFY(subject.flickable()->property("contentY").toReal() > 100);
    }
}

void TstLanguages::halfDoneFlowStays_data()
{
    QTest::addColumn<QString>("step");
    for (const char *step : {"safety", "question", "review", "outcome", "summary"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

/// The same step with the same answers, for someone else, in the words of the other language.
void TstLanguages::halfDoneFlowStays()
{
    QFETCH(const QString, step);
    for (const QString &tag : {u"es"_s, u"ar"_s}) {
        QStringList expected;
        {
            TestWindow born({}, tag);
            goTo(born, step);
            expected = textsIn(born);
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        TestWindow subject;
        goTo(subject, step);
        GuidedFlow &flow = subject.services().flow;
        const QStringList before = textsIn(subject);
        const QStringList picked = Support::pickedOf(flow);
        QCOMPARE(picked.isEmpty(), step != "safety"_L1 && step != "question"_L1);
        const QString address = subject.services().navigation.address();
        QQuickItem *focus = subject.window().activeFocusItem();
        speak(subject, tag);
        QCOMPARE(textsIn(subject), expected);
        QCOMPARE(Support::pickedOf(flow), picked);
        QVERIFY(flow.isForOther());
        QCOMPARE(subject.services().navigation.address(), address);
        QCOMPARE(subject.window().activeFocusItem(), focus);
        speak(subject, u"en"_s);
        QCOMPARE(textsIn(subject), before);
    }
}

void TstLanguages::focusStays()
{
    TestWindow subject(u"settings"_s);
    QQuickItem *option = subject.all("RadioOption"_L1).at(2);
    option->forceActiveFocus();
    speak(subject, u"ar"_s);
    QCOMPARE(subject.window().activeFocusItem(), option);
}

/// Objects and items are as many after many languages as after one round of them.
void TstLanguages::nothingPilesUp()
{
    TestWindow subject;
    const auto count = [&subject] {
        return subject.window().findChildren<QObject *>().size()
            + subject.services().guide.findChildren<QObject *>().size()
            + Support::itemsOf(subject.window().contentItem()).size();
    };
    const QStringList round{u"es"_s, u"ar"_s, u"en"_s};
    for (const QString &tag : round)
        speak(subject, tag);
    const auto before = count();
    for (int turn = 0; turn < 5; ++turn)
        for (const QString &tag : round)
            speak(subject, tag);
    QCOMPARE(count(), before);
}

/// LANGUAGES_TURNS=1000: as many changes of the language, and under 1 MB more at the end than after the
/// first half of them. Some minutes; without it there is nothing to do.
void TstLanguages::memoryStays()
{
    const int turns = qEnvironmentVariableIntValue("LANGUAGES_TURNS");
    if (turns < 100)
        QSKIP("LANGUAGES_TURNS is not set.");
    TestWindow subject;
    const QString row = subject.guide().rows.last().id;
    subject.services().guide.rows()->setMarked(row, true);
    goTo(subject, u"question"_s);
    GuidedFlow &flow = subject.services().flow;
    const QStringList picked = Support::pickedOf(flow);
    const QStringList words = textsIn(subject);
    const QString address = subject.services().navigation.address();
    const auto resident = [] {
        QFile file(u"/proc/self/statm"_s);
        return file.open(QIODevice::ReadOnly)
            ? file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE)
            : 0;
    };
    const QStringList tags{u"es"_s, u"ar"_s, u"en"_s};
    qint64 half = 0;
    for (int turn = 0; turn < turns; ++turn) {
        speak(subject, tags.at(turn % tags.size()));
        const QImage drawn = subject.grab(); // what is drawn takes memory too
        QVERIFY(!drawn.isNull());
        if (turn == turns / 2)
            half = resident();
    }
    const qint64 more = resident() - half;
    qInfo("%lld bytes more in the second half of %d changes", more, turns);
    QVERIFY(half > 0);
    QVERIFY(more < 1'000'000);
    speak(subject, u"en"_s);
    QVERIFY(!picked.isEmpty());
    QCOMPARE(Support::pickedOf(flow), picked);
    QVERIFY(flow.isForOther());
    QCOMPARE(textsIn(subject), words);
    QCOMPARE(subject.services().navigation.address(), address);
    QCOMPARE(subject.services().guide.rows()->markedCount(), 1);
}

void TstLanguages::picksFromTheSettings()
{
    TestWindow subject(u"settings"_s);
    QQuickItem *spanish = subject.find("RadioOption"_L1, u"Español"_s);
    QVERIFY(spanish);
    subject.click(spanish);
    QCOMPARE(subject.services().settings.language(), u"es"_s);
    QCOMPARE(subject.services().languages.current(), u"es"_s);
    QVERIFY(spanish->property("checked").toBool());
    QVERIFY(subject.find("RadioOption"_L1, u"العربية"_s));
}

void TstLanguages::saysThatNobodyHasReviewed()
{
    TestWindow subject(u"guide/peer-coaching-or-therapy/about"_s);
    const auto notices = subject.all("Notice"_L1).size();
    speak(subject, u"es"_s);
    QCOMPARE(subject.all("Notice"_L1).size(), notices + 1);
}

void TstLanguages::unknownLanguageChangesNothing()
{
    TestWindow subject;
    const QStringList before = textsIn(subject);
    speak(subject, u"xx"_s);
    QCOMPARE(textsIn(subject), before);
}

void TstLanguages::fontsHaveEveryCharacter_data()
{
    QTest::addColumn<QStringList>("fonts");
    const QDir folder(u":/fonts"_s);
    for (const QString &weight : {u"Regular"_s, u"Bold"_s}) {
        // The fonts of the window, cut where they are cut.
        const bool isCut = folder.exists(u"SideBySide-"_s + weight + u".ttf"_s);
        QTest::newRow(qPrintable(weight))
            << QStringList{(isCut ? u"SideBySide-"_s : u"Andika-"_s) + weight,
                           u"NotoSansArabic-"_s + weight,
                           u"NotoSansHebrew-"_s + weight};
    }
}

/// Guide, help numbers and interface, in each language.
void TstLanguages::fontsHaveEveryCharacter()
{
    QFETCH(const QStringList, fonts);
    QString texts;
    for (const QString &path : {u":/guides/peer-coaching-or-therapy/en.json"_s,
                                u":/guides/peer-coaching-or-therapy/es.json"_s,
                                u":/guides/peer-coaching-or-therapy/ar.json"_s,
                                u":/guides/peer-coaching-or-therapy/easy/en.json"_s,
                                u":/guides/peer-coaching-or-therapy/easy/es.json"_s,
                                u":/guides/peer-coaching-or-therapy/easy/ar.json"_s,
                                u":/help/regions.json"_s}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        texts += QString::fromUtf8(file.readAll());
    }
    for (const QString &language : {u"es"_s, u"ar"_s}) {
        QFile file(QStringLiteral(RESOURCES_FOLDER "/i18n/app/sidebyside_%1.ts").arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        texts += QString::fromUtf8(file.readAll());
    }
    QList<QRawFont> loaded;
    for (const QString &font : fonts) {
        loaded.append(QRawFont(u":/fonts/"_s + font + u".ttf"_s, 20));
        QVERIFY2(loaded.last().isValid(), qPrintable(font));
    }
    const QList<uint> points = texts.toUcs4();
    QSet<QString> lacking;
    for (const uint point : points) {
        const bool isDrawn = QChar::isPrint(point) && !QChar::isSpace(point);
        const auto has = [point](const QRawFont &font) { return font.supportsCharacter(point); };
        if (isDrawn && std::none_of(loaded.begin(), loaded.end(), has))
            lacking.insert(u"U+"_s + QString::number(point, 16));
    }
    const QStringList shown(lacking.begin(), lacking.end());
    QCOMPARE(shown.join(u' '), QString());
}

/// Whatever is shown in English letters alone is no text of a guide and no word of the interface.
void TstLanguages::pseudoReachesEveryText()
{
    TestWindow subject(Support::Pseudo::RightToLeft);
    QVERIFY(subject.theme().property("mirrored").toBool());
    static const QRegularExpression english(u"[A-Za-z]{4,}"_s);
    for (const QString &page : {u"compare"_s, u"choose"_s, u"first-meeting"_s, u"questions"_s}) {
        subject.open(u"guide/peer-coaching-or-therapy/"_s + page);
        const QStringList texts = textsIn(subject);
        QVERIFY(texts.size() > 10);
        for (const QString &text : texts)
            QVERIFY2(!english.match(text).hasMatch(), qPrintable(page + u": "_s + text));
    }
}

TESTWINDOW_MAIN(TstLanguages)
#include "tst_languages.moc"
