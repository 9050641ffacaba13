// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "choicesmodel.h"
#include "decision/session.h"
#include "decision/summary.h"
#include "flowoutcome.h"
#include "guideservice.h"
#include "navigation.h"
#include "reviewmodel.h"
#include "singleton.h"

#include <QObject>

namespace Models
{

/// The questions of "when to choose" for one person, step by step. Everything it knows is in memory,
/// and gone with forget(); of the safety question it keeps nothing at all.
class GuidedFlow : public QObject, public Singleton<GuidedFlow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString progress READ progress NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(QString signsText READ signsText NOTIFY changed)
    Q_PROPERTY(QString goOnText READ goOnText NOTIFY changed)
    Q_PROPERTY(QString safeNowText READ safeNowText NOTIFY changed)
    Q_PROPERTY(bool isForOther READ isForOther WRITE setForOther NOTIFY changed)
    Q_PROPERTY(bool hasBegun READ hasBegun NOTIFY changed)
    Q_PROPERTY(bool hasSummary READ hasSummary NOTIFY changed)
    Q_PROPERTY(int mostQuestions READ mostQuestions CONSTANT)
    Q_PROPERTY(Models::ChoicesModel *choices READ choices CONSTANT)
    Q_PROPERTY(Models::ChoicesModel *signs READ signs CONSTANT)
    Q_PROPERTY(Models::ReviewModel *review READ review CONSTANT)
    Q_PROPERTY(Models::FlowOutcome *outcome READ outcome CONSTANT)

public:
    /// Where the person stands.
    enum Stage { Safety, Question, Review, Outcome };
    Q_ENUM(Stage)

    /// guide: whose questions are asked, and whose rows can be marked. navigation: takes the person to
    /// help and back; goes back through the questions first while they are shown.
    GuidedFlow(GuideService &guide, Navigation &navigation, QObject *parent = nullptr);
    ~GuidedFlow() override;

    [[nodiscard]] Stage stage() const;
    /// How far along, such as "Question 3 of at most 6"; empty at the outcome.
    [[nodiscard]] QString progress() const;
    /// The id of the question that is shown; empty for the safety question, and once all is asked.
    [[nodiscard]] QString questionId() const;
    /// What is asked; empty once all is asked.
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString why() const;
    /// How many choices may be picked, in a sentence; empty for the safety question.
    [[nodiscard]] QString hint() const;
    /// What is asked about the signs; empty but for the safety question.
    [[nodiscard]] QString signsText() const;
    /// What the button that goes on says.
    [[nodiscard]] QString goOnText() const;
    /// "I am safe now, go on", as the guide says it.
    [[nodiscard]] QString safeNowText() const;
    [[nodiscard]] bool isForOther() const { return m_session.isForOther(); }
    /// Whether there is anything that forget() would forget.
    [[nodiscard]] bool hasBegun() const;
    /// Whether "My summary" has something to show: at the outcome alone.
    [[nodiscard]] bool hasSummary() const { return stage() == Outcome; }
    /// How many questions there are at most, the safety question among them.
    [[nodiscard]] int mostQuestions() const { return m_mostQuestions; }
    [[nodiscard]] ChoicesModel *choices() { return &m_choices; }
    /// Signs that lead to help; empty but for the safety question.
    [[nodiscard]] ChoicesModel *signs() { return &m_signsModel; }
    [[nodiscard]] ReviewModel *review() { return &m_review; }
    [[nodiscard]] FlowOutcome *outcome() { return &m_outcome; }

    /// What the answers come to, as plain values for the sheet; empty without a summary.
    [[nodiscard]] Decision::Summary summary() const;

    /// Lets the texts speak of someone else, or to the person.
    void setForOther(bool isForOther);

    /// Shows the questions where they were left; the first one at the start.
    Q_INVOKABLE void open();
    /// Picks a choice of the question that is shown, or takes it back.
    Q_INVOKABLE void press(const QString &choice);
    /// Ticks a sign of the safety question, or takes the tick away.
    Q_INVOKABLE void pressSign(const QString &sign);
    /// As press(), by the choice's place from 1. False when there is none.
    Q_INVOKABLE bool pressNumber(int number);
    /// To the next step. From the safety question, to help unless all is well.
    Q_INVOKABLE void goOn();
    /// To the step before; from the first, to the page before.
    Q_INVOKABLE void back();
    /// From the review to a question, and after it to the review again.
    Q_INVOKABLE void change(const QString &question);
    /// Forgets all answers, and asks for safety again. For whom the texts speak stays.
    Q_INVOKABLE void startAgain();
    /// On the help page, "I am safe now": on with the questions when they led there; else to where the
    /// person was before.
    Q_INVOKABLE void goOnFromHelp();
    /// Marks the rows that matter to what was picked, so that they stand first, and opens Compare.
    Q_INVOKABLE void showRowsFirst();
    /// As new.
    void forget();

Q_SIGNALS:
    void changed();
    /// Another step is shown.
    void stepped();

private:
    [[nodiscard]] bool isShown() const { return m_navigation.page() == Page::Flow; }
    [[nodiscard]] QString text(const Content::Wording &wording) const;
    bool stepBack();
    void leaveSafety();
    void goToNextQuestion();
    void translate();
    void drop();
    void forgetSafety();
    void unmarkRows();
    void step();
    void refresh();
    void fillChoices();
    void fillSafety();
    void fillReview();

    GuideService &m_guide;
    Navigation &m_navigation;
    Decision::Session m_session;
    int m_mostQuestions;
    QString m_safety; ///< the answer that is ticked while the safety question is shown
    QStringList m_signs; ///< likewise
    QStringList m_seen; ///< questions on the way that were shown
    QStringList m_rows; ///< rows that showRowsFirst() marked
    bool m_isChanging = false; ///< came from the review, and goes back there
    bool m_isConcluded = false; ///< past the review
    ChoicesModel m_choices;
    ChoicesModel m_signsModel;
    ReviewModel m_review;
    FlowOutcome m_outcome;
};

} // namespace Models
