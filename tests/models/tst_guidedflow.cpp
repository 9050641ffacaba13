// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "bundled.h"
#include "guidedflow.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Models;
using namespace Qt::StringLiterals;

namespace
{

QStringList column(const QAbstractItemModel &model, int role)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data(role).toString());
    return texts;
}

/// Ids of the picked choices.
QStringList picked(const ChoicesModel &choices)
{
    QStringList ids;
    for (int row = 0; row < choices.count(); ++row) {
        const QModelIndex index = choices.index(row);
        if (index.data(ChoicesModel::IsPickedRole).toBool())
            ids.append(index.data(ChoicesModel::IdRole).toString());
    }
    return ids;
}

} // namespace

/// Of the bundled guide: reason, work, ease, start and matters; "later" skips the last.
class TestGuidedFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForSafetyFirst();
    void opensHelpUnlessSafe_data();
    void opensHelpUnlessSafe();
    void goesOnFromHelp();
    void helpFromElsewhereLeadsBackThere();
    void forgetsSafetyWhenLeft();
    void countsInWords();
    void picksByNumber();
    void saysWhereAChoiceStands();
    void keepsDelegatesOfTheSameKind();
    void skipsWithoutAnAnswer();
    void goesBackStepByStep();
    void looksBackBeforeLeavingThePage();
    void listsAnswersForReview();
    void changesOneAnswer();
    void asksWhatAChangeBringsBack();
    void sortsPicksUnderOptions();
    void hasSummaryAtTheOutcomeAlone();
    void speaksOfSomeoneElse();
    void showsRowsThatMatterFirst();
    void startsAgain();
    void forgets();
    void saysWhenThereIsSomethingToForget();

private:
    /// Past the safety question.
    void begin();
    /// Picks these of the question that is shown and goes on.
    void answer(const QStringList &choices);
    /// On to the review, with nothing picked from here.
    void skipToReview();

    std::unique_ptr<GuideService> m_guide;
    std::unique_ptr<Navigation> m_navigation;
    std::unique_ptr<GuidedFlow> m_flow;
};

void TestGuidedFlow::init()
{
    m_flow.reset();
    m_navigation.reset();
    m_guide.reset();
    m_guide = std::make_unique<GuideService>(Bundled::guide(), Bundled::today());
    const QString id = m_guide->guide().id;
    m_navigation = std::make_unique<Navigation>(id, Place{Page::Compare, id, {}, {}});
    m_flow = std::make_unique<GuidedFlow>(*m_guide, *m_navigation);
    m_flow->open();
}

void TestGuidedFlow::begin()
{
    m_flow->press(u"yes"_s);
    m_flow->goOn();
}

void TestGuidedFlow::answer(const QStringList &choices)
{
    for (const QString &choice : choices)
        m_flow->press(choice);
    m_flow->goOn();
}

void TestGuidedFlow::skipToReview()
{
    while (m_flow->stage() == GuidedFlow::Question)
        m_flow->goOn();
    QCOMPARE(m_flow->stage(), GuidedFlow::Review);
}

void TestGuidedFlow::asksForSafetyFirst()
{
    const Content::Safety &safety = m_guide->guide().flow.safety;
    QCOMPARE(m_navigation->page(), Page::Flow);
    QCOMPARE(m_flow->stage(), GuidedFlow::Safety);
    QCOMPARE(m_flow->question(), safety.text.self);
    QCOMPARE(m_flow->why(), safety.why.self);
    QCOMPARE(m_flow->choices()->count(), 4);
    QCOMPARE(m_flow->signs()->count(), 7);
    QVERIFY(picked(*m_flow->choices()).isEmpty());
    begin();
    QCOMPARE(m_flow->stage(), GuidedFlow::Question);
    QCOMPARE(m_flow->questionId(), u"reason"_s);
    QCOMPARE(m_flow->signs()->count(), 0);
    QCOMPARE(m_navigation->page(), Page::Flow);
}

void TestGuidedFlow::opensHelpUnlessSafe_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QStringList>("signs");
    const Content::Guide guide = Bundled::guide();
    const Content::Safety &safety = guide.flow.safety;
    QTest::newRow("nothing") << QString() << QStringList();
    for (const Content::Phrase &answer : safety.answers)
        if (answer.id != "yes"_L1)
            QTest::newRow(qPrintable(answer.id)) << answer.id << QStringList();
    for (const Content::Phrase &sign : safety.signs)
        QTest::addRow("yes, %s", qPrintable(sign.id)) << u"yes"_s << QStringList{sign.id};
}

