// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "bundled.h"
#include "decision/session.h"

using namespace Decision;
using namespace Qt::StringLiterals;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void asksForSafetyFirst();
    void countsPositions();
    void countsWhatTheAnswersLeaveOpen();
    void goesBack();
    void forgetsWhatIsOffTheWay();
    void refusesWhatIsNoAnswer();
    void skipsWithoutAnswer();
    void keepsTheOrderOfPicking();
    void goesToAQuestionToChangeIt();
    void startsAgain();
    void staysInAnotherLanguage();
    void forgetsWhatAnotherFlowLacks();

private:
    static Session opened()
    {
        Session session(englishGuide().flow);
        session.open();
        return session;
    }
};

void TestSession::asksForSafetyFirst()
{
    Session session(englishGuide().flow);
    QVERIFY(!session.isOpen());
    QVERIFY(!session.current());
    QCOMPARE(session.position(), 1);
    session.goOn();
    session.goToEnd();
    QVERIFY(!session.press(u"life"_s));
    QVERIFY(!session.goTo(u"start"_s));
    QVERIFY(!session.back());
    QVERIFY(!session.current());
    session.open();
    QVERIFY(session.current());
    QCOMPARE(session.current()->id, u"reason"_s);
    QVERIFY(session.answers().isEmpty());
}

void TestSession::countsPositions()
{
    Session session = opened();
    for (int position = 2; position <= 6; ++position) {
        QVERIFY(session.current());
        QCOMPARE(session.position(), position);
        QCOMPARE(session.count(), 6);
        session.goOn();
    }
    QVERIFY(!session.current());
    session.goOn();
    QCOMPARE(session.position(), 7);
}

void TestSession::countsWhatTheAnswersLeaveOpen()
{
    Session session = opened();
    QVERIFY(session.setAnswer(u"start"_s, {u"later"_s}));
    QCOMPARE(session.count(), 5);
    QVERIFY(session.setAnswer(u"start"_s, {}));
    QCOMPARE(session.count(), 6);
}

void TestSession::goesBack()
{
    Session session = opened();
    session.goOn();
    QVERIFY(session.back());
    QCOMPARE(session.current()->id, u"reason"_s);
    QVERIFY(session.back());
    QVERIFY(!session.isOpen());
    QVERIFY(!session.back());
}

void TestSession::forgetsWhatIsOffTheWay()
{
    Session session = opened();
    QVERIFY(session.setAnswer(u"matters"_s, {u"cost"_s}));
    QVERIFY(session.setAnswer(u"start"_s, {u"later"_s}));
    QVERIFY(session.answer(u"matters"_s).isEmpty());
    QVERIFY(!session.setAnswer(u"matters"_s, {u"cost"_s}));
    QVERIFY(session.setAnswer(u"start"_s, {u"soon"_s}));
    QVERIFY(session.questions().contains(u"matters"_s));
    QVERIFY(session.answer(u"matters"_s).isEmpty());
}

void TestSession::refusesWhatIsNoAnswer()
{
    Session session = opened();
    QVERIFY(!session.setAnswer(u"reason"_s, {u"soon"_s}));
    QVERIFY(!session.setAnswer(u"nothing"_s, {u"soon"_s}));
    QVERIFY(!session.press(u"soon"_s));
    QVERIFY(session.answers().isEmpty());
}

void TestSession::skipsWithoutAnswer()
{
    Session session = opened();
    QVERIFY(session.setAnswer(u"reason"_s, {u"life"_s}));
    QVERIFY(session.setAnswer(u"reason"_s, {}));
    QVERIFY(!session.answers().contains(u"reason"_s));
}

void TestSession::keepsTheOrderOfPicking()
{
    Session session = opened();
    QVERIFY(session.goTo(u"matters"_s));
    for (const QString &choice : {u"private"_s, u"cost"_s, u"research"_s, u"place"_s})
        QVERIFY(session.press(choice));
    QCOMPARE(session.answer(u"matters"_s).join(u' '), u"private cost research"_s);
}

void TestSession::goesToAQuestionToChangeIt()
{
    Session session = opened();
    session.goToEnd();
    QVERIFY(!session.current());
    QVERIFY(session.goTo(u"work"_s));
    QCOMPARE(session.position(), 3);
    QVERIFY(session.setAnswer(u"start"_s, {u"later"_s}));
    QVERIFY(!session.goTo(u"matters"_s));
    QCOMPARE(session.current()->id, u"work"_s);
    QVERIFY(session.goTo(u"start"_s));
    session.goOn();
    QVERIFY(!session.current());
}

void TestSession::startsAgain()
{
    Session session = opened();
    session.setForOther(true);
    QVERIFY(session.setAnswer(u"reason"_s, {u"life"_s}));
    session.goToEnd();
    session.startAgain();
    QVERIFY(!session.isOpen());
    QVERIFY(session.answers().isEmpty());
    QVERIFY(session.isForOther());
    session.open();
    QCOMPARE(session.current()->id, u"reason"_s);
}

void TestSession::staysInAnotherLanguage()
{
    const Content::Guide spanish =
        guideAt(QStringLiteral(RESOURCES_FOLDER "/guides/peer-coaching-or-therapy/es.json"));
    Session session = opened();
    session.setForOther(true);
    QVERIFY(session.setAnswer(u"reason"_s, {u"life"_s}));
    session.goOn();
    session.setFlow(spanish.flow);
    QCOMPARE(session.answer(u"reason"_s).join(u' '), u"life"_s);
    QCOMPARE(session.current()->id, u"work"_s);
    QCOMPARE(session.current()->text.self, questionOf(spanish.flow, u"work"_s)->text.self);
    QVERIFY(session.isForOther());
    session.goToEnd();
    session.setFlow(englishGuide().flow);
    QVERIFY(!session.current());
    QVERIFY(session.isOpen());
}

void TestSession::forgetsWhatAnotherFlowLacks()
{
    Session session = opened();
    QVERIFY(session.setAnswer(u"reason"_s, {u"life"_s}));
    QVERIFY(session.setAnswer(u"start"_s, {u"soon"_s}));
    QVERIFY(session.goTo(u"matters"_s));
    Content::Flow less = englishGuide().flow;
    less.questions.first().choices.removeIf(
        [](const Content::Choice &choice) { return choice.id == "life"_L1; });
    session.setFlow(less);
    QVERIFY(session.answer(u"reason"_s).isEmpty());
    QCOMPARE(session.answer(u"start"_s).join(u' '), u"soon"_s);
    QCOMPARE(session.current()->id, u"matters"_s);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
