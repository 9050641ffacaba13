// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "reviewmodel.h"

namespace Models
{

ReviewModel::ReviewModel(QObject *parent)
    : TableModel(m_table, parent)
    , m_table{
          {IdRole, "questionId", [](const ReviewRecord &r) { return QVariant(r.id); }},
          {QuestionRole, "question", [](const ReviewRecord &r) { return QVariant(r.question); }},
          {AnswerRole, "answer", [](const ReviewRecord &r) { return QVariant(r.answer); }},
      }
{
}

void ReviewModel::setRecords(const QList<ReviewRecord> &records)
{
    replace(m_table, records);
}

} // namespace Models
