// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tablemodel.h"

namespace Models
{

/// A question that was asked, and what was answered.
struct ReviewRecord {
    QString id; ///< of the question
    QString question;
    QString answer; ///< in words, one pick a line
};

/// All answers so far, in the order of the questions.
class ReviewModel : public Models::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A service of C++ hands it out.")

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        QuestionRole,
        AnswerRole,
    };
    Q_ENUM(Role)

    explicit ReviewModel(QObject *parent = nullptr);

    void setRecords(const QList<ReviewRecord> &records);

private:
    RecordTable<ReviewRecord> m_table;
};

} // namespace Models
