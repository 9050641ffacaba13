// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "errand.h"

#include <utility>

namespace Models
{

Errand::Errand(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        const Heard heard = std::exchange(m_heard, nullptr);
        stop();
        if (heard)
            //: why a helper program came to nothing
            heard({.error = tr("It took too long.")});
    });
}

Errand::~Errand()
{
    stop();
    const auto processes = findChildren<QProcess *>();
    for (QProcess *process : processes) // killed: it takes no time
        process->waitForFinished();
}

void Errand::send(const QString &program,
                  const QStringList &words,
                  const QByteArray &in,
                  Heard heard)
{
    if (isUnderWay())
        return;
    m_heard = std::move(heard);
    m_process = made();
    if (m_limit.intervalAsDuration().count() > 0)
        m_limit.start();
    m_process->start(program, words);
    m_process->write(in);
    m_process->closeWriteChannel();
}

void Errand::stop()
{
    m_limit.stop();
    m_heard = nullptr;
    QProcess *process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    process->kill();
    // Gone by the time it is deleted: a process that is still there would be waited for.
    if (process->state() == QProcess::NotRunning)
        process->deleteLater();
    else
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
}

QProcess *Errand::made()
{
    auto *process = new QProcess(this);
    // Later, for a program that cannot be started says so before start() returns.
    connect(process, &QProcess::finished, this, &Errand::onFinished, Qt::QueuedConnection);
    connect(process, &QProcess::errorOccurred, this, &Errand::onError, Qt::QueuedConnection);
    return process;
}

void Errand::onFinished(int exitCode, QProcess::ExitStatus status)
{
    if (!m_process || sender() != m_process)
        return;
    ErrandAnswer answer{.exitCode = status == QProcess::NormalExit ? exitCode : -1,
                        .out = m_process->readAllStandardOutput(),
                        .error = QString::fromUtf8(m_process->readAllStandardError()).trimmed()};
    if (status != QProcess::NormalExit)
        //: why a helper program came to nothing
        answer.error = tr("It stopped half-way.");
    tell(answer);
}

void Errand::onError(QProcess::ProcessError error)
{
    if (m_process && sender() == m_process && error == QProcess::FailedToStart)
        tell({.error = m_process->errorString()});
}

void Errand::tell(const ErrandAnswer &answer)
{
    const Heard heard = std::exchange(m_heard, nullptr);
    stop();
    if (heard)
        heard(answer);
}

} // namespace Models