void TestGuidedFlow::opensHelpUnlessSafe()
{
    QFETCH(const QString, answer);
    QFETCH(const QStringList, signs);
    m_flow->press(answer);
    for (const QString &sign : signs)
        m_flow->pressSign(sign);
    m_flow->goOn();
    QCOMPARE(m_navigation->page(), Page::Help);
    QCOMPARE(m_flow->stage(), GuidedFlow::Safety);
    QVERIFY(picked(*m_flow->choices()).isEmpty());
    QVERIFY(picked(*m_flow->signs()).isEmpty());
    QVERIFY(!m_flow->hasBegun());
}

void TestGuidedFlow::goesOnFromHelp()
{
    m_flow->press(u"no"_s);
    m_flow->goOn();
    m_flow->goOnFromHelp();
    QCOMPARE(m_navigation->page(), Page::Flow);
    QCOMPARE(m_flow->questionId(), u"reason"_s);
}

void TestGuidedFlow::helpFromElsewhereLeadsBackThere()
{
    m_navigation->openPage(Page::About);
    m_navigation->openPage(Page::Help);
    m_flow->goOnFromHelp();
    QCOMPARE(m_navigation->page(), Page::About);
    QCOMPARE(m_flow->stage(), GuidedFlow::Safety);
    m_navigation->leave();
    m_navigation->restart();
    m_navigation->openPage(Page::Help);
    m_flow->goOnFromHelp();
    QCOMPARE(m_navigation->page(), Page::Compare);
}

void TestGuidedFlow::forgetsSafetyWhenLeft()
{
    m_flow->press(u"no"_s);
    m_flow->pressSign(u"afraid"_s);
    QVERIFY(m_flow->hasBegun());
    m_navigation->openPage(Page::About);
    QVERIFY(!m_flow->hasBegun());
    m_flow->open();
    QVERIFY(picked(*m_flow->choices()).isEmpty());
    QVERIFY(picked(*m_flow->signs()).isEmpty());
}

void TestGuidedFlow::countsInWords()
{
    QCOMPARE(m_flow->mostQuestions(), 6);
    QCOMPARE(m_flow->progress(), u"Question 1 of at most 6"_s);
    begin();
    QCOMPARE(m_flow->progress(), u"Question 2 of at most 6"_s);
    answer({});
    answer({});
    answer({});
    m_flow->press(u"later"_s);
    QCOMPARE(m_flow->progress(), u"Question 5 of at most 5"_s);
    m_flow->goOn();
    QCOMPARE(m_flow->stage(), GuidedFlow::Review);
    QCOMPARE(m_flow->progress(), u"All questions are behind you"_s);
    m_flow->goOn();
    QCOMPARE(m_flow->progress(), QString());
}

void TestGuidedFlow::picksByNumber()
{
    QVERIFY(m_flow->pressNumber(1));
    QCOMPARE(picked(*m_flow->choices()), QStringList{u"yes"_s});
    QVERIFY(!m_flow->pressNumber(5));
    QVERIFY(!m_flow->pressNumber(0));
    m_flow->goOn();
    QVERIFY(m_flow->pressNumber(2));
    QVERIFY(m_flow->pressNumber(1));
    QCOMPARE(picked(*m_flow->choices()), (QStringList{u"life"_s, u"symptoms"_s}));
    QVERIFY(m_flow->pressNumber(1));
    QCOMPARE(picked(*m_flow->choices()), QStringList{u"symptoms"_s});
    QVERIFY(m_flow->pressNumber(3));
    QCOMPARE(picked(*m_flow->choices()), QStringList{Content::NotSure});
}

void TestGuidedFlow::saysWhereAChoiceStands()
{
    begin();
    QCOMPARE(column(*m_flow->choices(), ChoicesModel::SpokenRole),
             (QStringList{u"1 of 3"_s, u"2 of 3"_s, u"3 of 3"_s}));
    answer({});
    answer({});
    answer({});
    answer({});
    QCOMPARE(m_flow->questionId(), u"matters"_s);
    m_flow->press(u"private"_s);
    m_flow->press(u"cost"_s);
    const ChoicesModel &choices = *m_flow->choices();
    QCOMPARE(choices.index(0).data(ChoicesModel::SpokenRole).toString(),
             u"1 of 6. Your number 2."_s);
    QCOMPARE(choices.index(0).data(ChoicesModel::RankRole).toInt(), 2);
    QCOMPARE(choices.index(2).data(ChoicesModel::RankRole).toInt(), 1);
}

