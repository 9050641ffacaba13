// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "pressarea.h"

#include "focusring.h"
#include "grounds.h"

#include <QCursor>
#include <QKeyEvent>

namespace Controls
{

PressArea::PressArea(QQuickItem *parent)
    : QQuickItem(parent)
{
    setActiveFocusOnTab(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptHoverEvents(true);
}

template<typename Value>
bool PressArea::change(Value &kept, const Value &value)
{
    if (value == kept)
        return false;
    kept = value;
    colourGround();
    return true;
}

void PressArea::setColor(const QColor &color)
{
    if (change(m_color, color))
        Q_EMIT colorChanged();
}

void PressArea::setRadius(int radius)
{
    if (change(m_radius, radius))
        Q_EMIT radiusChanged();
}

void PressArea::setEdge(int edge)
{
    if (change(m_edge, edge))
        Q_EMIT edgeChanged();
}

void PressArea::setEdgeColor(const QColor &color)
{
    if (change(m_edgeColor, color))
        Q_EMIT edgeColorChanged();
}

void PressArea::componentComplete()
{
    QQuickItem::componentComplete();
    colourGround();
}

bool PressArea::hasGround() const
{
    return m_color.alpha() > 0 || (m_edge > 0 && m_edgeColor.alpha() > 0);
}

void PressArea::colourGround()
{
    if (!isComponentComplete())
        return;
    if (!m_ground && hasGround())
        m_ground = Grounds::make(this);
    if (m_ground)
        m_ground->setVisible(hasGround());
}

void PressArea::itemChange(ItemChange change, const ItemChangeData &value)
{
    if (change == ItemActiveFocusHasChanged)
        takeFocus(value.boolValue);
    const bool isGone =
        (change == ItemVisibleHasChanged || change == ItemEnabledHasChanged) && !value.boolValue;
    if (isGone) {
        setPressed(false);
        setHovered(false);
    }
    QQuickItem::itemChange(change, value);
}

void PressArea::takeFocus(bool hasFocus)
{
    const bool hasRing = hasFocus && !m_isFocusFromTap;
    m_isFocusFromTap = false;
    if (hasRing == m_hasRing)
        return;
    m_hasRing = hasRing;
    if (auto *ring = FocusRing::of(this))
        hasRing ? ring->show(this, m_radius, m_isRingInside) : ring->hide(this);
    Q_EMIT hasRingChanged();
}

void PressArea::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    event->setAccepted(event->key() == Qt::Key_Space || (isEnter && m_takesEnter));
    if (event->isAccepted() && !event->isAutoRepeat())
        Q_EMIT clicked();
}

void PressArea::mousePressEvent(QMouseEvent *)
{
    setPressed(true);
}

void PressArea::mouseDoubleClickEvent(QMouseEvent *)
{
    // The second press of it has been told already.
}

void PressArea::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isTap = m_isPressed && contains(event->position());
    setPressed(false);
    if (isTap)
        tap();
}

void PressArea::mouseUngrabEvent()
{
    setPressed(false);
}

void PressArea::letGo()
{
    setPressed(false);
}

void PressArea::hoverEnterEvent(QHoverEvent *event)
{
    if (!m_isHovered)
        setCursor(Qt::PointingHandCursor);
    setHovered(true);
    event->ignore(); // what lies below is hovered as well
}

void PressArea::hoverLeaveEvent(QHoverEvent *event)
{
    setHovered(false);
    event->ignore();
}

void PressArea::tap()
{
    m_isFocusFromTap = !hasActiveFocus();
    forceActiveFocus(Qt::MouseFocusReason);
    Q_EMIT clicked();
}

void PressArea::setPressed(bool isPressed)
{
    if (isPressed == m_isPressed)
        return;
    m_isPressed = isPressed;
    Q_EMIT isPressedChanged();
}

void PressArea::setHovered(bool isHovered)
{
    if (isHovered == m_isHovered)
        return;
    m_isHovered = isHovered;
    Q_EMIT isHoveredChanged();
}

} // namespace Controls
