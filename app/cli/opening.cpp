// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "opening.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// The context that translators see.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QStringList argumentsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    return words;
}

QString addressError(const QString &address, const Services &services)
{
    return address.isEmpty() || !services.addressError ? QString() : services.addressError(address);
}

QString refusalOf(const QString &word, const QString &error)
{
    const bool isCommandLike = !word.contains(u'/'); // else it was hardly meant as a command
    const QString commands = isCommandLike
        ? CommandLine::tr(" Commands: list, check, text, flow, sheet, display.")
        : QString();
    return error.simplified() + commands;
}

Opening openingOf(const QString &word, const Services &services)
{
    constexpr auto Scheme = "sidebyside:"_L1;
    if (word.startsWith(Scheme, Qt::CaseInsensitive)) {
        const QString link = QUrl::fromPercentEncoding(word.sliced(Scheme.size()).toUtf8());
        return {.address = link.startsWith("//"_L1) ? link.sliced(2) : link};
    }
    const QString path = word.startsWith("file:"_L1) ? QUrl(word).toLocalFile() : word;
    const bool isPath = path != word || !addressError(word, services).isEmpty();
    if (isPath && !path.isEmpty() && QFileInfo::exists(path))
        return {.path = QFileInfo(path).absoluteFilePath()};
    return {.address = word};
}

} // namespace Cli
