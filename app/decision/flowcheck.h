// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Content
{
struct Inspection;
}

namespace Decision
{

/// The most words that may be read aloud on a way: four minutes at 120 words a minute.
inline constexpr int MostWordsAloud = 480;

/// What shows itself only when every way through a guide's flow is walked: an outcome or a fact that
/// nobody meets, a way that is too long, more ways than can be walked, an option as the outcome of
/// somebody who is sure of nothing, one option favoured over the other. A rule for
/// Content::checkGuide().
void checkFlow(Content::Inspection &inspection);

} // namespace Decision
