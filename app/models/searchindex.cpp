// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "searchindex.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Models
{

namespace
{

QStringList wordsOf(QStringView query)
{
    return folded(query).simplified().split(u' ', Qt::SkipEmptyParts);
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(
        words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

/// Where the first of the words begins, or 0.
qsizetype firstMatch(const QString &text, const QStringList &words)
{
    qsizetype first = text.size();
    for (const QString &word : words)
        if (const qsizetype at = text.indexOf(word); at >= 0)
            first = std::min(first, at);
    return first == text.size() ? 0 : first;
}

qsizetype wordStart(const QString &text, qsizetype from)
{
    return from <= 0 ? 0 : text.lastIndexOf(u' ', from) + 1;
}

/// The end of the last whole word before `to`; `to` itself within a word that long.
qsizetype wordEnd(const QString &text, qsizetype start, qsizetype to)
{
    if (to >= text.size())
        return text.size();
    const qsizetype space = text.lastIndexOf(u' ', to);
    return space <= start ? to : space;
}

} // namespace

QString folded(QStringView text)
{
    const bool isPlain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isPlain)
        return text.toString().toLower();
    QString letters = text.toString().normalized(QString::NormalizationForm_D).toCaseFolded();
    letters.removeIf([](QChar c) { return c.isMark(); });
    return letters;
}

SearchIndex::SearchIndex(QList<SearchEntry> entries)
    : m_entries(std::move(entries))
{
    m_folded.reserve(m_entries.size());
    for (const SearchEntry &entry : std::as_const(m_entries)) {
        const QString title = folded(entry.title);
        m_folded.append({title, title + u'\n' + folded(entry.text)});
    }
}

QList<SearchEntry> SearchIndex::find(QStringView query, qsizetype limit) const
{
    const QStringList words = wordsOf(query);
    QList<SearchEntry> inTitle;
    QList<SearchEntry> inText;
    for (qsizetype i = 0; !words.isEmpty() && i < m_folded.size() && inTitle.size() < limit; ++i) {
        if (!holdsAll(m_folded.at(i).all, words))
            continue;
        if (holdsAll(m_folded.at(i).title, words))
            inTitle.append(m_entries.at(i));
        else if (inText.size() < limit)
            inText.append(m_entries.at(i));
    }
    return (inTitle + inText).first(std::min(limit, inTitle.size() + inText.size()));
}

QString excerpt(const QString &text, QStringView query, qsizetype length)
{
    QString line = text.simplified();
    if (line.size() <= length)
        return line;
    const qsizetype match = firstMatch(folded(line), wordsOf(query));
    const qsizetype start = wordStart(line, std::min(match, line.size()) - length / 3);
    const qsizetype end = wordEnd(line, start, start + length);
    QString part = line.mid(start, end - start).trimmed();
    if (start > 0)
        part.prepend(u"… "_s);
    if (end < line.size())
        part.append(u" …"_s);
    return part;
}

} // namespace Models
