// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include <utility>

namespace Models
{

Desk::Desk(QString program, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    connect(&m_process, &QProcess::finished, this, &Desk::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, &Desk::onError);
}

Desk::~Desk()
{
    m_process.disconnect(this); // a dialog that is still open has nobody to answer
}

void Desk::ask(const QStringList &words, Heard heard)
{
    if (isBusy())
        return;
    m_heard = std::move(heard);
    m_process.start(m_program, words);
}

void Desk::onFinished(int exitCode, QProcess::ExitStatus status)
{
    using Kind = DeskAnswer::Kind;
    const QString out = QString::fromUtf8(m_process.readAllStandardOutput()).trimmed();
    const QString err = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
    if (status == QProcess::NormalExit && exitCode == 0)
        tell({Kind::Done, out});
    else if (status == QProcess::NormalExit && exitCode == 2)
        tell({Kind::Cancelled});
    else if (status == QProcess::NormalExit && exitCode == 3)
        tell({Kind::NoPrinter});
    else
        tell({Kind::Failed, err});
}

void Desk::onError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        tell({DeskAnswer::Kind::Failed, m_process.errorString()});
}

void Desk::tell(const DeskAnswer &answer)
{
    if (const Heard heard = std::exchange(m_heard, nullptr))
        heard(answer);
}

} // namespace Models
