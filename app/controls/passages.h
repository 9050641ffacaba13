// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace Controls
{

/// What stands where in a window, for who points at it: the item, the control or card that it is part of,
/// and the words in it. Nothing is kept; only asked when a person does something.
class Passages : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// The innermost visible item at a point of root, or root.
    Q_INVOKABLE QQuickItem *itemAt(QQuickItem *root, const QPointF &point) const;
    /// The nearest item around an item, or the item itself, that is a card: one that has a property
    /// isCard. Null where there is none.
    Q_INVOKABLE QQuickItem *cardOf(QQuickItem *item) const;
    /// The nearest control around an item that is pressed: one that has a property isPressed.
    Q_INVOKABLE QQuickItem *controlOf(QQuickItem *item) const;
    /// All visible words in an item, in reading order, a line for each text; without those of controls.
    Q_INVOKABLE QString textOf(QQuickItem *item) const;
};

} // namespace Controls
