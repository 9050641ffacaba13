// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Window
{

/// Before the first window: takes the software renderer where the machine has no graphics device
/// or no OpenGL context can be made, since Qt Quick would end the program there. What the
/// environment asks for (QT_QUICK_BACKEND) stands. folder: where graphics devices are listed.
void chooseRenderer(const char *folder = "/dev/dri");

} // namespace Window
