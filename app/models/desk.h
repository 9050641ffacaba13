// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>

namespace Models
{

/// What came of a dialog.
struct DeskAnswer {
    enum class Kind { Done, Cancelled, NoPrinter, Failed };

    Kind kind = Kind::Failed;
    QString text{}; ///< Done: what was chosen; Failed: why
};

/// The system's own dialogs for files and printers, shown by a small program beside this one
/// (app/desk), so that the window never loads what they need. One dialog at a time.
class Desk : public QObject
{
    Q_OBJECT

public:
    using Heard = std::function<void(const DeskAnswer &answer)>;

    /// program: the path of sidebyside-desk.
    explicit Desk(QString program, QObject *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] bool isBusy() const { return m_process.state() != QProcess::NotRunning; }
    /// Shows a dialog; heard is called once when it is closed, never before this returns. Nothing
    /// happens while another one is open.
    void ask(const QStringList &words, Heard heard);

private:
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void onError(QProcess::ProcessError error);
    void tell(const DeskAnswer &answer);

    QString m_program;
    QProcess m_process;
    Heard m_heard;
};

} // namespace Models
