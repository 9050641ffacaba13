// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/flowsteps.h"
#include "support/standin.h"
#include "support/testapplication.h"
#include "support/testwindow.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

using Models::Page;
using Models::ReadAloud;
using Support::StandIn;
using Support::TestWindow;

namespace
{

constexpr int Patient = 20'000;
constexpr int anyNumber = -1; ///< of texts that are not read: most of the page only helps to use it

/// Whether an item is part of what is pressed or typed in.
bool isOfControl(const QQuickItem *item)
{
    for (; item; item = item->parentItem())
        if (Support::isA(item, "Pressable"_L1) || Support::isA(item, "SearchField"_L1))
            return true;
    return false;
}

bool hasWords(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar each) { return each.isLetter(); });
}

/// The texts of the page in view, from its top to its end. The numbers of steps are no texts: nobody is
/// told them twice.
QStringList shown(TestWindow &subject, bool withControls)
{
    QStringList texts;
    const auto items = Support::itemsOf(subject.page());
    for (const QQuickItem *item : items) {
        const QString text = item->property("text").toString();
        if (item->inherits("QQuickText") && Support::isShown(item) && hasWords(text)
            && (withControls || !isOfControl(item)))
            texts.append(text);
    }
    return texts;
}

/// A window that is offered the stand-in's voice, and that has seen it.
struct Scene {
    explicit Scene(const QByteArray &each = StandIn::Endless, const QString &language = u"en"_s)
        : standIn(each)
    {
        Support::speakWith(standIn.path());
        subject = std::make_unique<TestWindow>(QString(), language);
        subject->resize({1280, 800});
    }
    ~Scene() { Support::speakWith({}); }
    Q_DISABLE_COPY_MOVE(Scene)

    [[nodiscard]] ReadAloud &readAloud() const { return subject->services().readAloud; }
    /// The button in the top bar, once there is a voice.
    [[nodiscard]] QQuickItem *button() const
    {
        const auto look = [this] { return subject->find("PushButton"_L1, u"Read aloud"_s); };
        if (!QTest::qWaitFor([&look] { return look() != nullptr; }, Patient))
            return nullptr;
        subject->settle(); // the other buttons make room
        return look();
    }
    /// Waits until it has been told to say so many sentences.
    [[nodiscard]] bool waitFor(int sentences) const
    {
        return QTest::qWaitFor([&] { return standIn.said().size() >= sentences; }, Patient);
    }
    [[nodiscard]] QQuickItem *mark() const
    {
        subject->settle();
        return subject->find(
            [](const QQuickItem *item) { return item->inherits("Controls::ReadingMark"); });
    }

    StandIn standIn;
    std::unique_ptr<TestWindow> subject;
};

} // namespace

/// The page is read aloud, and what is read is what stands there.
class TstReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void readsWhatIsThere_data();
    void readsWhatIsThere();
    void hasNoButtonWithoutVoice();
    void byButton();
    void byKey();
    void beginsWhereThePersonLooks();
    void marksTheSentence_data();
    void marksTheSentence();
    void showsWhatIsRead();
    void saysWhatIsWrong();
    void leaves();
    void givesWayToTheWarning();
    void isOffInTheKiosk();

private:
    static void goTo(TestWindow &subject, const QString &place);
};

