// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "faults.h"
#include "scene.h"

namespace Audit
{

/// Names, roles, presses, targets, the way by Tab, headings: what assistive technology is told.
void checkTree(const Scene &scene, Faults &faults);

/// How texts stand: cut off, too small, over each other, outside of what holds them, too long
/// lines, in a font that is not ours.
void checkTexts(const Scene &scene, Faults &faults);

/// The options weigh the same; the help strip is in view with its numbers.
void checkLayout(const Scene &scene, Faults &faults);

/// Contrast of texts, icons, marks and edges, in the pixels that are drawn; scrolls through the
/// page. Whatever never comes into view is a fault.
void checkInk(Support::TestWindow &subject, Faults &faults);

/// Walks by Tab from start to end: reaches everything, from top to bottom, in view, each with a
/// ring that can be seen.
void checkKeyboard(Support::TestWindow &subject, Faults &faults);

} // namespace Audit
