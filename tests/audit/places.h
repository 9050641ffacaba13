// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decision/answers.h"
#include "support/testwindow.h"

#include <QString>

namespace Audit
{

/// How far somebody is in the guided flow.
struct Progress {
    /// Safety: something is ticked. Question: the one of this id, answered. Warned: the outcome, and
    /// nobody has touched the window for long.
    enum class Step { None, Safety, Question, Review, Outcome, Warned };

    Step step = Step::None;
    Decision::Answers answers{};
    QString question{};
};

/// A state of the window that is audited.
struct Place {
    QString name; ///< for people
    QString address; ///< empty for the blank page
    bool isOpen = false; ///< with all rows of the comparison open
    QString query{}; ///< what is searched for
    Progress progress{};
    bool isRead = false; ///< aloud, the first sentence marked; where there is a voice
};

/// Every page, and every state of a page that shows something else.
[[nodiscard]] QList<Place> places(const Content::Guide &guide);

/// Those that a window offers.
[[nodiscard]] QList<Place> placesOf(Support::TestWindow &subject);

/// Puts the window in this state, whatever state it was in.
void goTo(Support::TestWindow &subject, const Place &place);

} // namespace Audit
