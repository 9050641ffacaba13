// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "focusring.h"

#include <QQmlComponent>
#include <QQmlInfo>

#include <memory>

namespace Controls
{

FocusRing *FocusRing::create(QQmlEngine *engine, QJSEngine *)
{
    return new FocusRing(engine); // the engine owns its singletons
}

FocusRing *FocusRing::of(const QQuickItem *item)
{
    QQmlEngine *engine = qmlEngine(item);
    if (!engine)
        return nullptr;
    static const int type = qmlTypeId("SideBySide.Controls", 1, 0, "FocusRing");
    return engine->singletonInstance<FocusRing *>(type);
}

FocusRing::FocusRing(QQmlEngine *engine)
    : m_engine(engine)
{
}

QQuickItem *FocusRing::ring()
{
    if (m_ring)
        return m_ring;
    QQmlComponent component(m_engine,
                            QUrl(QStringLiteral("qrc:/qt/qml/SideBySide/Controls/Ring.qml")));
    std::unique_ptr<QObject> made(component.create());
    m_ring = qobject_cast<QQuickItem *>(made.get());
    if (!m_ring) {
        qmlWarning(this, component.errors());
        return nullptr;
    }
    made.release()->setParent(this);
    return m_ring;
}

void FocusRing::show(QQuickItem *item, int corner, bool isInside)
{
    if (!ring())
        return;
    m_ring->setProperty("corner", corner);
    m_ring->setProperty("isInside", isInside);
    m_ring->setParentItem(item);
}

void FocusRing::hide(QQuickItem *item)
{
    if (m_ring && m_ring->parentItem() == item)
        m_ring->setParentItem(nullptr);
}

} // namespace Controls
