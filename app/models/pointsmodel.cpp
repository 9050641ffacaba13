// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "pointsmodel.h"

namespace Models
{

PointsModel::PointsModel(QObject *parent)
    : TableModel(m_table, parent)
    , m_table{
          {IdRole, "pointId", [](const PointRecord &r) { return QVariant(r.id); }},
          {TextRole, "text", [](const PointRecord &r) { return QVariant(r.text); }},
          {CertaintyRole, "certainty", [](const PointRecord &r) { return QVariant(r.certainty); }},
          {SourcesRole, "sources", [](const PointRecord &r) { return QVariant(r.sources); }},
          {AboutRole, "about", [](const PointRecord &r) { return QVariant(r.about); }},
      }
{
}

void PointsModel::setRecords(const QList<PointRecord> &records)
{
    replace(m_table, records);
}

} // namespace Models
