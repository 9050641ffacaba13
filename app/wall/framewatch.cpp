// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "framewatch.h"

#include <QQuickWindow>

namespace Wall
{

FrameWatch::FrameWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void FrameWatch::watch(QQuickWindow &window) const
{
    connect(&window,
            &QQuickWindow::beforeSynchronizing,
            this,
            &FrameWatch::begin,
            Qt::DirectConnection);
    connect(&window, &QQuickWindow::frameSwapped, this, &FrameWatch::end, Qt::DirectConnection);
}

void FrameWatch::begin()
{
    m_begun = m_clock.elapsed().count();
}

void FrameWatch::end()
{
    constexpr qint64 Longest = 33;
    const qint64 now = m_clock.elapsed().count();
    m_last = now;
    // The first frame brings the fonts and the scene along; nothing moves in it.
    if (m_frames++ == 0)
        Q_EMIT started();
    else if (now - m_begun > Longest)
        ++m_dropped;
}

} // namespace Wall
