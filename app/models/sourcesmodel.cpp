// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "sourcesmodel.h"

namespace Models
{

SourcesModel::SourcesModel(QObject *parent)
    : TableModel(m_table, parent)
    , m_table{
          {CodeRole, "code", [](const SourceRecord &r) { return QVariant(r.code); }},
          {TitleRole, "title", [](const SourceRecord &r) { return QVariant(r.title); }},
          {ByRole, "by", [](const SourceRecord &r) { return QVariant(r.by); }},
          {WhereRole, "where", [](const SourceRecord &r) { return QVariant(r.where); }},
      }
{
}

void SourcesModel::setRecords(const QList<SourceRecord> &records)
{
    replace(m_table, records);
}

} // namespace Models
