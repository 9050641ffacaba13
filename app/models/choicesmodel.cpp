// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "choicesmodel.h"

namespace Models
{

ChoicesModel::ChoicesModel(QObject *parent)
    : TableModel(m_table, parent)
    , m_table{
          {IdRole, "choiceId", [](const ChoiceRecord &r) { return QVariant(r.id); }},
          {TextRole, "text", [](const ChoiceRecord &r) { return QVariant(r.text); }},
          {SpokenRole, "spoken", [](const ChoiceRecord &r) { return QVariant(r.spoken); }},
          {IsSingleRole, "isSingle", [](const ChoiceRecord &r) { return QVariant(r.isSingle); }},
          {IsPickedRole, "isPicked", [](const ChoiceRecord &r) { return QVariant(r.isPicked); }},
          {RankRole, "rank", [](const ChoiceRecord &r) { return QVariant(r.rank); }},
      }
{
}

void ChoicesModel::setRecords(const QList<ChoiceRecord> &records)
{
    if (records.isEmpty() || m_table.records.isEmpty()
        || records.constFirst().isSingle != m_table.records.constFirst().isSingle) {
        replace(m_table, records);
        return;
    }
    setSize(static_cast<int>(records.size()));
    m_table.records = records;
    Q_EMIT dataChanged(index(0), index(m_table.size() - 1));
}

void ChoicesModel::setSize(int size)
{
    const int before = m_table.size();
    if (size < before) {
        beginRemoveRows({}, size, before - 1);
        m_table.records.resize(size);
        endRemoveRows();
    } else if (size > before) {
        beginInsertRows({}, before, size - 1);
        m_table.records.resize(size);
        endInsertRows();
    }
    if (size != before)
        Q_EMIT countChanged();
}

} // namespace Models
