// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

// Every way of every bundled flow. The names of the tests say what a guide promises its readers.

#include "bundled.h"
#include "decision/evenhanded.h"
#include "decision/session.h"
#include "decision/summary.h"
#include "decision/walk.h"

#include <QSet>

using namespace Decision;
using namespace Qt::StringLiterals;

class TestWalk : public QObject
{
    Q_OBJECT

private slots:
    void visitsEveryWayOnce();
    void stopsWhenTold();
    void agreesWithTheSession();
    void hasNoEmptyText();
    void asksNineQuestionsAtMost();
    void neverEndsInAnOptionForWhoIsUnsure();
    void saysWhatCoachingCannotGive();
    void swapsTheOutcomesOfSwappedAnswers();
};

void TestWalk::visitsEveryWayOnce()
{
    QSet<QString> seen;
    const int ways = walk(englishGuide().flow, [&seen](const Way &way, const auto &) {
        QString answers;
        for (const QString &question : way.questions)
            answers += question + u'=' + way.answers.value(question).join(u',') + u';';
        seen.insert(answers);
        return true;
    });
    // (none, not sure and 3 sets of 2) x (and 7 of 3) x (and 15 of 4) x
    // (later, or 3 others x (none, not sure, and 5 + 10 + 10 of 5))
    QCOMPARE(ways, 5 * 9 * 17 * (1 + 3 * 27));
    QCOMPARE(seen.size(), ways);
}

void TestWalk::stopsWhenTold()
{
    int visits = 0;
    const int ways =
        walk(englishGuide().flow, [&visits](const Way &, const auto &) { return ++visits < 100; });
    QCOMPARE(ways, 100);
    QCOMPARE(visits, 100);
}

void TestWalk::agreesWithTheSession()
{
    Session session(englishGuide().flow);
    session.open();
    int differences = 0;
    walk(englishGuide().flow, [&](const Way &way, const Content::FlowOutcome &outcome) {
        for (const QString &question : way.questions)
            session.setAnswer(question, way.answers.value(question));
        const bool isSame = session.questions() == way.questions && session.answers() == way.answers
            && outcomeOf(session.flow(), session.answers()).id == outcome.id;
        differences += isSame ? 0 : 1;
        return true;
    });
    QCOMPARE(differences, 0);
}

void TestWalk::hasNoEmptyText()
{
    for (const QString &file : originalFiles()) {
        const Content::Guide guide = guideAt(file);
        int empty = 0;
        walk(guide.flow, [&](const Way &way, const auto &) {
            const Summary summary = summaryOf(guide, way.answers, way.answers.size() % 2 == 0);
            empty +=
                int(summary.lead.isEmpty() || summary.because.isEmpty() || summary.name.isEmpty()
                    || summary.steps.isEmpty() || summary.steps.contains(QString()));
            for (const Column &column : summary.columns) {
                for (const Line &line : column.lines)
                    empty += int(line.said.isEmpty() || line.reason.isEmpty());
            }
            for (const Line &line : summary.neither + summary.others + summary.matters)
                empty += int(line.said.isEmpty());
            return true;
        });
        QCOMPARE(empty, 0);
    }
}

void TestWalk::asksNineQuestionsAtMost()
{
    for (const QString &file : originalFiles()) {
        qsizetype most = 0;
        walk(guideAt(file).flow, [&most](const Way &way, const auto &) {
            most = std::max(most, way.questions.size());
            return true;
        });
        QVERIFY(most > 0 && 1 + most <= 9);
    }
}

void TestWalk::neverEndsInAnOptionForWhoIsUnsure()
{
    int unsure = 0;
    walk(englishGuide().flow, [&](const Way &way, const Content::FlowOutcome &outcome) {
        for (const QStringList &choices : way.answers) {
            if (choices != QStringList{Content::NotSure})
                return true;
        }
        ++unsure;
        if (outcome.of != u"not-now"_s || outcome.steps.isEmpty())
            unsure = -1'000'000;
        return true;
    });
    QCOMPARE(unsure, 2 * 2 * 2 * 2 * 2);
}

void TestWalk::saysWhatCoachingCannotGive()
{
    const Content::Guide &guide = englishGuide();
    int silent = 0;
    int wanted = 0;
    walk(guide.flow, [&](const Way &way, const auto &) {
        const bool isDiagnosis = way.answers.value(u"ease"_s).contains(u"diagnosis"_s);
        const bool isTreatment =
            isDiagnosis || way.answers.value(u"reason"_s).contains(u"symptoms"_s);
        if (!isTreatment)
            return true;
        ++wanted;
        const QString facts = summaryOf(guide, way.answers).notices.join(u' ');
        silent += int(isDiagnosis && !facts.contains(u"A diagnosis can come from a licensed"_s));
        silent += int(!facts.contains(u"Treatment of a mental health condition can come from"_s));
        return true;
    });
    QVERIFY(wanted > 1000);
    QCOMPARE(silent, 0);
}

void TestWalk::swapsTheOutcomesOfSwappedAnswers()
{
    for (const QString &file : originalFiles()) {
        const Content::Guide guide = guideAt(file);
        QMap<QString, int> outcomes;
        int uneven = 0;
        walk(guide.flow, [&](const Way &way, const Content::FlowOutcome &outcome) {
            ++outcomes[outcome.of];
            uneven += isEvenHanded(guide, way, outcome.of) ? 0 : 1;
            return true;
        });
        QCOMPARE(uneven, 0);
        QCOMPARE(outcomes[guide.options[0].id], outcomes[guide.options[1].id]);
        QVERIFY(outcomes[guide.options[0].id] > 0);
        for (const Content::FlowNotice &notice : guide.flow.notices)
            QVERIFY(notice.isProfessionalOnly); // the named list that is left aside
    }
}

QTEST_GUILESS_MAIN(TestWalk)
#include "tst_walk.moc"
