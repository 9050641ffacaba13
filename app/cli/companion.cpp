// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "companion.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

#include <cerrno>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// The context that translators see.
struct Companion {
    Q_DECLARE_TR_FUNCTIONS(Companion)
};

int failure(const QString &message)
{
    QTextStream(stderr) << u"sidebyside: "_s << message << Qt::endl;
    return 1;
}

} // namespace

QString companionPath(const QString &name)
{
    const QString program = QFileInfo(u"/proc/self/exe"_s).symLinkTarget();
    const QDir here = QFileInfo(program).dir();
    for (const QString &folder :
         {here.path(), here.filePath(QStringLiteral(SIDEBYSIDE_COMPANIONS))}) {
        const QFileInfo companion(QDir::cleanPath(folder + u'/' + name));
        if (companion.isFile() && companion.isExecutable())
            return companion.filePath();
    }
    return {};
}

int becomeCompanion(const QString &name, char **words)
{
    const QString path = companionPath(name);
    if (path.isEmpty())
        //: %1 is the name of a program
        return failure(
            Companion::tr("A part of Side by Side is missing: %1. Install it again.").arg(name));
    ::execv(QFile::encodeName(path).constData(), words);
    //: %1 is a file, %2 the system's reason, such as "Permission denied"
    return failure(Companion::tr("%1 cannot be started: %2.")
                       .arg(path, QString::fromLocal8Bit(std::strerror(errno))));
}

} // namespace Cli
