// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tablemodel.h"

namespace Models
{

/// One word and what it means.
struct TermRecord {
    QString term;
    QString meaning;
};

/// Words the guide explains.
class TermsModel : public Models::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A service of C++ hands it out.")

public:
    enum Role {
        TermRole = Qt::UserRole + 1,
        MeaningRole,
    };
    Q_ENUM(Role)

    explicit TermsModel(QObject *parent = nullptr);

    void setRecords(const QList<TermRecord> &records);

private:
    RecordTable<TermRecord> m_table;
};

} // namespace Models
