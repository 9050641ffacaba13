// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QQuickWindow>
#include <QTimer>

#include <functional>

namespace Bench
{

/// What a change of the window took, until the last frame it caused was drawn.
struct Change {
    double milliseconds = 0; ///< on the clock
    double processor = 0; ///< of the processor's time
    int frames = 0; ///< 0: none came within five seconds
};

/// Changes a window, and waits until it has come to rest.
class Visitor
{
public:
    /// The window must outlive it.
    explicit Visitor(QQuickWindow &window);
    Q_DISABLE_COPY_MOVE(Visitor)

    /// Waits for the frames that are due already.
    Change settle();
    /// Times what this does to the window. When it says false, nothing happens and nothing is timed.
    Change visit(const std::function<bool()> &change);

private:
    void noteFrame();

    QEventLoop m_loop;
    QTimer m_rest;
    QElapsedTimer m_timer;
    double m_startProcessor = 0;
    Change m_change;
};

} // namespace Bench
