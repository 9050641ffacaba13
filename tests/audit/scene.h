// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/testwindow.h"

#include <QAccessible>
#include <QColor>
#include <QFont>

namespace Audit
{

/// A text as it is drawn.
struct DrawnText {
    QQuickItem *item;
    QString text;
    QFont font;
    QRectF rect; ///< in the scene
};

/// A control or a text as assistive technology sees it.
struct Exposed {
    QQuickItem *item;
    QAccessible::Role role;
    QString name;
    QStringList actions;
};

/// What is shown now. Pointers live until the window changes: take a new one after each change.
class Scene
{
public:
    explicit Scene(Support::TestWindow &subject);

    [[nodiscard]] Support::TestWindow &subject() const { return m_subject; }
    [[nodiscard]] const QList<QQuickItem *> &items() const { return m_items; }
    [[nodiscard]] const QList<DrawnText> &texts() const { return m_texts; }
    [[nodiscard]] const QList<Exposed> &exposed() const { return m_exposed; }
    [[nodiscard]] QList<Exposed> controls() const;
    [[nodiscard]] qreal windowWidth() const;
    [[nodiscard]] double themeNumber(const char *token) const;

private:
    void collectExposed(QAccessibleInterface *from);

    Support::TestWindow &m_subject;
    QList<QQuickItem *> m_items;
    QList<DrawnText> m_texts;
    QList<Exposed> m_exposed;
};

[[nodiscard]] QRectF sceneRect(const QQuickItem *item);
/// A name for people: type, and the words on it or near it.
[[nodiscard]] QString describe(const QQuickItem *item);
[[nodiscard]] bool isControl(QAccessible::Role role);
/// The control that an item is part of; null when there is none.
[[nodiscard]] const QQuickItem *controlOf(const QQuickItem *item);
[[nodiscard]] bool isIcon(const QQuickItem *item);

} // namespace Audit
