// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "conformancemodel.h"

namespace Models
{

ConformanceModel::ConformanceModel(QObject *parent)
    : TableModel(m_table, parent)
    , m_table{
          {ItemRole, "item", [](const ConformanceRecord &r) { return QVariant(r.item); }},
          {TextRole, "text", [](const ConformanceRecord &r) { return QVariant(r.text); }},
          {IsMetRole, "isMet", [](const ConformanceRecord &r) { return QVariant(r.isMet); }},
          {HowRole, "how", [](const ConformanceRecord &r) { return QVariant(r.how); }},
      }
{
}

void ConformanceModel::setRecords(const QList<ConformanceRecord> &records)
{
    replace(m_table, records);
}

} // namespace Models
