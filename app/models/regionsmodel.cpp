// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "regionsmodel.h"

namespace Models
{

RegionsModel::RegionsModel(QObject *parent)
    : TableModel(m_table, parent)
    , m_table{
          {IdRole, "regionId", [](const RegionRecord &r) { return QVariant(r.id); }},
          {NameRole, "name", [](const RegionRecord &r) { return QVariant(r.name); }},
      }
{
}

void RegionsModel::setRecords(const QList<RegionRecord> &records)
{
    replace(m_table, records);
}

} // namespace Models
