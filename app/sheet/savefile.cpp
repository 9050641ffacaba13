// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "savefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <csignal>

namespace Sheet
{

namespace
{

/// The context that translators see.
struct SaveFile {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

/// While one lives, a file that grows over the limit of the process is an error and not the end.
class IgnoredSizeSignal
{
public:
    IgnoredSizeSignal()
        : m_previous(std::signal(SIGXFSZ, SIG_IGN))
    {
    }
    ~IgnoredSizeSignal() { std::signal(SIGXFSZ, m_previous); }
    Q_DISABLE_COPY_MOVE(IgnoredSizeSignal)

private:
    void (*m_previous)(int);
};

} // namespace

QString saveFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    // QSaveFile would put a file in the place of a device.
    if (info.exists() && !info.isFile())
        //: %1 is a file that was to be written
        return SaveFile::tr("%1 is no regular file. Nothing was written.").arg(path);
    //: %1 is a file that was to be written, %2 the system's reason
    const QString failed = SaveFile::tr("%1 cannot be written: %2. What was there is unchanged.");
    const IgnoredSizeSignal ignored;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed.arg(path, file.errorString());
    // commit() alone says well of a file cut short on a full disk.
    const bool isWhole = file.write(bytes) == bytes.size() && file.flush();
    if (!isWhole) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return failed.arg(path, reason);
    }
    return file.commit() ? QString() : failed.arg(path, file.errorString());
}

} // namespace Sheet
