// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answers.h"
#include "content/flow.h"

#include <functional>

namespace Decision
{

/// How many ways a flow may have, so that each of them can be walked and read.
inline constexpr int MaximumWays = 100'000;

/// Takes a way and its outcome; both live for the call only. False stops the walk.
using Visit = std::function<bool(const Way &way, const Content::FlowOutcome &outcome)>;

/// Walks every way through a flow that Content::readGuide() accepted: each question skipped, then
/// with each answer there can be. Answers of several choices come once each, in the order of the file;
/// the order of picking turns no rule. Gives the number of ways visited.
int walk(const Content::Flow &flow, const Visit &visit);

} // namespace Decision
