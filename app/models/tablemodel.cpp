// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "tablemodel.h"

namespace Models
{

TableModel::TableModel(const AbstractTable &table, QObject *parent)
    : QAbstractListModel(parent)
    , m_table(table)
{
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.size();
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        ? m_table.value(index.row(), role)
        : QVariant();
}

QHash<int, QByteArray> TableModel::roleNames() const
{
    return m_table.roleNames();
}

} // namespace Models
