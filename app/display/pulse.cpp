// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "pulse.h"

namespace Wall
{

bool isAlive(const Pulse &pulse)
{
    using namespace std::chrono_literals;
    constexpr auto Patience = 5s;
    const bool isStuck = pulse.now > pulse.due + Patience;
    const bool isSeen = pulse.isExposed && pulse.hasScreen;
    const bool isDrawn =
        pulse.lastFrame >= pulse.lastChange || pulse.now <= pulse.lastChange + Patience;
    return !isStuck && (!isSeen || isDrawn);
}

} // namespace Wall
