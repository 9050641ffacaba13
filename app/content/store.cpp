// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "store.h"

#include "reader.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

QStringList languagesIn(const QString &folder)
{
    QStringList languages;
    // Not by a name filter: it makes a regular expression of it, at every start.
    const QString ending = QStringLiteral(".json");
    for (const QString &file : QDir(folder).entryList(QDir::Files | QDir::Readable, QDir::Name)) {
        if (file.endsWith(ending))
            languages.append(file.chopped(ending.size()));
    }
    return languages;
}

/// The file for a language in a guide's folder, as Store::path() says.
QString fileIn(const QString &folder, const QString &language)
{
    const QStringList languages = languagesIn(folder);
    for (const QString &tag : {language, language.section(u'-', 0, 0), QStringLiteral("en")}) {
        if (languages.contains(tag))
            return folder + u'/' + tag + ".json"_L1;
    }
    return languages.isEmpty() ? QString() : folder + u'/' + languages.constFirst() + ".json"_L1;
}

Result<Guide> missing(const QString &file, const QString &id)
{
    return Faults{{file,
                   {},
                   QStringLiteral("missing-guide"),
                   QStringLiteral("There is no guide \"%1\".").arg(id.left(60)),
                   QStringLiteral("Ask for the list of guides.")}};
}

Result<Guide> misplaced(const QString &file, const Guide &guide)
{
    return Faults{
        {file,
         {},
         QStringLiteral("wrong-folder"),
         QStringLiteral("The guide \"%1\" stands in the folder of another.").arg(guide.id),
         QStringLiteral("Give the folder the guide's id as its name.")}};
}

} // namespace

Store::Store(QString guidesRoot, QString helpFile)
    : m_guidesRoot(std::move(guidesRoot))
    , m_helpFile(std::move(helpFile))
{
}

QList<Listing> Store::list() const
{
    QList<Listing> guides;
    const QDir root(m_guidesRoot);
    for (const QString &id : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QStringList languages = languagesIn(root.filePath(id));
        if (!languages.isEmpty())
            guides.append({id, languages});
    }
    return guides;
}

QStringList Store::languages(const QString &id) const
{
    // An id is a name, never a way to another folder.
    if (id.isEmpty() || id.startsWith(u'.') || id.contains(u'/') || id.contains(QChar::Null))
        return {};
    return languagesIn(m_guidesRoot + u'/' + id);
}

QString Store::path(const QString &id, const QString &language) const
{
    return languages(id).isEmpty() ? QString() : fileIn(m_guidesRoot + u'/' + id, language);
}

Result<Guide> Store::open(const QString &id, const QString &language) const
{
    const QString file = path(id, language);
    if (file.isEmpty())
        return missing(m_guidesRoot, id);
    const Result<QByteArray> bytes = readBytes(file);
    if (!bytes)
        return bytes.faults();
    Result<Guide> guide = readGuide(bytes.value(), file);
    if (guide && guide.value().id != id)
        return misplaced(file, guide.value());
    return guide;
}

Result<Help> Store::help() const
{
    const Result<QByteArray> bytes = readBytes(m_helpFile);
    if (!bytes)
        return bytes.faults();
    return readHelp(bytes.value(), m_helpFile);
}

Result<QString> guideFileAt(const QString &path, const QString &language)
{
    if (!QFileInfo(path).isDir())
        return path;
    const QString file = fileIn(QDir(path).absolutePath(), language);
    if (!file.isEmpty())
        return file;
    return Faults{{path,
                   {},
                   QStringLiteral("missing-guide"),
                   QStringLiteral("There is no guide in this folder."),
                   QStringLiteral("Name one after its language, such as en.json.")}};
}

} // namespace Content
