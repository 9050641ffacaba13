// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pointsmodel.h"
#include "spokentext.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Models
{

/// The texts of a page as they are gathered, in the order in which they are read aloud; with the shapes
/// that several pages share.
class SpokenList
{
    Q_DECLARE_TR_FUNCTIONS(ReadAloud)

public:
    /// One record of a list model.
    class Row
    {
    public:
        Row(const QAbstractItemModel *model, int row)
            : m_index(model->index(row, 0))
        {
        }
        [[nodiscard]] QString text(int role) const { return m_index.data(role).toString(); }
        [[nodiscard]] bool is(int role) const { return m_index.data(role).toBool(); }
        /// The list model that the record holds.
        template<typename List>
        [[nodiscard]] const List *list(int role) const
        {
            return m_index.data(role).template value<List *>();
        }

    private:
        QModelIndex m_index;
    };

    /// Calls with every record of a list model; with none when there is no model.
    template<typename Each>
    static void forEach(const QAbstractItemModel *model, const Each &each)
    {
        for (int row = 0; model && row < model->rowCount(); ++row)
            each(Row(model, row));
    }

    /// A text, unless it is empty; lead as in SpokenText.
    void add(const QString &text, const QString &lead = {});
    /// A heading and what stands under it.
    void addFact(const QString &title, const QString &text);
    /// Plain points, one after the other.
    void addPoints(const PointsModel *points);
    /// Statements by which something may fit a person.
    void addFits(const PointsModel *fits);
    /// A heading, and claims with how sure they are.
    void addClaims(const QString &title, const PointsModel *claims);
    /// A claim, and how sure research is of it, without the codes of its sources.
    void addClaim(const Row &claim);

    [[nodiscard]] const QList<SpokenText> &texts() const { return m_texts; }

private:
    QList<SpokenText> m_texts;
};

} // namespace Models
