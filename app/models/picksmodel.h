// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tablemodel.h"

namespace Models
{

/// Something that was picked, ready to be shown.
struct PickRecord {
    QString text; ///< how it is named back
    QString reason; ///< what it rests on, or where else to turn; may be empty
};

/// What was picked and belongs in one place of the outcome.
class PicksModel : public Models::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A service of C++ hands it out.")

public:
    enum Role {
        TextRole = Qt::UserRole + 1,
        ReasonRole,
    };
    Q_ENUM(Role)

    explicit PicksModel(QObject *parent = nullptr);

    void setRecords(const QList<PickRecord> &records);

private:
    RecordTable<PickRecord> m_table;
};

} // namespace Models
