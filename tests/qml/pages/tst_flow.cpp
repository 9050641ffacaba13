// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/flowsteps.h"
#include "support/testapplication.h"
#include "support/testwindow.h"

#include <QAccessible>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

using Models::GuidedFlow;
using Models::IdleWatch;
using Models::Page;
using Support::TestWindow;

/// The questions step by step, in the window.
class TstFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void byKeyboardAlone();
    void helpByKeyboardAlone();
    void arrowsAndSpace();
    void numbersAreForAnswersAlone();
    void keysGoBack();
    void eachStepStartsAtItsHeading();
    void saysPositionAndState();
    void picksByMouse();
    void changesAnAnswer();
    void speaksOfSomeoneElse();
    void rowsThatMatterStandFirst();
    void summaryShowsAll();
    void summaryGoesWithStartAgain();
    void summaryGoesWithQuickLeave();
    void summaryGoesWhenNobodyIsThere();
    void warningKeepsAnswersAtAPress();
    void safetyLeavesNothing();

private:
    static void press(TestWindow &subject, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// The text of what has the keyboard.
    static QString focused(TestWindow &subject);
    /// Tab, until what says this has the keyboard. False when it never comes.
    static bool tabTo(TestWindow &subject, const QString &text);
    /// Every text on the page.
    static QString shown(TestWindow &subject);
    /// The flow's page, at the outcome of these answers.
    static void conclude(TestWindow &subject, const Decision::Answers &answers);
    static GuidedFlow &flow(TestWindow &subject) { return subject.services().flow; }
};

void TstFlow::press(TestWindow &subject, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&subject.window(), key, modifiers);
    subject.settle();
}

QString TstFlow::focused(TestWindow &subject)
{
    const QQuickItem *item = subject.window().activeFocusItem();
    return item ? item->property("text").toString() : QString();
}

bool TstFlow::tabTo(TestWindow &subject, const QString &text)
{
    for (int stop = 0; stop < 100; ++stop) {
        if (focused(subject) == text)
            return true;
        press(subject, Qt::Key_Tab);
    }
    return false;
}

QString TstFlow::shown(TestWindow &subject)
{
    QString texts;
    const auto items = Support::itemsOf(subject.page());
    for (const QQuickItem *item : items)
        if (item->inherits("QQuickText") && Support::isShown(item))
            texts += item->property("text").toString() + u'\n';
    return texts;
}

void TstFlow::conclude(TestWindow &subject, const Decision::Answers &answers)
{
    flow(subject).open();
    Support::passSafety(flow(subject));
    Support::answerUntil(flow(subject), answers);
    flow(subject).goOn();
    subject.settle();
    QCOMPARE(flow(subject).stage(), GuidedFlow::Outcome);
}

/// From the first page to the summary: Alt and a number, Tab, Enter, 1 to 9; no mouse.
void TstFlow::byKeyboardAlone()
{
    TestWindow subject;
    press(subject, Qt::Key_3, Qt::AltModifier);
    QVERIFY(tabTo(subject, u"Start the questions"_s));
    press(subject, Qt::Key_Return);
    const Content::Flow &asked = subject.guide().flow;
    QCOMPARE(focused(subject), asked.safety.text.self);
    press(subject, Qt::Key_1);
    QCOMPARE(focused(subject), asked.safety.answers.first().text.self);
    press(subject, Qt::Key_Return);
    for (const Content::FlowQuestion &question : asked.questions) {
        QCOMPARE(focused(subject), question.text.self);
        press(subject, Qt::Key_2);
        press(subject, Qt::Key_1);
        press(subject, Qt::Key_Enter, Qt::KeypadModifier);
    }
    QCOMPARE(focused(subject), u"Your answers"_s);
    press(subject, Qt::Key_Return);
    QCOMPARE(flow(subject).stage(), GuidedFlow::Outcome);
    QCOMPARE(focused(subject), flow(subject).outcome()->lead());
    QVERIFY(!focused(subject).isEmpty());
    QVERIFY(tabTo(subject, u"My summary"_s));
    press(subject, Qt::Key_Return);
    QCOMPARE(focused(subject), u"My summary"_s);
    QVERIFY(shown(subject).contains(flow(subject).outcome()->lead()));
    QCOMPARE(flow(subject).summary().outcome, u"both"_s);
}

