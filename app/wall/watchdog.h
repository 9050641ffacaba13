// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "house.h"

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
    /// house must outlive it.
    explicit Watchdog(const House &house, QObject *parent = nullptr);

private:
    void ready();
    void ping();

    const House &m_house;
    bool m_isReady = false;
    QTimer m_timer;
};

} // namespace Wall
