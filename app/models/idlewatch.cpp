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

IdleWatch::IdleWatch(Clock clock, IdleSpans spans, QObject *parent)
    : QObject(parent)
    , Singleton(this)
    , m_clock(std::move(clock))
    , m_spans(spans)
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
    constexpr qint64 Second = 1000;
    const qint64 left = m_spans.limit - (m_clock() - m_last);
    if (m_isWatching && left <= 0) {
        m_isWatching = false;
        Q_EMIT expired();
        if (m_isWatching) // begun anew by who heard it, with a time of its own
            return;
    }
    const bool isWarning = m_isWatching && left <= m_spans.notice;
    if (isWarning)
        setSecondsLeft(static_cast<int>((left + Second - 1) / Second));
    setWarning(isWarning);
    if (m_isWatching) // the seconds are counted down
        m_timer.start(
            static_cast<int>(isWarning ? (left - 1) % Second + 1 : left - m_spans.notice));
    else
        m_timer.stop();
}

void IdleWatch::setSecondsLeft(int seconds)
{
    if (m_secondsLeft == seconds)
        return;
    m_secondsLeft = seconds;
    Q_EMIT secondsLeftChanged();
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