void TstFlow::helpByKeyboardAlone()
{
    TestWindow subject(u"guide/peer-coaching-or-therapy/flow"_s);
    press(subject, Qt::Key_2);
    press(subject, Qt::Key_Return);
    QCOMPARE(subject.services().navigation.page(), Page::Help);
    QVERIFY(tabTo(subject, subject.guide().flow.safety.goOn.self));
    press(subject, Qt::Key_Return);
    QCOMPARE(focused(subject), subject.guide().flow.questions.first().text.self);
}

void TstFlow::arrowsAndSpace()
{
    TestWindow subject(u"guide/peer-coaching-or-therapy/flow"_s);
    Support::passSafety(flow(subject));
    subject.settle();
    const QList<Content::Choice> &choices = subject.guide().flow.questions.first().choices;
    press(subject, Qt::Key_1);
    press(subject, Qt::Key_Down);
    QCOMPARE(focused(subject), choices.at(1).text.self);
    press(subject, Qt::Key_Space);
    QVERIFY(flow(subject).choices()->index(1).data(Models::ChoicesModel::IsPickedRole).toBool());
    press(subject, Qt::Key_Up);
    QCOMPARE(focused(subject), choices.at(0).text.self);
    press(subject, Qt::Key_Up); // there is none above
    QCOMPARE(focused(subject), choices.at(0).text.self);
    press(subject, Qt::Key_Space); // takes it back
    press(subject, Qt::Key_Return);
    flow(subject).back();
    QCOMPARE(Support::pickedOf(flow(subject)), QStringList{choices.at(1).id});
}

