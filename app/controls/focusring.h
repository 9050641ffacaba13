// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace Controls
{

/// The one focus ring of an engine: it goes to the item that has the keyboard, so that no other item
/// carries one. What it looks like stands in Ring.qml, which is read when a ring is first shown: a
/// start shows none.
class FocusRing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QQuickItem *ring READ ring CONSTANT FINAL)

public:
    /// Called by the QML engine, once.
    static FocusRing *create(QQmlEngine *engine, QJSEngine *);

    /// The one of an item's engine; null for an item without an engine.
    static FocusRing *of(const QQuickItem *item);

    /// The ring itself; its parent is the item that has it. Made by the first call. Null when its file
    /// cannot be read, of which a warning tells.
    [[nodiscard]] QQuickItem *ring();

    /// Takes the ring to item, whose corner has this radius; inside of it where there is no room around.
    Q_INVOKABLE void show(QQuickItem *item, int corner, bool isInside);
    /// Takes the ring away from item, if it has it.
    Q_INVOKABLE void hide(QQuickItem *item);

private:
    explicit FocusRing(QQmlEngine *engine);

    QQmlEngine *m_engine;
    QQuickItem *m_ring = nullptr;
};

} // namespace Controls
