// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "recordtable.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Models
{

/// A list model over a table of records; what all list models here have in common. Each of them
/// has its Role enum, its columns and a setRecords(). They name it Models::TableModel in full,
/// because moc keeps the name as it is written and qmllint looks it up as it is registered.
class TableModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    [[nodiscard]] int count() const { return m_table.size(); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

protected:
    /// table: a member of the model that derives from this one.
    TableModel(const AbstractTable &table, QObject *parent);

    /// Puts new records in the place of all. Where they are the same things in the same order, by their
    /// first column, the rows stay, and with them what is shown and has the focus: as when the
    /// language changes.
    template<typename Record>
    void replace(RecordTable<Record> &table, const QList<Record> &records)
    {
        if (table.isSame(records)) {
            table.records = records;
            Q_EMIT dataChanged(index(0), index(count() - 1));
            return;
        }
        beginResetModel();
        table.records = records;
        endResetModel();
        Q_EMIT countChanged();
    }

private:
    const AbstractTable &m_table;
};

} // namespace Models
