// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/reader.h"

#include <QDirIterator>
#include <QTest>

/// Files of the guides that the program brings along.
inline QStringList bundledFiles()
{
    QStringList files;
    QDirIterator iterator(QStringLiteral(RESOURCES_FOLDER "/guides"),
                          {QStringLiteral("*.json")},
                          QDir::Files,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files += iterator.next();
    // Easy Read says a guide again, and asks nothing.
    const auto inside =
        qstrlen(RESOURCES_FOLDER); // the project itself may lie in a folder of that name
    files.removeIf([inside](const QString &file) {
        return file.mid(qsizetype(inside)).contains(QStringLiteral("/easy/"));
    });
    files.sort();
    return files;
}

/// Those that are no translations; a translation has the same rules, which its checker sees to.
inline QStringList originalFiles()
{
    QStringList files = bundledFiles();
    files.removeIf([](const QString &file) { return !file.endsWith(QStringLiteral("/en.json")); });
    return files;
}

/// A guide that must be readable.
inline Content::Guide guideAt(const QString &file)
{
    const auto bytes = Content::readBytes(file);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.faults().constFirst().line()));
    const auto guide = Content::readGuide(bytes.value(), file);
    if (!guide)
        qFatal("%s", qPrintable(guide.faults().constFirst().line()));
    return guide.value();
}

/// The bundled guide in English.
inline const Content::Guide &englishGuide()
{
    static const Content::Guide guide =
        guideAt(QStringLiteral(RESOURCES_FOLDER "/guides/peer-coaching-or-therapy/en.json"));
    return guide;
}
