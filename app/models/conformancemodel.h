// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tablemodel.h"

namespace Models
{

/// One item of a standard.
struct ConformanceRecord {
    QString item; ///< such as "IPDAS 1.1.1"
    QString text; ///< what it asks
    bool isMet = false;
    QString how;
};

/// What a standard asks of a guide, and whether it is met.
class ConformanceModel : public Models::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A service of C++ hands it out.")

public:
    enum Role {
        ItemRole = Qt::UserRole + 1,
        TextRole,
        IsMetRole,
        HowRole,
    };
    Q_ENUM(Role)

    explicit ConformanceModel(QObject *parent = nullptr);

    void setRecords(const QList<ConformanceRecord> &records);

private:
    RecordTable<ConformanceRecord> m_table;
};

} // namespace Models
