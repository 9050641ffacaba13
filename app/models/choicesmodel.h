// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tablemodel.h"

namespace Models
{

/// One answer that can be picked, ready to be shown.
struct ChoiceRecord {
    QString id;
    QString text;
    QString spoken; ///< where it stands, such as "2 of 5", for a screen reader
    bool isSingle = false; ///< takes the place of the one that was picked before
    bool isPicked = false;
    int rank = 0; ///< of the picked ones, where their order counts, from 1; else 0
};

/// The answers to one question.
class ChoicesModel : public Models::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A service of C++ hands it out.")

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TextRole,
        SpokenRole,
        IsSingleRole,
        IsPickedRole,
        RankRole,
    };
    Q_ENUM(Role)

    explicit ChoicesModel(QObject *parent = nullptr);

    /// Shows these. Rows that are there already change in place, so that no delegate is made anew for
    /// the next question; only those of another kind are.
    void setRecords(const QList<ChoiceRecord> &records);

private:
    void setSize(int size);

    RecordTable<ChoiceRecord> m_table;
};

} // namespace Models
