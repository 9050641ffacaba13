// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tablemodel.h"

namespace Models
{

/// One region.
struct RegionRecord {
    QString id;
    QString name;
};

/// The regions that have help lines.
class RegionsModel : public Models::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A service of C++ hands it out.")

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
    };
    Q_ENUM(Role)

    explicit RegionsModel(QObject *parent = nullptr);

    void setRecords(const QList<RegionRecord> &records);

private:
    RecordTable<RegionRecord> m_table;
};

} // namespace Models
