// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "idlewatch.h"

#include <QEvent>

#include <ctime>
#include <utility>

namespace Models
{

namespace
{

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(Clock clock, QObject *parent)
    : QObject(parent)
    , Singleton(this)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::setWatching(bool isWatching)
{
    if (m_isWatching == isWatching)
        return;
    m_isWatching = isWatching;
    m_last = m_clock();
    check();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    // The event comes again for each item it is offered to; the window has it first, and once.
    if (m_isWatching && watched->isWindowType() && isTouch(event->type()))
        stay();
    return false;
}

void IdleWatch::stay()
{
    check(); // who comes back too late does not find what was there
    m_last = m_clock();
    check();
}

void IdleWatch::check()
{
    const qint64 idle = m_clock() - m_last;
    if (m_isWatching && idle >= Limit) {
        m_isWatching = false;
        Q_EMIT expired();
    }
    setWarning(m_isWatching && idle >= Limit - Notice);
    if (m_isWatching)
        m_timer.start(static_cast<int>((m_isWarning ? Limit : Limit - Notice) - idle));
    else
        m_timer.stop();
}

void IdleWatch::setWarning(bool isWarning)
{
    if (m_isWarning == isWarning)
        return;
    m_isWarning = isWarning;
    Q_EMIT isWarningChanged();
}

qint64 millisecondsSinceBoot()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<qint64>(now.tv_sec) * 1000 + now.tv_nsec / 1000000;
}

} // namespace Models