/// With Alt they turn to a page, and a ninth answer that is not there does nothing.
void TstFlow::numbersAreForAnswersAlone()
{
    TestWindow subject(u"guide/peer-coaching-or-therapy/flow"_s);
    press(subject, Qt::Key_9);
    press(subject, Qt::Key_0);
    QVERIFY(Support::pickedOf(flow(subject)).isEmpty());
    press(subject, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(subject.services().navigation.page(), Page::Compare);
    QVERIFY(Support::pickedOf(flow(subject)).isEmpty());
}

void TstFlow::keysGoBack()
{
    TestWindow subject;
    flow(subject).open();
    Support::passSafety(flow(subject));
    press(subject, Qt::Key_1);
    press(subject, Qt::Key_Return);
    press(subject, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(focused(subject), subject.guide().flow.questions.first().text.self);
    QCOMPARE(Support::pickedOf(flow(subject)).size(), 1);
    press(subject, Qt::Key_Escape);
    QCOMPARE(focused(subject), subject.guide().flow.safety.text.self);
    press(subject, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(subject.services().navigation.page(), Page::Compare);
}

void TstFlow::eachStepStartsAtItsHeading()
{
    TestWindow subject(u"guide/peer-coaching-or-therapy/flow"_s);
    subject.resize({360, 640});
    Support::passSafety(flow(subject));
    while (flow(subject).stage() != GuidedFlow::Outcome) {
        subject.settle();
        press(subject, Qt::Key_End);
        flow(subject).goOn();
        subject.settle();
        QCOMPARE(subject.window().activeFocusItem(),
                 subject.page()->property("heading").value<QQuickItem *>());
        QCOMPARE(subject.flickable()->property("contentY").toDouble(), 0.0);
    }
}

/// What a screen reader is told of an answer: its name, kind, state, and where it stands.
void TstFlow::saysPositionAndState()
{
    TestWindow subject(u"guide/peer-coaching-or-therapy/flow"_s);
    press(subject, Qt::Key_1);
    const auto radio = subject.all("AnswerOption"_L1);
    QCOMPARE(radio.size(), 11);
    QAccessibleInterface *yes = QAccessible::queryAccessibleInterface(radio.first());
    QCOMPARE(yes->role(), QAccessible::RadioButton);
    QCOMPARE(yes->text(QAccessible::Name), u"Yes"_s);
    QCOMPARE(yes->text(QAccessible::Description), u"1 of 4"_s);
    QVERIFY(yes->state().checked);
    QAccessibleInterface *sign = QAccessible::queryAccessibleInterface(radio.last());
    QCOMPARE(sign->role(), QAccessible::CheckBox);
    QCOMPARE(sign->text(QAccessible::Description), u"7 of 7"_s);
    QVERIFY(!sign->state().checked);
    press(subject, Qt::Key_Return);
    QAccessibleInterface *heading =
        QAccessible::queryAccessibleInterface(subject.window().activeFocusItem());
    QCOMPARE(heading->role(), QAccessible::Heading);
    QCOMPARE(heading->text(QAccessible::Description), u"Question 2 of at most 6"_s);
}

void TstFlow::picksByMouse()
{
    TestWindow subject(u"guide/peer-coaching-or-therapy/flow"_s);
    subject.resize({1280, 1400});
    subject.click(subject.find("AnswerOption"_L1, u"Yes"_s));
    subject.click(subject.find("PushButton"_L1, u"Continue"_s));
    QCOMPARE(flow(subject).questionId(), u"reason"_s);
    subject.click(subject.all("AnswerOption"_L1).first());
    QCOMPARE(Support::pickedOf(flow(subject)), QStringList{u"life"_s});
    subject.click(subject.all("AnswerOption"_L1).first());
    QVERIFY(Support::pickedOf(flow(subject)).isEmpty());
    subject.click(subject.find("PushButton"_L1, u"Skip"_s));
    QCOMPARE(flow(subject).questionId(), u"work"_s);
}

void TstFlow::changesAnAnswer()
{
    TestWindow subject(u"guide/peer-coaching-or-therapy/flow"_s);
    Support::passSafety(flow(subject));
    Support::answerUntil(flow(subject), {{u"reason"_s, {u"life"_s}}});
    subject.settle();
    QVERIFY(tabTo(subject, u"Change"_s));
    press(subject, Qt::Key_Return);
    QCOMPARE(focused(subject), subject.guide().flow.questions.first().text.self);
    press(subject, Qt::Key_2);
    press(subject, Qt::Key_Return);
    QCOMPARE(focused(subject), u"Your answers"_s);
    QVERIFY(shown(subject).contains(u"PTSD"_s));
}

void TstFlow::speaksOfSomeoneElse()
{
    TestWindow subject(u"guide/peer-coaching-or-therapy/flow"_s);
    QVERIFY(tabTo(subject, u"I answer for someone else"_s));
    press(subject, Qt::Key_Space);
    QVERIFY(shown(subject).contains(subject.guide().flow.safety.text.other));
    QVERIFY(!shown(subject).contains(subject.guide().flow.safety.text.self));
    press(subject, Qt::Key_2);
    press(subject, Qt::Key_Return);
    QVERIFY(tabTo(subject, subject.guide().flow.safety.goOn.other));
}

void TstFlow::rowsThatMatterStandFirst()
{
    TestWindow subject;
    conclude(subject, {{u"matters"_s, {u"research"_s}}});
    QVERIFY(tabTo(subject, u"Compare, with the rows that matter to my answers first"_s));
    press(subject, Qt::Key_Return);
    QCOMPARE(subject.services().navigation.page(), Page::Compare);
    const Models::RowsModel *rows = subject.services().guide.rows();
    QCOMPARE(rows->index(0).data(Models::RowsModel::IdRole).toString(), u"evidence"_s);
}

void TstFlow::summaryShowsAll()
{
    TestWindow subject;
    const Content::Flow &asked = subject.guide().flow;
    const auto byOutcome = Support::answersByOutcome(asked);
    QCOMPARE(byOutcome.size(), asked.outcomes.size());
    for (const Decision::Answers &answers : byOutcome) {
        conclude(subject, answers);
        const Decision::Summary summary = flow(subject).summary();
        QStringList wanted{summary.lead, summary.because};
        wanted << summary.notices << summary.steps;
        for (const Decision::Column &column : summary.columns)
            wanted << column.name;
        for (const Content::Statement &ask : summary.asks)
            wanted << ask.text;
        for (const auto &lines : {summary.columns.first().lines,
                                  summary.columns.last().lines,
                                  summary.neither,
                                  summary.others,
                                  summary.matters})
            for (const Decision::Line &line : lines)
                wanted << line.said << line.reason;
        for (const bool isSummary : {false, true}) {
            if (isSummary)
                subject.services().navigation.openPage(Page::Summary);
            subject.settle();
            const QString texts = shown(subject);
            for (const QString &text : std::as_const(wanted))
                QVERIFY2(texts.contains(text), qPrintable(text));
        }
        for (const QString &question : answers.keys())
            QVERIFY(shown(subject).contains(Decision::questionOf(asked, question)->text.self));
        flow(subject).forget();
    }
}

void TstFlow::summaryGoesWithStartAgain()
{
    TestWindow subject;
    conclude(subject, {{u"reason"_s, {u"symptoms"_s}}});
    subject.services().navigation.openPage(Page::Summary);
    subject.settle();
    QVERIFY(shown(subject).contains(u"symptoms"_s));
    QVERIFY(tabTo(subject, u"Start again"_s));
    press(subject, Qt::Key_Return);
    QCOMPARE(focused(subject), subject.guide().flow.safety.text.self);
    subject.services().navigation.openPage(Page::Summary);
    subject.settle();
    QVERIFY(!shown(subject).contains(u"symptoms"_s));
    QVERIFY(subject.find("PushButton"_L1, u"Start the questions"_s));
}

void TstFlow::summaryGoesWithQuickLeave()
{
    TestWindow subject;
    conclude(subject, {{u"reason"_s, {u"symptoms"_s}}});
    for (int times = 0; times < 3; ++times)
        press(subject, Qt::Key_Shift);
    QCOMPARE(subject.services().navigation.page(), Page::Blank);
    QVERIFY(!flow(subject).hasBegun());
    press(subject, Qt::Key_Space);
    QVERIFY(subject.open(u"guide/peer-coaching-or-therapy/summary"_s));
    QVERIFY(!shown(subject).contains(u"symptoms"_s));
}

void TstFlow::summaryGoesWhenNobodyIsThere()
{
    TestWindow subject;
    conclude(subject, {{u"reason"_s, {u"symptoms"_s}}});
    subject.services().navigation.openPage(Page::Summary);
    subject.passTime(IdleWatch::Limit - IdleWatch::Notice - 1);
    QVERIFY(!subject.find("IdleBar"_L1));
    subject.passTime(1);
    QQuickItem *bar = subject.find("IdleBar"_L1);
    QVERIFY(bar);
    QCOMPARE(QAccessible::queryAccessibleInterface(bar)->role(), QAccessible::Notification);
    QVERIFY(shown(subject).contains(u"symptoms"_s));
    subject.passTime(IdleWatch::Notice);
    QVERIFY(!subject.find("IdleBar"_L1));
    QVERIFY(!flow(subject).hasBegun());
    QVERIFY(!shown(subject).contains(u"symptoms"_s));
}

void TstFlow::warningKeepsAnswersAtAPress()
{
    TestWindow subject;
    conclude(subject, {{u"reason"_s, {u"symptoms"_s}}});
    subject.passTime(IdleWatch::Limit - 1);
    QVERIFY(subject.find("IdleBar"_L1));
    QQuickItem *keep = subject.find("PushButton"_L1, u"Keep my answers"_s);
    // As assistive technology presses: no key or mouse is heard.
    QAccessible::queryAccessibleInterface(keep)->actionInterface()->doAction(
        QAccessibleActionInterface::pressAction());
    subject.settle();
    QVERIFY(!subject.find("IdleBar"_L1));
    subject.passTime(IdleWatch::Limit - 1);
    QVERIFY(flow(subject).hasSummary());
    press(subject, Qt::Key_Down); // any key says that somebody is there
    subject.passTime(IdleWatch::Limit - 1);
    QVERIFY(flow(subject).hasSummary());
}

/// What was answered to it is in no outcome, in no list of answers, and not there on the way back.
void TstFlow::safetyLeavesNothing()
{
    TestWindow subject(u"guide/peer-coaching-or-therapy/flow"_s);
    press(subject, Qt::Key_2);
    subject.services().navigation.openPage(Page::Help);
    flow(subject).goOnFromHelp();
    Support::answerUntil(flow(subject), {});
    subject.settle();
    QVERIFY(!shown(subject).contains(subject.guide().flow.safety.text.self));
    flow(subject).goOn();
    subject.services().navigation.openPage(Page::Summary);
    subject.settle();
    QVERIFY(!shown(subject).contains(subject.guide().flow.safety.text.self));
    flow(subject).startAgain();
    subject.settle();
    QVERIFY(Support::pickedOf(flow(subject)).isEmpty());
}

TESTWINDOW_MAIN(TstFlow)
#include "tst_flow.moc"
