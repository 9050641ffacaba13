// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "cellsmodel.h"

namespace Models
{

CellsModel::CellsModel(QObject *parent)
    : TableModel(m_table, parent)
    , m_table{
          {OptionIdRole, "optionId", [](const CellRecord &r) { return QVariant(r.optionId); }},
          {OptionNameRole,
           "optionName",
           [](const CellRecord &r) { return QVariant(r.optionName); }},
          {MarkRole, "mark", [](const CellRecord &r) { return QVariant(r.mark); }},
          {TextRole, "text", [](const CellRecord &r) { return QVariant(r.text); }},
          {ExampleRole, "example", [](const CellRecord &r) { return QVariant(r.example); }},
          {SourcesRole, "sources", [](const CellRecord &r) { return QVariant(r.sources); }},
          {RegionNoteRole,
           "regionNote",
           [](const CellRecord &r) { return QVariant(r.regionNote); }},
      }
{
}

void CellsModel::setRecords(const QList<CellRecord> &records)
{
    replace(m_table, records);
}

} // namespace Models
