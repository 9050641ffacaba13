// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "passages.h"

#include <QAccessible>
#include <QStringList>

#include <algorithm>

namespace Controls
{

namespace
{

bool hasProperty(const QQuickItem *item, const char *name)
{
    return item->metaObject()->indexOfProperty(name) >= 0;
}

QQuickItem *nearestWith(QQuickItem *item, const char *property)
{
    while (item && !hasProperty(item, property))
        item = item->parentItem();
    return item;
}

/// What a screen reader says for a text, which may name what its place on the screen tells; else the text.
QString words(QQuickItem *item)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
    const QString name = spoken ? spoken->text(QAccessible::Name) : QString();
    return name.isEmpty() ? item->property("text").toString() : name;
}

void collect(QQuickItem *item, QStringList &lines)
{
    if (!item->isVisible() || hasProperty(item, "isPressed"))
        return;
    if (item->inherits("QQuickText")) {
        const QString line = words(item);
        if (!line.isEmpty())
            lines.append(line);
    }
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        collect(child, lines);
}

/// The topmost visible child at a point, or null. The focus ring lies over what it goes around.
QQuickItem *childAt(const QQuickItem *parent, const QPointF &point)
{
    const QList<QQuickItem *> children = parent->childItems();
    const auto found =
        std::find_if(children.rbegin(), children.rend(), [parent, &point](const QQuickItem *child) {
            return child->isVisible() && child->objectName() != QLatin1String("focusRing")
                && child->contains(parent->mapToItem(child, point));
        });
    return found == children.rend() ? nullptr : *found;
}

} // namespace

QQuickItem *Passages::itemAt(QQuickItem *root, const QPointF &point) const
{
    if (!root)
        return nullptr;
    QQuickItem *found = root;
    QPointF place = point;
    while (QQuickItem *child = childAt(found, place)) {
        place = found->mapToItem(child, place);
        found = child;
    }
    return found;
}

QQuickItem *Passages::cardOf(QQuickItem *item) const
{
    return nearestWith(item, "isCard");
}

QQuickItem *Passages::controlOf(QQuickItem *item) const
{
    return nearestWith(item, "isPressed");
}

QString Passages::textOf(QQuickItem *item) const
{
    QStringList lines;
    if (item)
        collect(item, lines);
    return lines.join(QLatin1Char('\n'));
}

} // namespace Controls
