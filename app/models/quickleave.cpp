// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "quickleave.h"

#include <QKeyEvent>
#include <QWindow>

namespace Models
{

bool QuickLeave::eventFilter(QObject *watched, QEvent *event)
{
    // The event comes again for each item it is offered to; the window has it first, and once.
    if (watched->isWindowType() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_Shift)
            m_presses = 0;
        else if (!key->isAutoRepeat())
            onShift(static_cast<qint64>(key->timestamp()));
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_presses = 0;
    }
    return false;
}

void QuickLeave::onShift(qint64 now)
{
    m_presses = now - m_last <= LongestPause ? m_presses + 1 : 1;
    m_last = now;
    if (m_presses < 3)
        return;
    m_presses = 0;
    Q_EMIT asked();
}

} // namespace Models
