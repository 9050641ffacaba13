// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "onewindow.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <QThread>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace Window
{

namespace
{

constexpr std::size_t longestMessage = 4096;
constexpr int backlog = 64; // starts that may wait while the first window opens
constexpr unsigned long pause = 10; // ms between two looks for it
constexpr char taken = 'y';
constexpr char refused = 'n';
constexpr char nothing = ' ';

/// A display's name as part of a file's: letters, digits and hyphens, not too long.
QString plainName(const QString &screen)
{
    constexpr qsizetype longest = 40;
    QString name;
    for (const QChar c : screen.first(std::min(screen.size(), longest)))
        name += (c.isLetterOrNumber() && c.unicode() < 0x80) ? c : u'-';
    return name;
}

bool isOwnFolder(const QString &path)
{
    const QFileInfo info(path);
    return !path.isEmpty() && info.isDir() && info.ownerId() == getuid();
}

bool fillAddress(sockaddr_un &address, const QByteArray &path)
{
    if (path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return false;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    return true;
}

int newSocket()
{
    return ::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

/// Whether there is something to read within the time.
bool isReadable(int file, const QDeadlineTimer &deadline)
{
    pollfd polled{file, POLLIN, 0};
    return ::poll(&polled, 1, static_cast<int>(deadline.remainingTime())) > 0;
}

/// The first window's answer; nothing when it has just been closed, or says none in time. Closes the
/// socket, which is -1 when there was none to connect to.
char askFirst(int socket, const Asked &asked, const QDeadlineTimer &deadline)
{
    if (socket < 0)
        return nothing;
    const QByteArray message = asked.address.toUtf8() + '\n' + asked.token.toUtf8();
    char answer = nothing;
    const bool isSent = static_cast<std::size_t>(message.size()) <= longestMessage
        && ::send(
               socket, message.constData(), static_cast<std::size_t>(message.size()), MSG_NOSIGNAL)
            == message.size();
    if (isSent && isReadable(socket, deadline) && ::recv(socket, &answer, 1, 0) != 1)
        answer = nothing;
    ::close(socket);
    return answer;
}

} // namespace

OneWindow::OneWindow(const QString &folder, const QString &screen)
{
    if (!isOwnFolder(folder))
        return;
    const QString path = folder + "/sidebyside-"_L1 + plainName(screen);
    sockaddr_un address{};
    m_lockPath = QFile::encodeName(path + ".lock"_L1);
    m_socketPath = QFile::encodeName(path + ".socket"_L1);
    if (!fillAddress(address, m_socketPath))
        m_socketPath.clear();
}

OneWindow::~OneWindow()
{
    giveUp();
}

OneWindow::Part OneWindow::claim(const Asked &asked, int patience)
{
    if (m_socketPath.isEmpty())
        return Part::Alone;
    const QDeadlineTimer deadline(patience);
    do {
        if (lock())
            return bind() ? Part::First : Part::Alone;
        if (const char answer = askFirst(connected(), asked, deadline); answer != nothing)
            return answer == taken ? Part::Second : Part::Alone;
        QThread::msleep(pause);
    } while (!deadline.hasExpired());
    return Part::Alone;
}

void OneWindow::listen(Show show)
{
    if (m_socket < 0)
        return;
    m_show = std::move(show);
    auto *notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &OneWindow::welcome);
}

/// Takes the lock unless another start holds it. A lock file that its holder has just taken away
/// locks nothing: then it is the next look that tells.
bool OneWindow::lock()
{
    const int file =
        ::open(m_lockPath.constData(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return false;
    struct stat held {
    };
    struct stat named {
    };
    const bool isOurs = ::flock(file, LOCK_EX | LOCK_NB) == 0 && ::fstat(file, &held) == 0
        && ::stat(m_lockPath.constData(), &named) == 0 && held.st_ino == named.st_ino;
    if (isOurs)
        m_lock = file;
    else
        ::close(file);
    return isOurs;
}

/// Only ever called with the lock: a socket that lies there is one that a killed window left.
bool OneWindow::bind()
{
    sockaddr_un address{};
    m_socket = newSocket();
    ::unlink(m_socketPath.constData());
    const bool isBound = m_socket >= 0 && fillAddress(address, m_socketPath)
        && ::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && ::listen(m_socket, backlog) == 0;
    if (!isBound)
        giveUp();
    return isBound;
}

/// A socket to the first window, or -1.
int OneWindow::connected() const
{
    sockaddr_un address{};
    const int socket = newSocket();
    if (socket < 0 || !fillAddress(address, m_socketPath))
        return -1;
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

void OneWindow::welcome()
{
    const int client = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (client < 0)
        return;
    auto *notifier = new QSocketNotifier(client, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, client, notifier] {
        notifier->setEnabled(false);
        notifier->deleteLater();
        answer(client);
        ::close(client);
    });
}

void OneWindow::answer(int client)
{
    std::array<char, longestMessage> message{};
    const ssize_t size = ::recv(client, message.data(), message.size(), 0);
    if (size <= 0)
        return;
    const QString text = QString::fromUtf8(message.data(), size);
    const bool isShown = m_show({text.section(u'\n', 0, 0), text.section(u'\n', 1, 1)});
    // Who has gone in the meantime needs no answer.
    (void)::send(client, isShown ? &taken : &refused, 1, MSG_NOSIGNAL);
}

void OneWindow::giveUp()
{
    if (m_lock < 0)
        return;
    ::unlink(m_socketPath.constData());
    ::unlink(m_lockPath.constData());
    if (m_socket >= 0)
        ::close(m_socket);
    ::close(m_lock);
    m_socket = -1;
    m_lock = -1;
}

} // namespace Window
