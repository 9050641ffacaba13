// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "helplinesmodel.h"

namespace Models
{

HelpLinesModel::HelpLinesModel(QObject *parent)
    : TableModel(m_table, parent)
    , m_table{
          {IdRole, "lineId", [](const HelpLineRecord &r) { return QVariant(r.id); }},
          {NameRole, "name", [](const HelpLineRecord &r) { return QVariant(r.name); }},
          {IsDangerRole, "isDanger", [](const HelpLineRecord &r) { return QVariant(r.isDanger); }},
          {ActionRole, "action", [](const HelpLineRecord &r) { return QVariant(r.action); }},
          {MoreRole, "more", [](const HelpLineRecord &r) { return QVariant(r.more); }},
          {NoteRole, "note", [](const HelpLineRecord &r) { return QVariant(r.note); }},
          {CheckedRole, "checked", [](const HelpLineRecord &r) { return QVariant(r.checked); }},
          {NeedsCareRole,
           "needsCare",
           [](const HelpLineRecord &r) { return QVariant(r.needsCare); }},
      }
{
}

void HelpLinesModel::setRecords(const QList<HelpLineRecord> &records)
{
    replace(m_table, records);
}

} // namespace Models
