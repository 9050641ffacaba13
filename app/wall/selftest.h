// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "display/player.h"
#include "kiosk.h"
#include "stage.h"
#include "window/selftest.h"

namespace Wall
{

/// Time that goes on only when the self-test says so.
class RehearsalClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_start.addMSecs(passed.count()); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return passed; }

    std::chrono::milliseconds passed{};

private:
    QDateTime m_start = QDateTime::currentDateTimeUtc();
};

/// The display that is looked at.
struct Rehearsal {
    Player &player;
    Stage &stage;
    QQuickWindow &window;
    Kiosk &kiosk;
    RehearsalClock &clock;
};

/// Shows every slide of a loop, then opens the guide and shows all its pages, then lets the time pass
/// until the slides go on. Prints what failed, and how many passed. Gives the exit code.
[[nodiscard]] int selfTest(const Rehearsal &rehearsal, const Window::WarningLog &log);

} // namespace Wall
