// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Content
{
struct Inspection;
}

namespace Wall
{

/// A Content::GuideRule: complains about sentences that need more than one slide of 8 lines of 42
/// characters, names that need more than a line, and questions, which the wall does not ask.
void checkSlides(Content::Inspection &inspection);

} // namespace Wall
