// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "rowsmodel.h"

#include <algorithm>

namespace Models
{

namespace
{

bool standsBefore(const RowRecord &a, const RowRecord &b)
{
    return a.isMarked != b.isMarked ? a.isMarked : a.place < b.place;
}

} // namespace

RowsModel::RowsModel(QObject *parent)
    : TableModel(m_table, parent)
    , m_table{
          {IdRole, "rowId", [](const RowRecord &r) { return QVariant(r.id); }},
          {TitleRole, "title", [](const RowRecord &r) { return QVariant(r.title); }},
          {CellsRole, "cells", [](const RowRecord &r) { return QVariant::fromValue(r.cells); }},
          {IsMarkedRole, "isMarked", [](const RowRecord &r) { return QVariant(r.isMarked); }},
          {IsOpenRole, "isOpen", [](const RowRecord &r) { return QVariant(r.isOpen); }},
      }
{
}

void RowsModel::setRecords(const QList<RowRecord> &records)
{
    QList<RowRecord> placed = records;
    for (qsizetype i = 0; i < placed.size(); ++i)
        placed[i].place = static_cast<int>(i);
    replace(m_table, placed);
    Q_EMIT markedCountChanged();
}

void RowsModel::setTitles(const QStringList &titles)
{
    for (RowRecord &row : m_table.records)
        row.title = titles.value(row.place);
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {TitleRole});
}

int RowsModel::markedCount() const
{
    return static_cast<int>(std::count_if(m_table.records.begin(),
                                          m_table.records.end(),
                                          [](const RowRecord &row) { return row.isMarked; }));
}

bool RowsModel::isMarked(const QString &rowId) const
{
    const int row = find(rowId);
    return row >= 0 && m_table.records.at(row).isMarked;
}

void RowsModel::setMarked(const QString &rowId, bool isMarked)
{
    const int row = find(rowId);
    if (row < 0 || m_table.records.at(row).isMarked == isMarked)
        return;
    m_table.records[row].isMarked = isMarked;
    notify(row, IsMarkedRole);
    moveHome(row);
    Q_EMIT markedCountChanged();
}

void RowsModel::setOpen(const QString &rowId, bool isOpen)
{
    const int row = find(rowId);
    if (row < 0 || m_table.records.at(row).isOpen == isOpen)
        return;
    m_table.records[row].isOpen = isOpen;
    notify(row, IsOpenRole);
}

void RowsModel::forget()
{
    QStringList ids;
    for (const RowRecord &row : std::as_const(m_table.records))
        ids.append(row.id);
    for (const QString &id : std::as_const(ids)) {
        setMarked(id, false);
        setOpen(id, false);
    }
}

int RowsModel::find(const QString &rowId) const
{
    const auto &rows = m_table.records;
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&rowId](const RowRecord &row) { return row.id == rowId; });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

void RowsModel::moveHome(int row)
{
    auto &rows = m_table.records;
    const RowRecord moved = rows.at(row);
    const auto before = std::count_if(rows.begin(), rows.end(), [&moved](const RowRecord &other) {
        return standsBefore(other, moved);
    });
    const int home = static_cast<int>(before);
    if (home == row)
        return;
    // Qt counts the destination before the row has left its old place.
    beginMoveRows({}, row, row, {}, home > row ? home + 1 : home);
    rows.move(row, home);
    endMoveRows();
}

void RowsModel::notify(int row, Role role)
{
    Q_EMIT dataChanged(index(row), index(row), {role});
}

} // namespace Models