void TestGuidedFlow::keepsDelegatesOfTheSameKind()
{
    begin();
    const QSignalSpy reset(m_flow->choices(), &QAbstractItemModel::modelReset);
    answer({}); // both offer several
    QCOMPARE(reset.count(), 0);
    answer({});
    answer({}); // to one of several: circles in the place of boxes
    QCOMPARE(reset.count(), 1);
}

void TestGuidedFlow::skipsWithoutAnAnswer()
{
    QCOMPARE(m_flow->goOnText(), u"Continue"_s);
    begin();
    QCOMPARE(m_flow->goOnText(), u"Skip"_s);
    m_flow->press(u"life"_s);
    QCOMPARE(m_flow->goOnText(), u"Continue"_s);
    skipToReview();
    m_flow->goOn();
    QCOMPARE(m_flow->summary().outcome, m_guide->guide().options.first().id);
}

void TestGuidedFlow::goesBackStepByStep()
{
    begin();
    answer({u"life"_s});
    answer({});
    m_flow->back();
    QCOMPARE(m_flow->questionId(), u"work"_s);
    m_flow->back();
    QCOMPARE(picked(*m_flow->choices()), QStringList{u"life"_s});
    m_flow->back();
    QCOMPARE(m_flow->stage(), GuidedFlow::Safety);
    QVERIFY(picked(*m_flow->choices()).isEmpty());
    m_flow->back();
    QCOMPARE(m_navigation->page(), Page::Compare);
}

void TestGuidedFlow::looksBackBeforeLeavingThePage()
{
    begin();
    skipToReview();
    m_flow->goOn();
    m_navigation->back(); // Alt+Left
    QCOMPARE(m_flow->stage(), GuidedFlow::Review);
    m_navigation->openPage(Page::About);
    m_navigation->back();
    QCOMPARE(m_flow->stage(), GuidedFlow::Review);
    m_navigation->back();
    QCOMPARE(m_flow->questionId(), u"matters"_s);
}

void TestGuidedFlow::listsAnswersForReview()
{
    begin();
    answer({u"symptoms"_s, u"life"_s});
    skipToReview();
    const ReviewModel &review = *m_flow->review();
    QCOMPARE(review.count(), 5);
    QCOMPARE(review.index(0).data(ReviewModel::QuestionRole).toString(),
             u"What brings you here?"_s);
    QCOMPARE(review.index(0).data(ReviewModel::AnswerRole).toString().split(u'\n').size(), 2);
    QCOMPARE(review.index(1).data(ReviewModel::AnswerRole).toString(), u"Skipped"_s);
}

void TestGuidedFlow::changesOneAnswer()
{
    begin();
    answer({u"life"_s});
    skipToReview();
    m_flow->change(u"reason"_s);
    QCOMPARE(m_flow->questionId(), u"reason"_s);
    answer({u"life"_s, u"symptoms"_s});
    QCOMPARE(m_flow->stage(), GuidedFlow::Review);
    m_flow->change(u"work"_s);
    m_flow->back();
    QCOMPARE(m_flow->stage(), GuidedFlow::Review);
    m_flow->goOn();
    QCOMPARE(m_flow->summary().outcome, m_guide->guide().options.last().id);
}

void TestGuidedFlow::asksWhatAChangeBringsBack()
{
    begin();
    answer({});
    answer({});
    answer({});
    answer({u"later"_s});
    QCOMPARE(m_flow->review()->count(), 4);
    m_flow->change(u"start"_s);
    answer({u"soon"_s});
    QCOMPARE(m_flow->questionId(), u"matters"_s);
    answer({u"cost"_s});
    QCOMPARE(m_flow->stage(), GuidedFlow::Review);
    QCOMPARE(m_flow->review()->count(), 5);
    // And what a change takes off the way is forgotten.
    m_flow->change(u"start"_s);
    answer({u"later"_s});
    QCOMPARE(m_flow->stage(), GuidedFlow::Review);
    m_flow->change(u"start"_s);
    answer({u"soon"_s});
    QCOMPARE(m_flow->questionId(), u"matters"_s);
    QVERIFY(picked(*m_flow->choices()).isEmpty());
}

