// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tablemodel.h"

namespace Models
{

/// One help line, ready to be shown.
struct HelpLineRecord {
    QString id;
    QString name;
    bool isDanger = false; ///< for life in danger; else to talk
    QString action; ///< what to do, such as "Call or text 988"
    QString more; ///< other ways to reach it, one a line; may be empty
    QString note; ///< may be empty
    QString checked; ///< when it was last checked, in words
    bool needsCare = false; ///< not checked yet, or past its next check
};

/// The help lines of one region.
class HelpLinesModel : public Models::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A service of C++ hands it out.")

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        IsDangerRole,
        ActionRole,
        MoreRole,
        NoteRole,
        CheckedRole,
        NeedsCareRole,
    };
    Q_ENUM(Role)

    explicit HelpLinesModel(QObject *parent = nullptr);

    void setRecords(const QList<HelpLineRecord> &records);

private:
    RecordTable<HelpLineRecord> m_table;
};

} // namespace Models
