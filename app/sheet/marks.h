// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace Sheet
{

/// The shape that an option or outcome carries everywhere, black on white.
enum class Mark { Disc, Square, Diamond, Plus, Both, Ring };

class Canvas;

/// The mark of the option that stands at this place; there are four at most.
[[nodiscard]] Mark markOf(qsizetype option);

class Composer;

/// Draws a mark as a figure with an alternative text, its square at x, y.
void drawMark(Composer &composer, Mark mark, double x, double y, double size);

} // namespace Sheet
