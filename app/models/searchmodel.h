// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "searchindex.h"
#include "singleton.h"
#include "tablemodel.h"

#include <functional>

namespace Models
{

/// What was found for the words that are being typed. The query is never kept.
class SearchModel : public Models::TableModel, public Singleton<SearchModel>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Search)
    QML_SINGLETON
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY queryChanged)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        ExcerptRole,
        AddressRole,
    };
    Q_ENUM(Role)

    /// collect: gives everything that can be found; called when the first query comes.
    explicit SearchModel(std::function<QList<SearchEntry>()> collect, QObject *parent = nullptr);

    [[nodiscard]] QString query() const { return m_query; }
    /// How much was found, in words; empty for a blank query.
    [[nodiscard]] QString summary() const;
    void setQuery(const QString &query);

    /// Collects anew at the next query: the region has changed.
    void renew();

Q_SIGNALS:
    void queryChanged();

private:
    struct Found {
        QString title;
        QString excerpt;
        QString address;
    };

    void search();

    std::function<QList<SearchEntry>()> m_collect;
    bool m_isCollected = false;
    SearchIndex m_index;
    QString m_query;
    RecordTable<Found> m_table;
};

} // namespace Models
