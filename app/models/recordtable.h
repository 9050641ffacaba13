// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QVariant>

#include <algorithm>
#include <initializer_list>

namespace Models
{

/// Rows with named columns, whatever the record behind them: what TableModel shows.
class AbstractTable
{
public:
    virtual ~AbstractTable() = default;

    [[nodiscard]] virtual int size() const = 0;
    /// The value of a role in a row that is there; invalid for a role that is not.
    [[nodiscard]] virtual QVariant value(int row, int role) const = 0;
    [[nodiscard]] virtual QHash<int, QByteArray> roleNames() const = 0;

protected:
    AbstractTable() = default;
    Q_DISABLE_COPY_MOVE(AbstractTable)
};

/// Records, and how each role reads one.
template<typename Record>
class RecordTable : public AbstractTable
{
public:
    struct Column {
        int role;
        QByteArray name;
        QVariant (*read)(const Record &);
    };

    RecordTable(std::initializer_list<Column> columns)
        : m_columns(columns)
    {
    }

    QList<Record> records;

    [[nodiscard]] int size() const override { return static_cast<int>(records.size()); }

    [[nodiscard]] QVariant value(int row, int role) const override
    {
        const auto column = std::find_if(
            m_columns.begin(), m_columns.end(), [role](const Column &c) { return c.role == role; });
        return column == m_columns.end() ? QVariant() : column->read(records.at(row));
    }

    /// Whether these are the records that are there, by their first column; no when there are none.
    [[nodiscard]] bool isSame(const QList<Record> &others) const
    {
        const auto key = m_columns.constFirst().read;
        return !records.isEmpty()
            && std::equal(records.begin(),
                          records.end(),
                          others.begin(),
                          others.end(),
                          [key](const Record &a, const Record &b) { return key(a) == key(b); });
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (const Column &column : m_columns)
            names.insert(column.role, column.name);
        return names;
    }

private:
    QList<Column> m_columns;
};

} // namespace Models