/// Pages by their address, and the steps of the flow by their names.
void TstReading::goTo(TestWindow &subject, const QString &place)
{
    const QString in = "guide/"_L1 + subject.guide().id + u'/';
    Models::GuidedFlow &flow = subject.services().flow;
    const bool isStep = place.startsWith("flow"_L1) || place == "summary"_L1;
    if (isStep && place != "flow safety"_L1) {
        const auto answers = Support::answersByOutcome(subject.guide().flow).first();
        Support::passSafety(flow);
        if (place == "flow question"_L1)
            Support::answerUntil(flow, answers, answers.firstKey());
        else
            Support::answerUntil(flow, answers);
        if (place != "flow question"_L1 && place != "flow review"_L1)
            flow.goOn();
    }
    subject.services().settings.setEasy(place.endsWith(" easy"_L1));
    subject.services().settings.setKeepsPage(!place.endsWith(" without page"_L1));
    const QStringList apart{u"help"_s, u"keys"_s, u"settings"_s, u"contents"_s};
    const QString page = place.section(u' ', 0, 0);
    QVERIFY(subject.open(apart.contains(page) ? page : in + page));
    if (place == "compare open"_L1)
        for (const Content::Row &row : subject.guide().rows)
            subject.services().guide.rows()->setOpen(row.id, true);
    subject.settle();
    // What the first frame does not wait for.
    QVERIFY(QTest::qWaitFor(
        [&subject] {
            subject.settle();
            return subject.services().navigation.page() != Page::Compare
                || subject.services().navigation.isEasy() || subject.find("StandingNotes"_L1);
        },
        Patient));
}

void TstReading::readsWhatIsThere_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("unread"); // texts that only help to use the page, or are addresses
    const QString option = TestWindow().guide().options.last().id;
    const int sources = int(TestWindow().guide().sources.size());
    for (const QString &language : {u"en"_s, u"es"_s, u"ar"_s}) {
        const auto add = [&language](const QString &place, int unread) {
            QTest::addRow("%s, %s", qPrintable(place), qPrintable(language))
                << language << place << unread;
        };
        add(u"compare"_s, 1); // how to tick
        add(u"compare open"_s, 1);
        add("features/"_L1 + option, 0);
        for (const QString &page : {u"compare"_s,
                                    QString("features/"_L1 + option),
                                    u"choose"_s,
                                    u"together"_s,
                                    u"first-meeting"_s,
                                    u"questions"_s})
            add(page + " easy"_L1, 0);
        for (const QString &place : {u"choose"_s,
                                     u"flow safety"_s,
                                     u"flow question"_s,
                                     u"flow review"_s,
                                     u"flow outcome"_s,
                                     u"summary"_s,
                                     u"together"_s,
                                     u"first-meeting"_s,
                                     u"questions"_s,
                                     u"about"_s,
                                     u"keys"_s})
            add(place, 0);
        add(u"evidence"_s, sources); // where to find each
        add(u"help"_s, 1); // the choice of a region
        for (const QString &place :
             {u"settings"_s, u"settings without page"_s, u"sheet"_s, u"contents"_s})
            add(place, anyNumber);
    }
}

/// In the order of the page, nothing that does not stand there, and nothing left out.
void TstReading::readsWhatIsThere()
{
    QFETCH(const QString, language);
    QFETCH(const QString, place);
    QFETCH(const int, unread);
    TestWindow subject({}, language);
    subject.resize({1280, 800});
    goTo(subject, place);
    const QStringList texts = subject.services().readAloud.texts();
    QVERIFY(texts.size() > 1);

    QStringList all = shown(subject, true); // the answers of a question are pressed
    for (const QString &text : texts) {
        const auto at = all.indexOf(text);
        QVERIFY2(at >= 0, qPrintable("not there, or not in this order: "_L1 + text));
        all.remove(0, at + 1);
    }
    QStringList rest = shown(subject, false);
    for (const QString &text : texts)
        rest.removeOne(text);
    QVERIFY2(unread == anyNumber || rest.size() == unread, qPrintable(rest.join(u'\n')));
}

void TstReading::hasNoButtonWithoutVoice()
{
    Scene scene("echo no-voice");
    QVERIFY(QTest::qWaitFor([&scene] { return scene.standIn.heard().contains(u"look en"_s); },
                            Patient));
    QVERIFY(QTest::qWaitFor([&scene] { return !scene.standIn.isAlive(); }, Patient));
    scene.subject->settle();
    QVERIFY(!scene.subject->find("PushButton"_L1, u"Read aloud"_s));
    // The settings say why.
    QVERIFY(scene.subject->open(u"settings"_s));
    QVERIFY(scene.subject->find("Body"_L1, scene.readAloud().status()));
}

