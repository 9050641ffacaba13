// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/flow.h"

#include <QMap>
#include <QString>
#include <QStringList>

/// The flow "when to choose": rules over answers, and what follows from them. No UI, no memory
/// beyond the values.
namespace Decision
{

/// Ids of the picked choices, in the order in which they were picked, by the question's id. A
/// question that was skipped has no entry.
using Answers = QMap<QString, QStringList>;

/// The most choices an answer of the kind QuestionKind::TopThree holds.
inline constexpr qsizetype TopChoices = 3;

/// Whether the rule holds for these answers; a skipped question fits nothing.
[[nodiscard]] bool holds(const Content::Rule &rule, const Answers &answers);

/// The question of this id, or null.
[[nodiscard]] const Content::FlowQuestion *questionOf(const Content::Flow &flow, const QString &id);

/// The choice of this id, or null.
[[nodiscard]] const Content::Choice *choiceOf(const Content::FlowQuestion &question,
                                              const QString &id);

/// Whether these choices can be the answer to the question: known ones, none twice, not more than
/// its kind allows, "not-sure" alone. None at all skips the question.
[[nodiscard]] bool isAnswer(const Content::FlowQuestion &question, const QStringList &choices);

/// What an answer becomes when a choice is pressed: a single choice takes the place of the one
/// before, others come and go; "not-sure" and the others drive each other out; of a full top
/// three nothing changes.
[[nodiscard]] QStringList
pressed(const Content::FlowQuestion &question, QStringList answer, const QString &choice);

/// A way through the flow.
struct Way {
    QStringList questions; ///< ids, from the first on
    Answers answers; ///< to these questions alone
};

/// The way that these answers lead: each question's next is chosen by the answers up to it, so that
/// an answer off the way can never turn it. A question without an answer counts as skipped.
[[nodiscard]] Way wayOf(const Content::Flow &flow, const Answers &answers);

/// The id of the question after this one, given the answers up to it; empty for the outcome.
[[nodiscard]] const QString &nextOf(const Content::FlowQuestion &question, const Answers &answers);

/// The outcome of the answers on a way. The flow must have at least one.
[[nodiscard]] const Content::FlowOutcome &outcomeOf(const Content::Flow &flow,
                                                    const Answers &answers);

/// Whether an answer to the safety question and the signs ticked with it let the person go on: "yes"
/// without a sign. Anything else leads to help. Neither is kept anywhere.
[[nodiscard]] bool isSafe(const QString &answer, const QStringList &signs);

} // namespace Decision
