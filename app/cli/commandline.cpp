// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include "answer.h"
#include "arguments.h"
#include "checkcommand.h"
#include "flowcommand.h"
#include "listcommand.h"
#include "textcommand.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <cerrno>
#include <csignal>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// The context that translators see.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString message(const QString &text)
{
    return u"sidebyside: "_s + text + u'\n';
}

/// Writes bytes. Gives 0, or the error number.
int write(const QByteArray &bytes, std::FILE *file)
{
    errno = 0;
    const std::size_t written =
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    const bool isWritten =
        written == static_cast<std::size_t>(bytes.size()) && std::fflush(file) == 0;
    if (isWritten)
        return 0;
    return errno == 0 ? EIO : errno;
}

/// Writes what a command has to say and gives the exit code.
int deliver(const Answer &answer, std::FILE *out, std::FILE *err)
{
    // What the messages could not be told to is nothing anybody can be told about.
    (void)write(answer.err.toUtf8(), err);
    if (answer.out.isEmpty() && answer.bytes.isEmpty())
        return answer.exitCode;
    const int error = write(answer.out.toUtf8() + answer.bytes, out);
    if (error == 0 || error == EPIPE)
        return answer.exitCode;
    //: %1 is the system's reason, such as "No space left on device"
    const QString reason = CommandLine::tr("The output cannot be written: %1.")
                               .arg(QString::fromLocal8Bit(std::strerror(error)));
    (void)write(message(reason).toUtf8(), err);
    return 1;
}

/// Why an address leads nowhere; empty when it leads somewhere, or to the first page.
QString addressError(const QString &address, const Services &services)
{
    return address.isEmpty() || !services.addressError ? QString() : services.addressError(address);
}

/// What becomes of each kind of arguments.
class Runner
{
public:
    Runner(const Services &services, std::FILE *out, std::FILE *err)
        : m_services(services)
        , m_out(out)
        , m_err(err)
    {
    }

    Request operator()(const WindowArguments &arguments) const
    {
        const Opening opening = openingOf(arguments.address, m_services);
        const QString error =
            opening.path.isEmpty() ? addressError(opening.address, m_services) : QString();
        if (error.isEmpty())
            return {
                .kind = Request::Kind::Window, .address = opening.address, .path = opening.path};
        // A word without a slash may have been meant as a command.
        const bool isCommandLike = !arguments.address.contains(u'/');
        const QString commands = isCommandLike
            ? CommandLine::tr(" Commands: list, check, text, flow, sheet, display.")
            : QString();
        return done({.err = message(error.simplified() + commands), .exitCode = 2});
    }
    Request operator()(const SelfTestArguments &) const
    {
        return {.kind = Request::Kind::SelfTest};
    }
    Request operator()(const ListArguments &arguments) const
    {
        return done(runList(arguments, m_services));
    }
    Request operator()(const CheckArguments &arguments) const
    {
        return done(runCheck(arguments, m_services));
    }
    Request operator()(const TextArguments &arguments) const
    {
        return done(runText(arguments, m_services));
    }
    Request operator()(const FlowArguments &arguments) const
    {
        return done(runFlow(arguments, m_services));
    }
    Request operator()(const SheetArguments &arguments) const
    {
        if (m_services.sheet)
            return done(m_services.sheet(arguments, m_services));
        return {.kind = Request::Kind::Companion, .companion = u"sidebyside-sheet"_s};
    }
    Request operator()(const DisplayArguments &arguments) const
    {
        return {.kind = Request::Kind::Display, .display = arguments};
    }
    Request operator()(const PrintArguments &arguments) const
    {
        return done({.out = arguments.text});
    }
    Request operator()(const WrongArguments &arguments) const
    {
        return done({.err = message(arguments.message), .exitCode = 2});
    }

private:
    [[nodiscard]] Request done(const Answer &answer) const
    {
        return {.kind = Request::Kind::Done, .exitCode = deliver(answer, m_out, m_err)};
    }

    const Services &m_services;
    std::FILE *m_out;
    std::FILE *m_err;
};

/// While one lives, writing to a pipe that nobody reads is an error and not the end.
class IgnoredPipeSignal
{
public:
    IgnoredPipeSignal()
        : m_previous(std::signal(SIGPIPE, SIG_IGN))
    {
    }
    ~IgnoredPipeSignal() { std::signal(SIGPIPE, m_previous); }
    Q_DISABLE_COPY_MOVE(IgnoredPipeSignal)

private:
    void (*m_previous)(int);
};

} // namespace

QStringList argumentsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    return words;
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

Request run(const QStringList &arguments, const Services &services, std::FILE *out, std::FILE *err)
{
    if (arguments.size() < 2) // the parser is a quarter of a megabyte that most starts do without
        return {.kind = Request::Kind::Window};
    const IgnoredPipeSignal ignored;
    return std::visit(Runner(services, out, err), parsed(arguments));
}

} // namespace Cli
