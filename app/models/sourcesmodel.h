// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tablemodel.h"

namespace Models
{

/// One source, ready to be shown.
struct SourceRecord {
    QString code; ///< such as "S8"
    QString title;
    QString by; ///< author or publisher, and year
    QString where;
};

/// Where the claims of a guide come from.
class SourcesModel : public Models::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A service of C++ hands it out.")

public:
    enum Role {
        CodeRole = Qt::UserRole + 1,
        TitleRole,
        ByRole,
        WhereRole,
    };
    Q_ENUM(Role)

    explicit SourcesModel(QObject *parent = nullptr);

    void setRecords(const QList<SourceRecord> &records);

private:
    RecordTable<SourceRecord> m_table;
};

} // namespace Models
