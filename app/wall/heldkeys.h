// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "display/clock.h"

#include <QObject>
#include <QTimer>

namespace Wall
{

/// Hears Ctrl, Alt and Escape held together for three seconds: staff end the display. Nobody does
/// that by chance, and no letter is in it that a keyboard may lack. Installed as an event filter on
/// the application.
class HeldKeys : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Hold{3000};

    explicit HeldKeys(const Clock &clock, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Does what is due by the clock. A timer calls it.
    void check();

Q_SIGNALS:
    void held();

private:
    const Clock &m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_since{};
    bool m_isHeld = false;
};

} // namespace Wall
