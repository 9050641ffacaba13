// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "display/player.h"
#include "display/pulse.h"
#include "screens.h"
#include "stage.h"

#include <QObject>
#include <QTimer>

namespace Wall
{

/// Tells the service manager that the display is ready, and then, as long as Wall::isAlive() holds,
/// that it lives: sd_notify(3). Says nothing where none asks, or without libsystemd.
class Watchdog : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Watchdog(const Player &player,
             const Stage &stage,
             const Screens &screens,
             const Clock &clock,
             QObject *parent = nullptr);

    [[nodiscard]] Pulse pulse() const;

private:
    void ready();
    void ping();

    const Player &m_player;
    const Stage &m_stage;
    const Screens &m_screens;
    const Clock &m_clock;
    bool m_isReady = false;
    QTimer m_timer;
};

} // namespace Wall
