// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Models
{

/// What came of an errand.
struct ErrandAnswer {
    int exitCode = -1; ///< below 0: the program did not start, crashed, or took too long
    QByteArray out{}; ///< its standard output
    QString error{}; ///< what it said on standard error, or why it came to nothing
};

/// Sends another program on an errand without waiting for it: hands it bytes on standard input, where
/// nobody else sees them, and hears what it answers. One errand at a time.
class Errand : public QObject
{
    Q_OBJECT

public:
    using Heard = std::function<void(const ErrandAnswer &answer)>;

    /// limit: how long an errand may take; none: as long as it likes.
    explicit Errand(std::chrono::milliseconds limit = {}, QObject *parent = nullptr);
    ~Errand() override;

    [[nodiscard]] bool isUnderWay() const { return bool(m_heard); }
    /// Starts a program with these words on its command line. heard is called once when it has ended,
    /// never before this returns, and not at all after stop(). Nothing happens while one is under way.
    void send(const QString &program, const QStringList &words, const QByteArray &in, Heard heard);
    /// Ends the program at once.
    void stop();

private:
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void onError(QProcess::ProcessError error);
    void tell(const ErrandAnswer &answer);
    [[nodiscard]] QProcess *made();

    QProcess *m_process = nullptr; ///< made for each errand anew
    QTimer m_limit;
    Heard m_heard;
};

} // namespace Models
