// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit
{

QRectF sceneRect(const QQuickItem *item)
{
    return item->mapRectToScene({0, 0, item->width(), item->height()});
}

QString describe(const QQuickItem *item)
{
    const QString type =
        QString::fromLatin1(item->metaObject()->className()).section(u"_QML"_s, 0, 0);
    QString words = item->property("text").toString();
    for (const QQuickItem *near = item; words.isEmpty() && near; near = near->parentItem())
        words = near->property("text").toString() + near->objectName();
    return type + " '"_L1 + words.left(50) + u'\'';
}

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::PageTab:
    case QAccessible::Link:
    case QAccessible::Slider:
    case QAccessible::ComboBox:
    case QAccessible::MenuItem:
    case QAccessible::EditableText:
        return true;
    default:
        return false;
    }
}

const QQuickItem *controlOf(const QQuickItem *item)
{
    for (; item; item = item->parentItem())
        if (Support::isA(item, "Pressable"_L1) || Support::isA(item, "SearchField"_L1))
            return item;
    return nullptr;
}

bool isIcon(const QQuickItem *item)
{
    return item->inherits("Controls::IconItem") && !item->property("name").toString().isEmpty();
}

Scene::Scene(Support::TestWindow &subject)
    : m_subject(subject)
{
    const auto items = Support::itemsOf(subject.window().contentItem());
    for (QQuickItem *item : items) {
        if (!Support::isShown(item))
            continue;
        m_items.append(item);
        const QString text = item->property("text").toString();
        if (item->inherits("QQuickText") && !text.isEmpty())
            m_texts.append({item, text, item->property("font").value<QFont>(), sceneRect(item)});
    }
    collectExposed(QAccessible::queryAccessibleInterface(&subject.window()));
}

void Scene::collectExposed(QAccessibleInterface *from)
{
    if (!from)
        return;
    auto *item = qobject_cast<QQuickItem *>(from->object());
    if (item && Support::isShown(item)) {
        auto *actions = from->actionInterface();
        m_exposed.append({item,
                          from->role(),
                          from->text(QAccessible::Name).trimmed(),
                          actions ? actions->actionNames() : QStringList()});
    }
    for (int i = 0; i < from->childCount(); ++i)
        collectExposed(from->child(i));
}

QList<Exposed> Scene::controls() const
{
    QList<Exposed> controls;
    std::copy_if(m_exposed.begin(),
                 m_exposed.end(),
                 std::back_inserter(controls),
                 [](const Exposed &exposed) { return isControl(exposed.role); });
    return controls;
}

qreal Scene::windowWidth() const
{
    return m_subject.window().width();
}

double Scene::themeNumber(const char *token) const
{
    return m_subject.theme().property(token).toDouble();
}

} // namespace Audit
