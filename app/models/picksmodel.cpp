// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "picksmodel.h"

namespace Models
{

PicksModel::PicksModel(QObject *parent)
    : TableModel(m_table, parent)
    , m_table{
          {TextRole, "text", [](const PickRecord &r) { return QVariant(r.text); }},
          {ReasonRole, "reason", [](const PickRecord &r) { return QVariant(r.reason); }},
      }
{
}

void PicksModel::setRecords(const QList<PickRecord> &records)
{
    replace(m_table, records);
}

} // namespace Models
