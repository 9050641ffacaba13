// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "languagesmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Models
{

namespace
{

/// As its speakers write it, with a capital where there are any. Without a country's name: Qt knows
/// "American English" and "español de España" where the tag says none.
QString ownName(const QString &tag)
{
    if (tag == "en"_L1)
        return u"English"_s;
    if (tag == "es"_L1)
        return u"Español"_s;
    const QString name = QLocale(tag).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

LanguagesModel::LanguagesModel(const QStringList &tags, QObject *parent)
    : TableModel(m_table, parent)
    , Singleton(this)
    , m_table{
          {TagRole, "tag", [](const Entry &e) { return QVariant(e.tag); }},
          {NameRole, "name", [](const Entry &e) { return QVariant(e.name); }},
          {IsCurrentRole, "isCurrent", [](const Entry &e) { return QVariant(e.isCurrent); }},
      }
{
    for (const QString &tag : tags)
        m_table.records.append({tag, ownName(tag), false});
}

QString LanguagesModel::currentName() const
{
    for (const Entry &entry : m_table.records) {
        if (entry.isCurrent)
            return entry.name;
    }
    return {};
}

QString LanguagesModel::choiceOf(const QStringList &tags) const
{
    QStringList there;
    for (const Entry &entry : m_table.records)
        there.append(entry.tag);
    return bestLanguage(there, tags);
}

void LanguagesModel::prepare()
{
    Q_EMIT lettersNeeded();
}

void LanguagesModel::setCurrent(const QString &tag)
{
    const QString chosen = choiceOf({tag});
    if (chosen == m_current)
        return;
    m_current = chosen;
    for (Entry &entry : m_table.records)
        entry.isCurrent = entry.tag == chosen;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {IsCurrentRole});
    Q_EMIT currentChanged();
}

QString bestLanguage(const QStringList &there, const QStringList &wanted)
{
    for (const QString &tag : wanted) {
        QString primary = tag.section(u'-', 0, 0);
        if (there.contains(primary))
            return primary;
    }
    return u"en"_s;
}

} // namespace Models
