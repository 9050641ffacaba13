// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/guide.h"
#include "content/help.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Models
{

/// One thing that can be found.
struct SearchEntry {
    QString title; ///< what it is: "Training and credentials: Therapy"
    QString text; ///< what it says
    QString address; ///< where it stands, as in place.h
};

/// A folded copy of everything a guide says, searched from end to end. That is quick enough: an
/// index by word would pay from some twenty thousand entries.
class SearchIndex
{
public:
    explicit SearchIndex(QList<SearchEntry> entries = {});

    /// The entries that hold every word of the query, whatever the case and the accents, those
    /// with all of them in the title first; at most `limit`. Nothing for a blank query.
    [[nodiscard]] QList<SearchEntry> find(QStringView query, qsizetype limit = 50) const;

private:
    struct Folded {
        QString title;
        QString all;
    };

    QList<SearchEntry> m_entries;
    QList<Folded> m_folded;
};

/// Everything that can be found in a guide, page by page. help: of the region that is shown.
[[nodiscard]] QList<SearchEntry>
searchEntries(const Content::Guide &guide, const Content::Region &help, const QString &language);

/// The part of a text around the first word of the query that it holds, at most `length`
/// characters, cut between words, with an ellipsis at a cut end.
[[nodiscard]] QString excerpt(const QString &text, QStringView query, qsizetype length = 120);

/// The text without case and accents, for comparing. As long as the text in most languages.
[[nodiscard]] QString folded(QStringView text);

} // namespace Models
