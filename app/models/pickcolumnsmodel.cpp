// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "pickcolumnsmodel.h"

namespace Models
{

PickColumnsModel::PickColumnsModel(QObject *parent)
    : TableModel(m_table, parent)
    , m_table{
          {MarkRole, "mark", [](const PickColumnRecord &r) { return QVariant(r.mark); }},
          {NameRole, "name", [](const PickColumnRecord &r) { return QVariant(r.name); }},
          {PicksRole,
           "picks",
           [](const PickColumnRecord &r) { return QVariant::fromValue(r.picks); }},
      }
{
}

void PickColumnsModel::setRecords(const QList<PickColumnRecord> &records)
{
    replace(m_table, records);
}

} // namespace Models
