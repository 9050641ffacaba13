// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/guide.h"

namespace Window
{

/// Draws the words at the top of the guide where nobody sees them, so that the letters of the first
/// page are there when it is drawn. For the time in which the engine's thread reads files and this
/// one would wait. textScale: of the window's text, 1 to 3.
void drawAhead(const Content::Guide &guide, qreal textScale);

} // namespace Window
