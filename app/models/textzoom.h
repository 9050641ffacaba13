// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QNativeGestureEvent;
class QWheelEvent;

namespace Models
{

/// Hears the wheel turned with Ctrl held, and two fingers spread or pinched on a touchpad: larger or
/// smaller text, one step for each notch. Takes those events, so that the page does not scroll as
/// well. Installed as an event filter on the application.
class TextZoom : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// How far fingers spread for one step, as a part of where they were.
    static constexpr qreal Spread = 0.2;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void larger();
    void smaller();

private:
    bool onWheel(const QWheelEvent &event);
    bool onGesture(const QNativeGestureEvent &event);
    void step(qreal &turned, qreal notch);

    qreal m_turned = 0; ///< what the wheel has turned since the last step, in eighths of a degree
    qreal m_spread = 0; ///< what the fingers have spread since the last step
};

} // namespace Models
