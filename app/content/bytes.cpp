// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "reader.h"

#include <QFileInfo>
#include <QResource>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

Faults
fileFault(const QString &path, QLatin1StringView rule, const QString &what, const QString &remedy)
{
    return {Fault{path, {}, rule, what, remedy}};
}

Faults unreadable(const QString &path, const QString &reason)
{
    return fileFault(path,
                     "unreadable"_L1,
                     QStringLiteral("The file cannot be read: %1.").arg(reason),
                     QStringLiteral("Check who may read it, and the disk."));
}

/// A file descriptor that is closed at the end.
class Descriptor
{
public:
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
    explicit Descriptor(const QString &path)
        : m_number(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC))
    {
    }
    ~Descriptor()
    {
        if (isOpen())
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

Faults openFault(const QString &path, int error)
{
    if (error == ENOENT || error == ENOTDIR) {
        return fileFault(path,
                         "missing-file"_L1,
                         QStringLiteral("There is no such file."),
                         QStringLiteral("Check the path."));
    }
    if (error == ENXIO || error == ENODEV) {
        return fileFault(path,
                         "not-a-file"_L1,
                         QStringLiteral("This is a device or a socket, not a file."),
                         QStringLiteral("Name a regular file."));
    }
    return unreadable(path, qt_error_string(error));
}

/// What is wrong with it before a byte has been read; empty when nothing is.
Faults kindFault(const QString &path, const struct stat &status)
{
    if (S_ISDIR(status.st_mode)) {
        return fileFault(path,
                         "not-a-file"_L1,
                         QStringLiteral("This is a folder."),
                         QStringLiteral("Name a file in it."));
    }
    if (!S_ISREG(status.st_mode)) {
        return fileFault(path,
                         "not-a-file"_L1,
                         QStringLiteral("This is a device, a pipe or a socket, not a file."),
                         QStringLiteral("Name a regular file."));
    }
    return {};
}

/// What is wrong with the number of bytes that were read; empty when nothing is.
Faults sizeFault(const QString &path, qsizetype size)
{
    if (size == 0) {
        return fileFault(path,
                         "empty-file"_L1,
                         QStringLiteral("The file is empty."),
                         QStringLiteral("Write the content into it, or take it away."));
    }
    if (size > MaximumFileSize) {
        return fileFault(
            path,
            "too-large"_L1,
            QStringLiteral("The file is larger than %1 bytes.").arg(MaximumFileSize),
            QStringLiteral("Shorten it; a guide is rarely larger than 200,000 bytes."));
    }
    return {};
}

/// Appends until the end or one byte over the limit. The number of the error, or 0.
int readAll(int descriptor, QByteArray &bytes)
{
    std::array<char, 65536> part{};
    while (bytes.size() <= MaximumFileSize) {
        const size_t wanted = std::min(part.size(), size_t(MaximumFileSize + 1 - bytes.size()));
        const ssize_t got = ::read(descriptor, part.data(), wanted);
        if (got == 0)
            return 0;
        if (got > 0)
            bytes.append(part.data(), got);
        else if (errno != EINTR)
            return errno;
    }
    return 0;
}

Result<QByteArray> sized(const QString &path, const QByteArray &bytes)
{
    Faults faults = sizeFault(path, bytes.size());
    if (!faults.isEmpty())
        return faults;
    return bytes;
}

Result<QByteArray> readResource(const QString &path)
{
    const QResource resource(path);
    if (!resource.isValid())
        return openFault(path, ENOENT);
    if (resource.size() == 0 && QFileInfo(path).isDir())
        return unreadable(path, qt_error_string(EISDIR));
    // They stay where they are in the program's own pages.
    if (resource.compressionAlgorithm() == QResource::NoCompression)
        return sized(path,
                     QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()),
                                             resource.size()));
    return sized(path, resource.uncompressedData());
}

} // namespace

Result<QByteArray> readBytes(const QString &path)
{
    if (path.startsWith(u':'))
        return readResource(path);
    if (path.contains(QChar::Null)) // the system would read the path up to there
        return openFault(path, ENOENT);
    const Descriptor descriptor(path);
    if (!descriptor.isOpen())
        return openFault(path, errno);
    struct stat status {
    };
    if (::fstat(descriptor.number(), &status) != 0)
        return unreadable(path, qt_error_string(errno));
    Faults faults = kindFault(path, status);
    if (!faults.isEmpty())
        return faults;
    QByteArray bytes;
    bytes.reserve(std::min<qsizetype>(status.st_size, MaximumFileSize) + 1);
    if (const int error = readAll(descriptor.number(), bytes); error != 0)
        return unreadable(path, qt_error_string(error));
    return sized(path, bytes);
}

} // namespace Content
