// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "visitor.h"

#include "samples.h"

namespace Bench
{

namespace
{

constexpr int quiet = 60; // ms without a frame: nothing more is coming
constexpr int patience = 5000; // ms for a frame to come at all

} // namespace

Visitor::Visitor(QQuickWindow &window)
{
    m_rest.setSingleShot(true);
    QObject::connect(&m_rest, &QTimer::timeout, &m_loop, &QEventLoop::quit);
    QObject::connect(&window, &QQuickWindow::frameSwapped, &m_loop, [this] { noteFrame(); });
}

Change Visitor::settle()
{
    return visit([] { return true; });
}

Change Visitor::visit(const std::function<bool()> &change)
{
    m_change = {};
    m_startProcessor = processorMilliseconds();
    m_timer.start();
    if (change()) {
        m_rest.start(patience);
        m_loop.exec();
    }
    return m_change;
}

void Visitor::noteFrame()
{
    m_change = {static_cast<double>(m_timer.nsecsElapsed()) / 1e6,
                processorMilliseconds() - m_startProcessor,
                m_change.frames + 1};
    m_rest.start(quiet);
}

} // namespace Bench
