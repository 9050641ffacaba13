// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "featuresmodel.h"

namespace Models
{

FeaturesModel::FeaturesModel(QObject *parent)
    : TableModel(m_table, parent)
    , m_table{
          {IdRole, "featureId", [](const FeatureRecord &r) { return QVariant(r.id); }},
          {TitleRole, "title", [](const FeatureRecord &r) { return QVariant(r.title); }},
          {LineRole, "line", [](const FeatureRecord &r) { return QVariant(r.line); }},
          {ExampleRole, "example", [](const FeatureRecord &r) { return QVariant(r.example); }},
          {IconRole, "icon", [](const FeatureRecord &r) { return QVariant(r.icon); }},
      }
{
}

void FeaturesModel::setRecords(const QList<FeatureRecord> &records)
{
    replace(m_table, records);
}

} // namespace Models
