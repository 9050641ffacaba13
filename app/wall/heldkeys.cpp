// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "heldkeys.h"

#include <QKeyEvent>

namespace Wall
{

HeldKeys::HeldKeys(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HeldKeys::check);
}

bool HeldKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWindowType())
        return false;
    // A key that is held repeats itself.
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (isKey && static_cast<QKeyEvent *>(event)->isAutoRepeat())
        return false;
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto wanted = Qt::ControlModifier | Qt::AltModifier;
        m_isHeld = key->key() == Qt::Key_Escape && key->modifiers() == wanted;
        m_since = m_clock.elapsed();
        if (m_isHeld)
            m_timer.start(Hold);
    } else if (event->type() == QEvent::KeyRelease || event->type() == QEvent::FocusOut) {
        m_isHeld = false;
    }
    if (!m_isHeld)
        m_timer.stop();
    return false;
}

void HeldKeys::check()
{
    if (!m_isHeld || m_clock.elapsed() - m_since < Hold)
        return;
    m_isHeld = false;
    Q_EMIT held();
}

} // namespace Wall
