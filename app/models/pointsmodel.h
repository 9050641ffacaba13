// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tablemodel.h"

namespace Models
{

/// One sentence or two of a guide, ready to be shown.
struct PointRecord {
    QString id{};
    QString text;
    QString certainty; ///< in words, such as "Fairly sure"; empty for what is no claim
    QString sources; ///< codes, such as "S8, S9"; may be empty
    QString about; ///< names of the options it is about; may be empty
};

/// Statements, steps, questions, wishes or claims, one below the other.
class PointsModel : public Models::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A service of C++ hands it out.")

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TextRole,
        CertaintyRole,
        SourcesRole,
        AboutRole,
    };
    Q_ENUM(Role)

    explicit PointsModel(QObject *parent = nullptr);

    void setRecords(const QList<PointRecord> &records);

private:
    RecordTable<PointRecord> m_table;
};

} // namespace Models
