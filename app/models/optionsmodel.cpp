// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "optionsmodel.h"

namespace Models
{

OptionsModel::OptionsModel(QObject *parent)
    : TableModel(m_table, parent)
    , m_table{
          {IdRole, "optionId", [](const OptionRecord &r) { return QVariant(r.id); }},
          {MarkRole, "mark", [](const OptionRecord &r) { return QVariant(r.mark); }},
          {NameRole, "name", [](const OptionRecord &r) { return QVariant(r.name); }},
          {SummaryRole, "summary", [](const OptionRecord &r) { return QVariant(r.summary); }},
          {DefinitionRole,
           "definition",
           [](const OptionRecord &r) { return QVariant(r.definition); }},
          {ExampleRole, "example", [](const OptionRecord &r) { return QVariant(r.example); }},
          {FitExampleRole,
           "fitExample",
           [](const OptionRecord &r) { return QVariant(r.fitExample); }},
          {FeaturesRole,
           "features",
           [](const OptionRecord &r) { return QVariant::fromValue(r.features); }},
          {FitsRole, "fits", [](const OptionRecord &r) { return QVariant::fromValue(r.fits); }},
          {GoodRole, "good", [](const OptionRecord &r) { return QVariant::fromValue(r.good); }},
          {HardRole, "hard", [](const OptionRecord &r) { return QVariant::fromValue(r.hard); }},
          {StepsRole, "steps", [](const OptionRecord &r) { return QVariant::fromValue(r.steps); }},
      }
{
}

void OptionsModel::setRecords(const QList<OptionRecord> &records)
{
    replace(m_table, records);
}

} // namespace Models
