// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "picksmodel.h"
#include "tablemodel.h"

namespace Models
{

/// One option, and what was picked and lines up with it.
struct PickColumnRecord {
    int mark = 0; ///< as in OptionRecord
    QString name;
    PicksModel *picks = nullptr; ///< may be empty
};

/// What was picked, sorted under each option; the options in the guide's order.
class PickColumnsModel : public Models::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A service of C++ hands it out.")

public:
    enum Role {
        MarkRole = Qt::UserRole + 1,
        NameRole,
        PicksRole,
    };
    Q_ENUM(Role)

    explicit PickColumnsModel(QObject *parent = nullptr);

    void setRecords(const QList<PickColumnRecord> &records);

private:
    RecordTable<PickColumnRecord> m_table;
};

} // namespace Models
