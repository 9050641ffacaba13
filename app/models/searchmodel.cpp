// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "searchmodel.h"

#include <utility>

namespace Models
{

SearchModel::SearchModel(std::function<QList<SearchEntry>()> collect, QObject *parent)
    : TableModel(m_table, parent)
    , Singleton(this)
    , m_collect(std::move(collect))
    , m_table{
          {TitleRole, "title", [](const Found &f) { return QVariant(f.title); }},
          {ExcerptRole, "excerpt", [](const Found &f) { return QVariant(f.excerpt); }},
          {AddressRole, "address", [](const Found &f) { return QVariant(f.address); }},
      }
{
}

QString SearchModel::summary() const
{
    if (m_query.trimmed().isEmpty())
        return {};
    if (count() == 0)
        return tr("Nothing found. Try a shorter word, or another one.");
    if (count() == 1)
        //: how many places of the guide hold the words
        return tr("Found in 1 place");
    //: %n: how many places of the guide hold the words
    return tr("Found in %n places", nullptr, count());
}

void SearchModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    search();
    Q_EMIT queryChanged();
}

void SearchModel::renew()
{
    m_isCollected = false;
    search();
    Q_EMIT queryChanged();
}

void SearchModel::search()
{
    QList<Found> found;
    if (!m_query.trimmed().isEmpty()) {
        if (!std::exchange(m_isCollected, true))
            m_index = SearchIndex(m_collect());
        const QList<SearchEntry> entries = m_index.find(m_query);
        for (const SearchEntry &entry : entries)
            found.append({entry.title, excerpt(entry.text, m_query), entry.address});
    }
    replace(m_table, found);
}

} // namespace Models
