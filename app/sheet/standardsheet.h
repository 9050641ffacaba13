// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "composer.h"
#include "contents.h"

namespace Sheet
{

/// How tightly the standard edition is set.
struct Tightness {
    double grid = 11; ///< size of the comparison, points
    double body = 10.5; ///< size of all else; nothing is smaller
    double heading = 12; ///< size of headings
    double leading = 1.3;
    double gap = 8; ///< between two parts, points
    double writing = 16; ///< from one line to write on to the next, points
    bool isPacked = false; ///< short lines of the foot stand behind one another
};

/// Lays the standard edition out, on one page however far it reaches down, with what was picked on a
/// second. Gives where the first ends.
double composeStandard(const Contents &contents, const Tightness &tightness, Composer &composer);

/// What the page can take more of, when it ends above its bottom: wider gaps, more room to write.
[[nodiscard]] Tightness spread(const Tightness &tightness, double room);

} // namespace Sheet
