// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "mouth.h"
#include "service.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <cstdio>
#include <unistd.h>

namespace
{

/// What has come in on standard input and is no whole line yet.
class Ear
{
public:
    /// Reads what is there. False at the end.
    template<typename Hear>
    bool listen(const Hear &hear)
    {
        std::array<char, 4096> bytes{};
        const ssize_t size = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (size <= 0)
            return false;
        m_rest.append(bytes.data(), size);
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
            const QByteArray line = m_rest.left(end);
            m_rest.remove(0, end + 1);
            hear(line);
        }
        return true;
    }

private:
    QByteArray m_rest;
};

} // namespace

int main(int argc, char **argv)
{
    Speech::stayOnThisComputer();
    const QCoreApplication application(argc, argv);
    Speech::Mouth mouth;
    QObject::connect(&mouth, &Speech::Mouth::answered, [](const QByteArray &line) {
        std::fputs(line.constData(), stdout);
        std::fputc('\n', stdout);
        std::fflush(stdout);
    });
    Ear ear;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, [&] {
        if (ear.listen([&mouth](const QByteArray &line) { mouth.hear(line); }))
            return;
        mouth.hear("stop");
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
