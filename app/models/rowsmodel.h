// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cellsmodel.h"
#include "tablemodel.h"

namespace Models
{

/// One row of the comparison, ready to be shown.
struct RowRecord {
    QString id;
    QString title;
    CellsModel *cells = nullptr;
    bool isMarked = false; ///< "matters to me"
    bool isOpen = false; ///< example and sources are shown
    int place = 0; ///< in the guide's own order
};

/// The rows of the comparison: marked ones first, otherwise in the guide's order. Marks live as
/// long as the window and are never kept.
class RowsModel : public Models::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A service of C++ hands it out.")
    Q_PROPERTY(int markedCount READ markedCount NOTIFY markedCountChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TitleRole,
        CellsRole,
        IsMarkedRole,
        IsOpenRole,
    };
    Q_ENUM(Role)

    explicit RowsModel(QObject *parent = nullptr);

    /// rows in the guide's order, none of them marked or open.
    void setRecords(const QList<RowRecord> &records);

    /// Gives rows other titles, of the same order and number as setRecords() had. Marks stay.
    void setTitles(const QStringList &titles);

    [[nodiscard]] int markedCount() const;
    /// False for an unknown id, too.
    [[nodiscard]] bool isMarked(const QString &rowId) const;

    /// Marks a row, or takes its mark away; it moves to its new place. Unknown ids are passed over.
    Q_INVOKABLE void setMarked(const QString &rowId, bool isMarked);
    /// Shows or hides a row's example and sources.
    Q_INVOKABLE void setOpen(const QString &rowId, bool isOpen);
    /// Takes every mark away, closes every row, and puts the guide's order back.
    void forget();

Q_SIGNALS:
    void markedCountChanged();

private:
    [[nodiscard]] int find(const QString &rowId) const;
    void moveHome(int row);
    void notify(int row, Role role);

    RecordTable<RowRecord> m_table;
};

} // namespace Models
