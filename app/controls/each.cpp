// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "each.h"

#include <QMetaProperty>
#include <QQmlInfo>

#include <algorithm>
#include <memory>

namespace Controls
{

namespace
{
constexpr int rowNumber = -1; // no role of a model
}

void Each::setModel(QObject *object)
{
    auto *model = qobject_cast<QAbstractItemModel *>(object);
    if (model == m_model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_fields.clear(); // another model numbers its roles otherwise
    if (m_model)
        follow();
    if (isComponentComplete()) {
        dropAll();
        makeAll();
    }
    Q_EMIT modelChanged();
}

void Each::follow()
{
    using Model = QAbstractItemModel;
    const auto again = [this] {
        dropAll();
        makeAll();
    };
    connect(m_model, &Model::modelReset, this, again);
    connect(m_model, &Model::layoutChanged, this, again);
    connect(m_model, &QObject::destroyed, this, &Each::dropAll);
    connect(m_model, &Model::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            make(row);
        renumber(last + 1);
    });
    connect(m_model, &Model::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        drop(first, last);
    });
    connect(m_model,
            &Model::rowsMoved,
            this,
            [this](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
                move(first, last, to);
            });
    connect(m_model,
            &Model::dataChanged,
            this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                renew(first.row(), last.row(), roles);
            });
}

void Each::componentComplete()
{
    QQuickItem::componentComplete();
    makeAll();
}

void Each::makeAll()
{
    const int rows = m_model ? m_model->rowCount() : 0;
    m_items.reserve(rows);
    for (int row = 0; row < rows; ++row)
        make(row);
}

void Each::make(int row)
{
    if (!m_delegate || !parentItem() || row > m_items.size())
        return;
    std::unique_ptr<QObject> made(m_delegate->beginCreate(m_delegate->creationContext()));
    auto *item = qobject_cast<QQuickItem *>(made.get());
    if (!item) {
        m_delegate->completeCreate();
        qmlWarning(this, m_delegate->errors());
        return;
    }
    made.release()->setParent(this);
    // It has its place before its bindings ask for it.
    item->setParentItem(parentItem());
    item->stackAfter(row == 0 ? this : m_items.at(row - 1));
    m_items.insert(row, item);
    if (m_fields.isEmpty())
        findFields(*item);
    QVariantMap values;
    for (const Field &field : std::as_const(m_fields))
        values.insert(field.name, value(row, field));
    m_delegate->setInitialProperties(item, values);
    m_delegate->completeCreate();
}

void Each::dropAll()
{
    drop(0, int(m_items.size()) - 1);
}

void Each::drop(int first, int last)
{
    if (first > last || last >= m_items.size())
        return;
    for (int row = first; row <= last; ++row) {
        m_items.at(row)->setParentItem(nullptr);
        m_items.at(row)->deleteLater();
    }
    m_items.remove(first, last - first + 1);
    renumber(first);
}

void Each::move(int first, int last, int to)
{
    const auto begin = m_items.begin();
    if (to > last)
        std::rotate(begin + first, begin + last + 1, begin + to);
    else
        std::rotate(begin + to, begin + first, begin + last + 1);
    QQuickItem *before = this;
    for (QQuickItem *item : std::as_const(m_items)) {
        item->stackAfter(before);
        before = item;
    }
    renumber(std::min(first, to));
}

void Each::renew(int first, int last, const QList<int> &roles)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.role == rowNumber || (!roles.isEmpty() && !roles.contains(field.role)))
            continue;
        for (int row = first; row <= std::min(last, int(m_items.size()) - 1); ++row) {
            QQuickItem *item = m_items.at(row);
            item->metaObject()->property(field.property).write(item, value(row, field));
        }
    }
}

void Each::renumber(int from)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.role != rowNumber)
            continue;
        for (int row = from; row < m_items.size(); ++row) {
            QQuickItem *item = m_items.at(row);
            item->metaObject()->property(field.property).write(item, row);
        }
    }
}

void Each::findFields(const QObject &item)
{
    const QMetaObject *meta = item.metaObject();
    const int own = QQuickItem::staticMetaObject.propertyCount(); // what every item has is no role
    const auto add = [this, meta, own](int role, const QByteArray &name) {
        const int property = meta->indexOfProperty(name.constData());
        if (property >= own)
            m_fields.append(
                {role, property, meta->property(property).metaType(), QString::fromUtf8(name)});
    };
    const QHash<int, QByteArray> names = m_model->roleNames();
    for (auto name = names.begin(); name != names.end(); ++name)
        add(name.key(), name.value());
    add(rowNumber, "index");
}

QVariant Each::value(int row, const Field &field) const
{
    if (field.role == rowNumber)
        return row;
    QVariant value = m_model->index(row, 0).data(field.role);
    // What a delegate cannot be given as it is, such as the numbers of a ListModel.
    if (value.metaType() != field.type && QMetaType::canConvert(value.metaType(), field.type))
        value.convert(field.type);
    return value;
}

} // namespace Controls
