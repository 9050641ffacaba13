// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "watchdog.h"

#ifdef HAS_SYSTEMD
#include <systemd/sd-daemon.h>
#endif

#include <algorithm>

using namespace std::chrono_literals;

namespace Wall
{
namespace
{

/// How often to say so: several times in the span that the manager allows.
std::chrono::milliseconds interval()
{
    constexpr std::chrono::milliseconds Longest = 5s;
#ifdef HAS_SYSTEMD
    uint64_t span = 0;
    if (sd_watchdog_enabled(0, &span) > 0)
        return std::min(
            Longest,
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::microseconds(span))
                / 3);
#endif
    return Longest;
}

/// False where no manager listens.
bool tell([[maybe_unused]] const char *state)
{
#ifdef HAS_SYSTEMD
    return sd_notify(0, state) > 0;
#else
    return false;
#endif
}

} // namespace

Watchdog::Watchdog(const House &house, QObject *parent)
    : QObject(parent)
    , m_house(house)
{
    connect(&house, &House::started, this, &Watchdog::ready, Qt::QueuedConnection);
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::ping);
    m_timer.start(interval());
}

void Watchdog::ready()
{
    if (!m_isReady)
        (void)tell("READY=1");
    m_isReady = true;
}

void Watchdog::ping()
{
    if (!m_house.isAlive())
        return;
    ready(); // with the television off there is no first frame to wait for
    (void)tell("WATCHDOG=1");
}

} // namespace Wall
