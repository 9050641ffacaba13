// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decision/answers.h"
#include "models/guidedflow.h"

#include <QMap>

namespace Support
{

/// Says that all is well, and goes to the first question. The flow must be at its safety question.
void passSafety(Models::GuidedFlow &flow);

/// Goes from the first question on, giving these answers, until the question with this id is shown with
/// its answer picked; to the review when there is none such.
void answerUntil(Models::GuidedFlow &flow,
                 const Decision::Answers &answers,
                 const QString &question = {});

/// Ids of what is picked of the question that is shown, in the order in which it stands there.
[[nodiscard]] QStringList pickedOf(Models::GuidedFlow &flow);

/// For each outcome of a guide, by its id, the answers that lead to it and pick the most.
[[nodiscard]] QMap<QString, Decision::Answers> answersByOutcome(const Content::Flow &flow);

} // namespace Support
