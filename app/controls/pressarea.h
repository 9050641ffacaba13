// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace Controls
{

/// What every control that is pressed shares: tap, keys, hover, the focus and its ring, and the ground
/// that it lies on. In C++, and its ground made only where there is one to see: the first page has some
/// thirty controls, and most of them lie bare on it. What a screen reader hears is said by Pressable.qml.
class PressArea : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text NOTIFY textChanged FINAL)
    Q_PROPERTY(QString description MEMBER m_description NOTIFY descriptionChanged FINAL)
    Q_PROPERTY(bool isPressed READ isPressed NOTIFY isPressedChanged FINAL)
    Q_PROPERTY(bool isHovered READ isHovered NOTIFY isHoveredChanged FINAL)
    Q_PROPERTY(bool hasRing READ hasRing NOTIFY hasRingChanged FINAL)
    /// For a control at the edge of the window, where a ring around it would be cut off.
    Q_PROPERTY(bool isRingInside MEMBER m_isRingInside NOTIFY isRingInsideChanged FINAL)
    /// Not for an answer: there Enter belongs to the page, which goes on.
    Q_PROPERTY(bool takesEnter MEMBER m_takesEnter NOTIFY takesEnterChanged FINAL)
    /// The ground: its colour, the radius of its corners, and its edge. Pixels.
    Q_PROPERTY(QColor color MEMBER m_color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(int radius MEMBER m_radius WRITE setRadius NOTIFY radiusChanged FINAL)
    Q_PROPERTY(int edge MEMBER m_edge WRITE setEdge NOTIFY edgeChanged FINAL)
    Q_PROPERTY(QColor edgeColor MEMBER m_edgeColor WRITE setEdgeColor NOTIFY edgeColorChanged FINAL)

public:
    explicit PressArea(QQuickItem *parent = nullptr);

    [[nodiscard]] bool isPressed() const { return m_isPressed; }
    [[nodiscard]] bool isHovered() const { return m_isHovered; }
    /// Whether it has the focus, and did not get it from a tap.
    [[nodiscard]] bool hasRing() const { return m_hasRing; }

    void setColor(const QColor &color);
    void setRadius(int radius);
    void setEdge(int edge);
    void setEdgeColor(const QColor &color);

    /// What is pressed now is no press: it turned out to ask for something else, as for a menu.
    Q_INVOKABLE void letGo();

Q_SIGNALS:
    void clicked();
    void textChanged();
    void descriptionChanged();
    void isPressedChanged();
    void isHoveredChanged();
    void hasRingChanged();
    void isRingInsideChanged();
    void takesEnterChanged();
    void colorChanged();
    void radiusChanged();
    void edgeChanged();
    void edgeColorChanged();

protected:
    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void hoverEnterEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;

private:
    /// Whether the value is another one than the kept one of the ground; it is kept then.
    template<typename Value>
    bool change(Value &kept, const Value &value);
    void setPressed(bool isPressed);
    void setHovered(bool isHovered);
    void takeFocus(bool hasFocus);
    void tap();
    [[nodiscard]] bool hasGround() const;
    void colourGround();

    QString m_text;
    QString m_description;
    QColor m_color = Qt::transparent;
    QColor m_edgeColor = Qt::transparent;
    QPointer<QQuickItem> m_ground;
    int m_radius = 0;
    int m_edge = 0;
    bool m_isRingInside = false;
    bool m_takesEnter = true;
    bool m_isPressed = false;
    bool m_isHovered = false;
    bool m_hasRing = false;
    bool m_isFocusFromTap = false;
};

} // namespace Controls
