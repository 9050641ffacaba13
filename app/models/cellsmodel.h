// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tablemodel.h"

namespace Models
{

/// What one option says in one row, ready to be shown.
struct CellRecord {
    QString optionId;
    QString optionName;
    int mark = 0; ///< as in OptionsModel
    QString text; ///< "Not known" where nobody knows
    QString example; ///< may be empty
    QString sources; ///< codes; may be empty
    QString regionNote; ///< how it is in the region shown; may be empty
};

/// What each option says in one row, in the order the person set.
class CellsModel : public Models::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A service of C++ hands it out.")

public:
    enum Role {
        OptionIdRole = Qt::UserRole + 1,
        OptionNameRole,
        MarkRole,
        TextRole,
        ExampleRole,
        SourcesRole,
        RegionNoteRole,
    };
    Q_ENUM(Role)

    explicit CellsModel(QObject *parent = nullptr);

    void setRecords(const QList<CellRecord> &records);

private:
    RecordTable<CellRecord> m_table;
};

} // namespace Models