void TstReading::byButton()
{
    Scene scene;
    QQuickItem *button = scene.button();
    QVERIFY(button);
    scene.subject->click(button);
    QVERIFY(scene.waitFor(1));
    QCOMPARE(scene.standIn.said().first(), scene.subject->guide().decision);
    scene.subject->settle();
    QVERIFY(scene.subject->find("ReadingBar"_L1));
    QCOMPARE(button->property("text").toString(), u"Pause reading"_s);
    scene.subject->click(button);
    QCOMPARE(scene.readAloud().state(), ReadAloud::Paused);
    // The bar's own button ends it, and does not take the keyboard along.
    QQuickItem *stop = scene.subject->find("PushButton"_L1, u"Stop reading"_s);
    QVERIFY(stop);
    stop->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(&scene.subject->window(), Qt::Key_Space);
    scene.subject->settle();
    QVERIFY(!scene.readAloud().isOn());
    QVERIFY(!scene.subject->find("ReadingBar"_L1));
    QCOMPARE(scene.subject->window().activeFocusItem(), button);
}

void TstReading::byKey()
{
    Scene scene;
    QVERIFY(scene.button());
    QTest::keyClick(&scene.subject->window(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(scene.waitFor(1));
    QTest::keyClick(&scene.subject->window(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(scene.readAloud().state(), ReadAloud::Paused);
    QTest::keyClick(&scene.subject->window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!scene.readAloud().isOn());
}

void TstReading::beginsWhereThePersonLooks()
{
    Scene scene;
    QVERIFY(scene.button());
    // A card that an address leads to.
    const Content::Row &row = scene.subject->guide().rows.at(4);
    QVERIFY(scene.subject->open("guide/"_L1 + scene.subject->guide().id + "/compare#"_L1 + row.id));
    QTest::keyClick(&scene.subject->window(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(scene.readAloud().text(), row.title);
    scene.readAloud().stop();
    // What is in view, where the page was scrolled.
    QVERIFY(scene.subject->open("guide/"_L1 + scene.subject->guide().id + "/questions"_L1));
    QQuickItem *flickable = scene.subject->flickable();
    flickable->setProperty("contentY", 300);
    scene.subject->settle();
    QTest::keyClick(&scene.subject->window(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(scene.waitFor(1));
    QQuickItem *mark = scene.mark();
    QVERIFY(mark);
    const qreal top = flickable->mapToScene({}).y();
    const qreal y = mark->mapToScene({}).y();
    QVERIFY2(y >= top && y < top + 200, qPrintable(QString::number(y - top)));
}

void TstReading::marksTheSentence_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("from the left") << u"en"_s;
    QTest::newRow("from the right") << u"ar"_s;
}

/// At the beginning of the words, and behind them.
void TstReading::marksTheSentence()
{
    QFETCH(const QString, language);
    Scene scene(StandIn::Endless, language);
    QVERIFY(scene.subject->open("guide/"_L1 + scene.subject->guide().id + "/together"_L1));
    const QString text = scene.subject->services().guide.together();
    scene.readAloud().readFrom(int(scene.readAloud().texts().indexOf(text)));
    QVERIFY(scene.waitFor(1));
    QQuickItem *mark = scene.mark();
    QVERIFY(mark);
    const QQuickItem *words = mark->parentItem();
    QCOMPARE(words->property("text").toString(), text);
    QVERIFY(mark->z() < 0);
    QVERIFY(mark->width() > 100 && mark->width() <= words->width());
    const auto sentences = Models::sentencesIn(text);
    QVERIFY(sentences.size() > 2);
    QCOMPARE(qRound(mark->y()), 0);
    QVERIFY(mark->height() < words->height());
    const QRectF first(mark->position(), mark->size());
    // On the side where the language begins.
    const qreal indent = language == "ar"_L1 ? words->width() - first.right() : first.left();
    QVERIFY2(indent < 2, qPrintable(QString::number(indent)));
}

void TstReading::showsWhatIsRead()
{
    Scene scene;
    QVERIFY(scene.button());
    const QString last = scene.readAloud().texts().last();
    scene.readAloud().readFrom(int(scene.readAloud().texts().size()) - 1);
    QVERIFY(scene.waitFor(1));
    QVERIFY(QTest::qWaitFor([&scene] { return scene.mark() != nullptr; }, Patient));
    const QQuickItem *flickable = scene.subject->flickable();
    const QRectF view = flickable->mapRectToScene(flickable->boundingRect());
    const QQuickItem *mark = scene.mark();
    QVERIFY(view.contains(mark->mapRectToScene(mark->boundingRect())));
    QCOMPARE(mark->parentItem()->property("text").toString(), last);
    // The bar shows the sentence, above the help strip and not on it.
    QQuickItem *bar = scene.subject->find("ReadingBar"_L1);
    QQuickItem *strip = scene.subject->find("HelpStrip"_L1);
    QVERIFY(scene.subject->find("Body"_L1, scene.readAloud().sentence()));
    QCOMPARE(bar->mapToScene({0, bar->height()}).y(), strip->mapToScene({}).y());
    QCOMPARE(view.bottom(), bar->mapToScene({}).y());
    // Pages follow: the mark goes with the voice.
    QVERIFY(scene.subject->open(u"help"_s));
    QVERIFY(scene.mark());
    QCOMPARE(scene.mark()->parentItem(), scene.subject->find("Heading"_L1, u"Help now"_s));
}

void TstReading::saysWhatIsWrong()
{
    Scene scene("case $word in look) echo voice Tester;; voice) echo no-engine;; esac");
    QVERIFY(scene.button());
    QTest::keyClick(&scene.subject->window(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&scene] { return scene.readAloud().hasFailed(); }, Patient));
    scene.subject->settle();
    QQuickItem *news = scene.subject->find("Body"_L1, scene.readAloud().news());
    QVERIFY(news);
    QVERIFY(!scene.mark());
}

void TstReading::leaves()
{
    Scene scene;
    QVERIFY(scene.button());
    scene.readAloud().read();
    QVERIFY(scene.waitFor(1));
    scene.subject->services().navigation.leave();
    scene.subject->settle();
    QVERIFY(!scene.readAloud().isOn());
    QVERIFY(!scene.mark());
    // Back again, with the button, and in silence.
    scene.subject->services().navigation.restart();
    scene.subject->settle();
    QVERIFY(scene.button());
    QVERIFY(!scene.subject->find("ReadingBar"_L1));
    QCOMPARE(scene.standIn.said().size(), 1);
}

void TstReading::givesWayToTheWarning()
{
    Scene scene;
    QVERIFY(scene.button());
    TestWindow &subject = *scene.subject;
    subject.services().flow.open();
    Support::passSafety(subject.services().flow);
    const auto answers = Support::answersByOutcome(subject.guide().flow).first();
    Support::answerUntil(subject.services().flow, answers);
    scene.readAloud().read();
    subject.settle();
    QVERIFY(subject.find("ReadingBar"_L1));
    const Models::IdleWatch &idle = subject.services().idle;
    subject.passTime(idle.spans().limit - idle.spans().notice);
    QVERIFY(subject.find("IdleBar"_L1));
    QVERIFY(!subject.find("ReadingBar"_L1));
    subject.passTime(idle.spans().notice);
    QVERIFY(!scene.readAloud().isOn());
}

void TstReading::isOffInTheKiosk()
{
    const StandIn standIn;
    Support::speakWith(standIn.path());
    TestWindow subject(TestWindow::Form::Kiosk);
    subject.resize({1280, 800});
    QTest::keyClick(&subject.window(), Qt::Key_R, Qt::ControlModifier);
    subject.settle();
    QVERIFY(!subject.services().readAloud.isOn());
    QVERIFY(!subject.find("PushButton"_L1, u"Read aloud"_s));
    QVERIFY(!standIn.wasStarted());
    Support::speakWith({});
}

TESTWINDOW_MAIN(TstReading)
#include "tst_reading.moc"
