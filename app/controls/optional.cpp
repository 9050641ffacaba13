// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "optional.h"

#include <QQmlInfo>

namespace Controls
{

void Optional::setWanted(bool isWanted)
{
    if (isWanted == m_isWanted)
        return;
    m_isWanted = isWanted;
    if (isComponentComplete())
        makeOrDrop();
    Q_EMIT wantedChanged();
}

void Optional::componentComplete()
{
    QQuickItem::componentComplete();
    makeOrDrop();
}

void Optional::makeOrDrop()
{
    if (m_isWanted && !m_item) {
        make();
    } else if (!m_isWanted && m_item) {
        m_item->setParentItem(nullptr);
        m_item->deleteLater();
        m_item.clear();
    }
}

void Optional::make()
{
    if (!m_delegate || !parentItem())
        return;
    QObject *made = m_delegate->beginCreate(m_delegate->creationContext());
    m_item = qobject_cast<QQuickItem *>(made);
    if (m_item) { // it has its place before its bindings ask for it
        m_item->setParent(this);
        m_item->setParentItem(parentItem());
        m_item->stackAfter(this);
    }
    m_delegate->completeCreate();
    if (!m_item) {
        qmlWarning(this, m_delegate->errors());
        delete made;
    }
}

} // namespace Controls
