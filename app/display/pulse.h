// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace Wall
{

/// What the watchdog wants to know, all on one clock that only goes forward.
struct Pulse {
    std::chrono::milliseconds now{};
    std::chrono::milliseconds due{}; ///< by when the player had to take its next step
    std::chrono::milliseconds lastChange{}; ///< when the picture had to change last
    std::chrono::milliseconds lastFrame{}; ///< when a frame was on the screen last
    bool isExposed = false; ///< a window is on a screen that shows it
    bool hasScreen = false; ///< there is a screen with pixels
};

/// Whether the display is alive: the slides go on, and what changed was drawn, or nobody could see
/// it. A television that is off is no fault; slides that stand still are, and so is a picture that
/// does not follow. Asked by the thread that draws, so that a stuck one says nothing.
[[nodiscard]] bool isAlive(const Pulse &pulse);

} // namespace Wall
