// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "textzoom.h"

#include <QNativeGestureEvent>
#include <QWheelEvent>

namespace Models
{

bool TextZoom::eventFilter(QObject *watched, QEvent *event)
{
    // The event comes again for each item it is offered to; the window has it first, and once.
    if (!watched->isWindowType())
        return false;
    if (event->type() == QEvent::Wheel)
        return onWheel(*static_cast<QWheelEvent *>(event));
    if (event->type() == QEvent::NativeGesture)
        return onGesture(*static_cast<QNativeGestureEvent *>(event));
    return false;
}

bool TextZoom::onWheel(const QWheelEvent &event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier)) {
        m_turned = 0;
        return false;
    }
    m_turned += event.angleDelta().y();
    step(m_turned, QWheelEvent::DefaultDeltasPerStep);
    return true;
}

bool TextZoom::onGesture(const QNativeGestureEvent &event)
{
    if (event.gestureType() == Qt::BeginNativeGesture)
        m_spread = 0;
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    m_spread += event.value();
    step(m_spread, Spread);
    return true;
}

/// Asks for as many steps as there are whole notches in what has turned, and keeps the rest.
void TextZoom::step(qreal &turned, qreal notch)
{
    int steps = static_cast<int>(turned / notch);
    turned -= steps * notch;
    for (; steps > 0; --steps)
        Q_EMIT larger();
    for (; steps < 0; ++steps)
        Q_EMIT smaller();
}

} // namespace Models
