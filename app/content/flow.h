// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The values of a guide's flow: a few plain questions, and where the answers line up. Plain structs,
/// in the order of the file.
namespace Content
{

/// A text in two voices. In the file: a text when both are the same, else {"self", "other"}.
struct Wording {
    QString self; ///< to the person who answers for themselves
    QString other; ///< to one who answers for someone else

    /// The text in one of the voices.
    [[nodiscard]] const QString &in(bool isForOther) const { return isForOther ? other : self; }
};

/// Something with an id and a text in two voices: an answer, a sign, a step.
struct Phrase {
    QString id;
    Wording text;
};

/// When something is so. In the file: {"answer": QUESTION, "in": [CHOICE ...]}, {"all": [RULE ...]}
/// or {"any": [RULE ...]}; there is nothing else.
struct Rule {
    enum class Kind { Answer, All, Any };
    Kind kind = Kind::Answer;
    QString question; ///< Answer: id of a FlowQuestion
    QStringList choices; ///< Answer: ids of its choices; one of them was picked
    std::vector<Rule> rules; ///< All, Any: at least one
};

/// The question that comes first and is no part of the rest: its answer opens the way or the help
/// page, and is then gone.
struct Safety {
    Wording text;
    Wording why; ///< why it is asked, in a sentence
    QList<Phrase> answers; ///< ids "yes", "no", "not-sure", "rather-not-say"
    Wording signsText; ///< asks whether one of the signs is there
    QList<Phrase> signs; ///< ids as in SafetySigns
    Wording goOn; ///< "I am safe now, go on": the way back from the help page
};

/// The id of the choice "not sure", which every question has. It stands alone in an answer.
inline constexpr QLatin1StringView NotSure{"not-sure"};

/// One choice of a question.
struct Choice {
    QString id; ///< unique in its question
    Wording text;
    Wording said; ///< how it is named back, such as "help to set goals"; empty for "not-sure"
    Wording elsewhere; ///< when no option covers it: where else to turn; else empty
    QStringList statements; ///< ids of Option::fits it is tied to; decide where it is listed
    QStringList rows; ///< ids of Guide::rows that matter to it
    QStringList asks; ///< ids of Guide::questions to ask
    QString mirror; ///< the choice of this question that is its opposite; itself when neutral
};

/// How many choices an answer may hold. In the file: "single", "several", "top-three".
enum class QuestionKind { Single, Several, TopThree };

/// Where a question leads to.
struct Branch {
    std::optional<Rule> when; ///< the last branch has none
    QString to; ///< id of a question; empty for the outcome ("outcome" in the file)
};

/// One question of the flow. Each can be skipped.
struct FlowQuestion {
    QString id; ///< unique among the questions of the flow
    QuestionKind kind = QuestionKind::Single;
    Wording text;
    Wording why; ///< why it is asked, in a sentence
    QList<Choice> choices; ///< "not-sure" among them
    QList<Branch> next; ///< the first that fits; at least one
};

/// One way the flow can end. The first whose rule holds.
struct FlowOutcome {
    QString id; ///< unique among the outcomes of the flow
    QString of; ///< id of an Option or an Outcome; several may be of the same
    std::optional<Rule> when; ///< the last one has none, and is of "not-now"
    Wording lead; ///< what the answers line up with
    Wording because; ///< why
    QStringList asks; ///< ids of Guide::questions to ask
    QList<Phrase> steps; ///< what a first step can be; at least one
};

/// A fact that is told whenever its rule holds, whatever the outcome.
struct FlowNotice {
    QString id;
    Rule when;
    Wording text;
    bool isProfessionalOnly = false; ///< what only a licensed professional can give
};

/// The way from the first question to an outcome.
struct Flow {
    Safety safety;
    QList<FlowQuestion> questions; ///< begins with the first
    QList<FlowOutcome> outcomes;
    QList<FlowNotice> notices;
};

} // namespace Content
