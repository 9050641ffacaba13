// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "grounds.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlInfo>
#include <QQuickItem>

using namespace Qt::StringLiterals;

namespace Controls
{

namespace
{

/// The one of this engine, which keeps it.
QQmlComponent *componentOf(QQmlEngine *engine)
{
    const QString name = u"ground"_s;
    auto *known = engine->findChild<QQmlComponent *>(name, Qt::FindDirectChildrenOnly);
    if (known)
        return known;
    auto *made =
        new QQmlComponent(engine, QUrl(u"qrc:/qt/qml/SideBySide/Controls/Ground.qml"_s), engine);
    made->setObjectName(name);
    return made;
}

} // namespace

QQuickItem *Grounds::make(QQuickItem *area)
{
    QQmlEngine *engine = qmlEngine(area);
    if (!engine)
        return nullptr;
    QQmlComponent *component = componentOf(engine);
    QObject *made = component->beginCreate(engine->rootContext());
    auto *ground = qobject_cast<QQuickItem *>(made);
    if (!ground) {
        qmlWarning(area, component->errors());
        delete made;
        return nullptr;
    }
    ground->setParent(area);
    ground->setParentItem(area);
    component->completeCreate();
    return ground;
}

} // namespace Controls
