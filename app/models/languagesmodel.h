// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "singleton.h"
#include "tablemodel.h"

namespace Models
{

/// The languages in which the guide can be read, each by its own name.
class LanguagesModel : public Models::TableModel, public Singleton<LanguagesModel>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Languages)
    QML_SINGLETON
    Q_PROPERTY(QString currentName READ currentName NOTIFY currentChanged)
    Q_PROPERTY(QString current READ current NOTIFY currentChanged)

public:
    enum Role {
        TagRole = Qt::UserRole + 1,
        NameRole,
        IsCurrentRole,
    };
    Q_ENUM(Role)

    /// tags: primary language subtags, such as "en".
    explicit LanguagesModel(const QStringList &tags, QObject *parent = nullptr);

    [[nodiscard]] QString current() const { return m_current; }
    /// Its own name for itself.
    [[nodiscard]] QString currentName() const;
    /// The first of the tags that is there, by its primary subtag; English when none is.
    [[nodiscard]] QString choiceOf(const QStringList &tags) const;

    /// Marks a language as the one that is shown. Nothing happens for one that is not there.
    void setCurrent(const QString &tag);
    /// For who shows the names: asks for the letters that they are written in.
    Q_INVOKABLE void prepare();

Q_SIGNALS:
    void currentChanged();
    /// The names of all languages are about to be shown.
    void lettersNeeded();

private:
    struct Entry {
        QString tag;
        QString name;
        bool isCurrent = false;
    };

    RecordTable<Entry> m_table;
    QString m_current;
};

/// The first of the wanted tags whose primary subtag is among those there; English when none is.
[[nodiscard]] QString bestLanguage(const QStringList &there, const QStringList &wanted);

} // namespace Models
