// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "display/clock.h"

#include <QObject>

#include <atomic>

class QQuickWindow;

namespace Wall
{

/// Hears of each frame of its windows, on whichever thread draws it.
class FrameWatch : public QObject
{
    Q_OBJECT

public:
    explicit FrameWatch(const Clock &clock, QObject *parent = nullptr);

    void watch(QQuickWindow &window) const;

    /// When a frame was on a screen last, on Clock::elapsed(); below zero: never.
    [[nodiscard]] std::chrono::milliseconds last() const
    {
        return std::chrono::milliseconds(m_last.load());
    }
    [[nodiscard]] quint64 frames() const { return m_frames; }
    /// Frames that took longer than 33 ms to draw.
    [[nodiscard]] quint64 dropped() const { return m_dropped; }

Q_SIGNALS:
    /// The first one is on the screen.
    void started();

private:
    void begin();
    void end();

    const Clock &m_clock;
    std::atomic<qint64> m_begun{0};
    std::atomic<qint64> m_last{-1};
    std::atomic<quint64> m_frames{0};
    std::atomic<quint64> m_dropped{0};
};

} // namespace Wall
