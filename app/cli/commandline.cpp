// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include "answer.h"
#include "arguments.h"
#include "checkcommand.h"
#include "flowcommand.h"
#include "listcommand.h"
#include "opening.h"
#include "textcommand.h"

#include <QCoreApplication>

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
        return done({.err = message(refusalOf(arguments.address, error)), .exitCode = 2});
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

Request run(const QStringList &arguments, const Services &services, std::FILE *out, std::FILE *err)
{
    if (arguments.size() < 2)
        return {.kind = Request::Kind::Window};
    const IgnoredPipeSignal ignored;
    return std::visit(Runner(services, out, err), parsed(arguments));
}

} // namespace Cli
