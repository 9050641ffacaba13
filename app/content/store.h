// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide.h"
#include "help.h"
#include "result.h"

#include <QString>
#include <QStringList>

namespace Content
{

/// One guide that can be opened, as found by its place: <root>/<id>/<lang>.json.
struct Listing {
    QString id;
    QStringList languages; ///< primary language subtags, sorted
};

/// Finds and opens guides below one folder (":/guides" for the bundled ones).
class Store
{
public:
    /// guidesRoot: the folder that holds one folder a guide. helpFile: path of the help regions.
    explicit Store(QString guidesRoot = QStringLiteral(":/guides"),
                   QString helpFile = QStringLiteral(":/help/regions.json"));

    /// Every guide, by id.
    [[nodiscard]] QList<Listing> list() const;

    /// The languages of a guide, as in its Listing; none when it is not there.
    [[nodiscard]] QStringList languages(const QString &id) const;

    /// Path of the file for this guide and language: the language itself, else its primary
    /// subtag, else English, else the first there is. Empty when the guide is not there.
    [[nodiscard]] QString path(const QString &id, const QString &language) const;

    /// Opens a guide; a fault names an id that is not there.
    [[nodiscard]] Result<Guide> open(const QString &id, const QString &language) const;

    /// Opens the help regions.
    [[nodiscard]] Result<Help> help() const;

private:
    QString m_guidesRoot;
    QString m_helpFile;
};

/// The guide's file that a path names: a file is one, in a folder it is the one for this language,
/// as Store::path() finds it. A fault for a folder that holds none.
[[nodiscard]] Result<QString> guideFileAt(const QString &path, const QString &language);

} // namespace Content
