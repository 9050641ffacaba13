// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "speaker.h"

#include <utility>

using namespace std::chrono_literals;

namespace Models
{

namespace
{
constexpr std::chrono::milliseconds longestEnd = 80ms; ///< of the window itself: nobody feels it
constexpr std::chrono::milliseconds longestFarewell = 2s; ///< of a program that nobody waits for
} // namespace

Speaker::Speaker(Patience patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
    m_watch.setSingleShot(true);
    connect(&m_watch, &QTimer::timeout, this, [this] { fail(Trouble::Stuck); });
}

Speaker::~Speaker()
{
    end();
    const auto processes = findChildren<QProcess *>();
    for (QProcess *process : processes) {
        if (process->waitForFinished(int(longestEnd.count())))
            continue;
        process->kill();
        process->waitForFinished(); // killed: it takes no time
    }
}

void Speaker::start(const QString &program, const QString &language, Errand errand)
{
    end();
    m_process = made();
    m_watch.start(m_patience.start);
    m_process->start(program, QStringList());
    tell((errand == Errand::Look ? "look " : "voice ") + language.toUtf8());
    setSpeed(m_speed);
}

void Speaker::setSpeed(int percent)
{
    m_speed = percent;
    tell("speed " + QByteArray::number(percent));
}

void Speaker::say(const QString &text)
{
    ++m_number;
    m_isAwaited = true;
    m_length = m_patience.rest + m_patience.letter * text.size() * 100 / m_speed;
    m_watch.start(m_patience.begin);
    // One line: breaks within it would be other messages.
    tell("say " + QByteArray::number(m_number) + ' ' + text.simplified().toUtf8());
}

void Speaker::hush()
{
    m_isAwaited = false;
    if (m_hasVoice)
        m_watch.stop();
    tell("stop");
}

void Speaker::end()
{
    m_watch.stop();
    m_isAwaited = false;
    m_hasVoice = false;
    QProcess *process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    // Gone by the time it is deleted: a process that is still there would be waited for.
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    // By itself: killed, it could not tell the speech service to be silent. A stuck one never would.
    process->write("stop\n");
    process->closeWriteChannel();
    QTimer::singleShot(longestFarewell, process, &QProcess::kill);
}

QProcess *Speaker::made()
{
    auto *process = new QProcess(this);
    process->setStandardErrorFile(QProcess::nullDevice());
    connect(process, &QProcess::readyReadStandardOutput, this, &Speaker::read);
    // Later, for a program that cannot be started says so before start() returns; and by then another may
    // be in its place.
    const auto tell = [this, process](Trouble why) {
        if (process == m_process)
            fail(why);
    };
    connect(
        process,
        &QProcess::finished,
        this,
        [this, tell] { tell(m_hasVoice ? Trouble::Broken : Trouble::NoProgram); },
        Qt::QueuedConnection);
    connect(
        process,
        &QProcess::errorOccurred,
        this,
        [tell](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                tell(Trouble::NoProgram);
        },
        Qt::QueuedConnection);
    return process;
}

void Speaker::tell(const QByteArray &line)
{
    if (m_process)
        m_process->write(line + '\n');
}

void Speaker::read()
{
    while (m_process && m_process->canReadLine())
        hear(m_process->readLine().trimmed());
}

void Speaker::hear(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArray word = space < 0 ? line : line.left(space);
    const QByteArray rest = space < 0 ? QByteArray() : line.mid(space + 1);
    const bool isOfNow = m_isAwaited && rest.toInt() == m_number;
    if (word == "voice") {
        m_watch.stop();
        m_hasVoice = true;
        Q_EMIT voiceFound(QString::fromUtf8(rest));
    } else if (word == "asleep") {
        m_watch.stop();
        Q_EMIT asleep();
    } else if (word == "no-voice") {
        fail(Trouble::NoVoice);
    } else if (word == "no-engine") {
        fail(Trouble::NoEngine);
    } else if (word == "failed" && isOfNow) {
        fail(Trouble::Broken);
    } else if (word == "begun" && isOfNow) {
        m_watch.start(m_length);
    } else if (word == "done" && isOfNow) {
        m_watch.stop();
        m_isAwaited = false;
        Q_EMIT done();
    }
}

void Speaker::fail(Trouble why)
{
    if (!m_process) // ended since
        return;
    end();
    Q_EMIT failed(why);
}

} // namespace Models
