// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkcommand.h"

#include "content/checker.h"
#include "content/easychecker.h"
#include "content/inspection.h"
#include "content/reader.h"
#include "decision/flowcheck.h"
#include "display/playlistreader.h"
#include "display/slidecheck.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// The context that translators see.
struct CheckCommand {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

/// Content files below a folder, by name. Links to folders are not followed: they may lead back.
QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(
        folder, {u"*.json"_s}, QDir::Files | QDir::System, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString file = iterator.next();
        if (!file.endsWith(".schema.json"_L1))
            files += file;
    }
    files.sort();
    return files;
}

/// Help regions are told from a guide by their keys: as read or, in a damaged file, as they stand
/// there. A file without such keys is told by its path.
bool isHelp(const QByteArray &json, const QString &file)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const bool hasRegions =
        object.isEmpty() ? json.contains("\"regions\"") : object.contains("regions"_L1);
    const bool hasOptions =
        object.isEmpty() ? json.contains("\"options\"") : object.contains("options"_L1);
    if (hasRegions != hasOptions)
        return hasRegions;
    const QFileInfo info(file);
    return info.fileName() == "regions.json"_L1 || info.dir().dirName() == "help"_L1;
}

/// The Easy Read edition of a guide is told by its folder or by its keys.
bool isEasy(const QByteArray &json, const QString &file)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return QFileInfo(file).dir().dirName() == "easy"_L1;
    return object.contains("pictures"_L1) && object.contains("pages"_L1);
}

/// What others than the content itself ask of a guide.
void checkUses(Content::Inspection &inspection)
{
    Decision::checkFlow(inspection);
    Wall::checkSlides(inspection);
}

Content::Faults checkFile(const QString &file, QDate today)
{
    const Content::Result<QByteArray> bytes = Content::readBytes(file);
    if (!bytes)
        return bytes.faults();
    if (Wall::isPlaylist(bytes.value()))
        return Wall::readPlaylists(bytes.value(), file).faults();
    if (isEasy(bytes.value(), file))
        return Content::checkEasy(
            bytes.value(), file, today, Content::guideOfEasy(file), Content::originalOf(file));
    if (isHelp(bytes.value(), file))
        return Content::checkHelp(bytes.value(), file, today);
    return Content::checkGuide(bytes.value(), file, today, &checkUses, Content::originalOf(file));
}

Content::Fault nothingIn(const QString &folder)
{
    return {.file = folder,
            .at = {},
            .rule = u"nothing-to-check"_s,
            .what = CheckCommand::tr("This folder holds no .json file."),
            .remedy = CheckCommand::tr("Name a guide, or a folder with guides.")};
}

Content::Fault unreadable(const QString &folder)
{
    return {.file = folder,
            .at = {},
            .rule = u"unreadable"_s,
            .what = CheckCommand::tr("This folder cannot be read."),
            .remedy = CheckCommand::tr("Ask for the right to read it.")};
}

Content::Faults checkPath(const QString &path, QDate today)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return checkFile(path, today);
    if (!info.isReadable())
        return {unreadable(path)};
    const QStringList files = filesBelow(path);
    if (files.isEmpty())
        return {nothingIn(path)};
    Content::Faults faults;
    for (const QString &file : files)
        faults += checkFile(file, today);
    return faults;
}

QString asLines(const Content::Faults &faults)
{
    QString lines;
    for (const Content::Fault &fault : faults)
        lines += fault.line() + u'\n';
    return lines;
}

QString asJson(const Content::Faults &faults)
{
    QJsonArray array;
    for (const Content::Fault &fault : faults) {
        array += QJsonObject{{u"file"_s, fault.file},
                             {u"line"_s, fault.at.line},
                             {u"column"_s, fault.at.column},
                             {u"rule"_s, fault.rule},
                             {u"what"_s, fault.what},
                             {u"remedy"_s, fault.remedy}};
    }
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

} // namespace

Answer runCheck(const CheckArguments &arguments, const Services &services)
{
    const QDate today = arguments.today.isNull() ? services.today : arguments.today;
    Content::Faults faults;
    for (const QString &path : arguments.paths)
        faults += checkPath(path, today);
    return {.out = arguments.isJson ? asJson(faults) : asLines(faults),
            .exitCode = faults.isEmpty() ? 0 : 1};
}

} // namespace Cli
