// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "service.h"

#include <QByteArray>
#include <QFile>
#include <QStandardPaths>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Speech
{

namespace
{

constexpr const char *Variable = "SPEECHD_ADDRESS";
constexpr QByteArrayView Local("unix_socket");

/// Where its clients look for it.
QByteArray socketPath()
{
    const QByteArray address = qgetenv(Variable);
    if (address.startsWith("unix_socket:"))
        return address.sliced(Local.size() + 1);
    return QFile::encodeName(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
                             + "/speech-dispatcher/speechd.sock"_L1);
}

bool answers(const QByteArray &path)
{
    sockaddr_un address{};
    if (path.isEmpty() || path.size() >= qsizetype(sizeof address.sun_path))
        return false;
    address.sun_family = AF_UNIX;
    std::memcpy(static_cast<char *>(address.sun_path), path.constData(), size_t(path.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return false;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): how sockets are addressed
    const auto *where = reinterpret_cast<const sockaddr *>(&address);
    const bool isThere = ::connect(socket, where, sizeof address) == 0;
    ::close(socket);
    return isThere;
}

} // namespace

void stayOnThisComputer()
{
    const QByteArray address = qgetenv(Variable);
    if (!address.isEmpty() && !address.startsWith(Local))
        qunsetenv(Variable);
}

bool isServiceAsleep()
{
    const bool isInstalled =
        QFile::exists(u"/usr/bin/speech-dispatcher"_s) // where its library has it
        || !QStandardPaths::findExecutable(u"speech-dispatcher"_s).isEmpty();
    return isInstalled && !answers(socketPath());
}

} // namespace Speech
