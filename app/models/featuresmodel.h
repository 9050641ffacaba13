// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tablemodel.h"

namespace Models
{

/// One key feature, ready to be shown.
struct FeatureRecord {
    QString id;
    QString title;
    QString line;
    QString example; ///< what this can look like
    QString icon; ///< name of an icon
};

/// The key features of one option.
class FeaturesModel : public Models::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A service of C++ hands it out.")

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TitleRole,
        LineRole,
        ExampleRole,
        IconRole,
    };
    Q_ENUM(Role)

    explicit FeaturesModel(QObject *parent = nullptr);

    void setRecords(const QList<FeatureRecord> &records);

private:
    RecordTable<FeatureRecord> m_table;
};

} // namespace Models