void TestGuidedFlow::sortsPicksUnderOptions()
{
    begin();
    answer({u"symptoms"_s});
    answer({u"practical"_s});
    answer({u"lived-it"_s, u"diagnosis"_s});
    skipToReview();
    m_flow->goOn();
    FlowOutcome &outcome = *m_flow->outcome();
    QCOMPARE(outcome.lead(), m_flow->summary().lead);
    QVERIFY(!outcome.because().isEmpty());
    QCOMPARE(outcome.columns()->count(), 2);
    const auto picks = [&outcome](int row) {
        return outcome.columns()
            ->index(row)
            .data(PickColumnsModel::PicksRole)
            .value<PicksModel *>();
    };
    QCOMPARE(picks(0)->count(), 1);
    QCOMPARE(picks(1)->count(), 2);
    QCOMPARE(outcome.neither()->count(), 1);
    QVERIFY(!outcome.neither()->index(0).data(PicksModel::ReasonRole).toString().isEmpty());
    QCOMPARE(outcome.notices()->count(), 2);
    QVERIFY(outcome.asks()->count() > 0 && outcome.steps()->count() > 0);
}

void TestGuidedFlow::hasSummaryAtTheOutcomeAlone()
{
    begin();
    answer({u"life"_s});
    skipToReview();
    QVERIFY(!m_flow->hasSummary());
    QVERIFY(m_flow->summary().lead.isEmpty());
    m_flow->goOn();
    QVERIFY(m_flow->hasSummary());
    QVERIFY(!m_flow->summary().lead.isEmpty());
    m_flow->back();
    QVERIFY(!m_flow->hasSummary());
    QCOMPARE(m_flow->outcome()->lead(), QString());
    QCOMPARE(m_flow->outcome()->steps()->count(), 0);
}

void TestGuidedFlow::speaksOfSomeoneElse()
{
    m_flow->setForOther(true);
    QCOMPARE(m_flow->question(), u"Is this person safe right now?"_s);
    QVERIFY(m_flow->hasBegun());
    begin();
    QCOMPARE(m_flow->question(), u"What brings them here?"_s);
    answer({u"life"_s});
    skipToReview();
    m_flow->goOn();
    QVERIFY(m_flow->outcome()->lead().contains(u"they"_s));
    m_flow->setForOther(false);
    QVERIFY(m_flow->outcome()->lead().contains(u"you"_s));
}

void TestGuidedFlow::showsRowsThatMatterFirst()
{
    RowsModel &rows = *m_guide->rows();
    const auto first = [&rows] { return rows.index(0).data(RowsModel::IdRole).toString(); };
    const QString before = first();
    begin();
    answer({});
    answer({});
    answer({});
    answer({});
    answer({u"research"_s});
    m_flow->goOn();
    m_flow->showRowsFirst();
    QCOMPARE(m_navigation->page(), Page::Compare);
    QCOMPARE(first(), u"evidence"_s);
    QVERIFY(rows.isMarked(u"evidence"_s));
    m_flow->startAgain();
    QCOMPARE(rows.markedCount(), 0);
    QCOMPARE(first(), before);
}

void TestGuidedFlow::startsAgain()
{
    m_flow->setForOther(true);
    begin();
    answer({u"life"_s});
    skipToReview();
    m_flow->goOn();
    m_navigation->openPage(Page::Summary);
    m_flow->startAgain();
    QCOMPARE(m_navigation->page(), Page::Flow);
    QCOMPARE(m_flow->stage(), GuidedFlow::Safety);
    QVERIFY(!m_flow->hasSummary());
    QVERIFY(m_flow->isForOther());
    QCOMPARE(m_flow->review()->count(), 0);
    begin();
    QVERIFY(picked(*m_flow->choices()).isEmpty());
}

void TestGuidedFlow::forgets()
{
    m_flow->setForOther(true);
    begin();
    answer({u"life"_s});
    skipToReview();
    m_flow->goOn();
    m_flow->forget();
    QVERIFY(!m_flow->hasBegun());
    QVERIFY(!m_flow->isForOther());
    QCOMPARE(m_flow->outcome()->lead(), QString());
    QCOMPARE(m_flow->review()->count(), 0);
    begin();
    QVERIFY(picked(*m_flow->choices()).isEmpty());
}

void TestGuidedFlow::saysWhenThereIsSomethingToForget()
{
    QVERIFY(!m_flow->hasBegun());
    m_flow->pressSign(u"drunk"_s);
    QVERIFY(m_flow->hasBegun());
    m_flow->pressSign(u"drunk"_s);
    QVERIFY(!m_flow->hasBegun());
    begin();
    QVERIFY(m_flow->hasBegun());
    m_flow->startAgain();
    QVERIFY(!m_flow->hasBegun());
}

QTEST_MAIN(TestGuidedFlow)
#include "tst_guidedflow.moc"
