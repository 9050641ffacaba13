// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "termsmodel.h"

namespace Models
{

TermsModel::TermsModel(QObject *parent)
    : TableModel(m_table, parent)
    , m_table{
          {TermRole, "term", [](const TermRecord &r) { return QVariant(r.term); }},
          {MeaningRole, "meaning", [](const TermRecord &r) { return QVariant(r.meaning); }},
      }
{
}

void TermsModel::setRecords(const QList<TermRecord> &records)
{
    replace(m_table, records);
}

} // namespace Models
