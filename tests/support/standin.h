// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <csignal>

namespace Support
{

/// A program in the place of sidebyside-speaker: some lines of shell, which writes down what it is told.
class StandIn
{
public:
    /// Speaks at once, and says so.
    static constexpr const char *Quick = R"(
        case $word in
        look | voice) echo "voice Tester" ;;
        say) echo "begun ${rest%% *}"; echo "done ${rest%% *}" ;;
        esac)";
    /// Speaks for ever.
    static constexpr const char *Endless = R"(
        case $word in
        look | voice) echo "voice Tester" ;;
        say) echo "begun ${rest%% *}" ;;
        esac)";

    /// each: run for each line it is told, with $word and $rest. first: run before it listens.
    explicit StandIn(const QByteArray &each = Quick, const QByteArray &first = {})
    {
        QFile file(path());
        const QByteArray text = "#!/bin/sh\necho $$ > \"$0.pid\"\n" + first
            + "\nwhile read -r word rest; do\n  echo \"$word $rest\" >> \"$0.heard\"\n" + each
            + "\ndone\n";
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("The stand-in cannot be written.");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("speaker")); }
    /// Every line that it was told, whoever of them started it.
    [[nodiscard]] QStringList heard() const
    {
        return QString::fromUtf8(content(".heard")).split(u'\n', Qt::SkipEmptyParts);
    }
    /// What it was told to say, in order.
    [[nodiscard]] QStringList said() const
    {
        QStringList said;
        const QStringList lines = heard();
        for (const QString &line : lines)
            if (line.startsWith(QStringLiteral("say ")))
                said += line.section(u' ', 2);
        return said;
    }
    /// Whether the one that was started last is there.
    [[nodiscard]] bool isAlive() const
    {
        const int pid = content(".pid").trimmed().toInt();
        return pid > 0 && ::kill(pid, 0) == 0;
    }
    /// Whether it was ever started.
    [[nodiscard]] bool wasStarted() const { return QFile::exists(path() + QStringLiteral(".pid")); }

private:
    [[nodiscard]] QByteArray content(const char *ending) const
    {
        QFile file(path() + QString::fromLatin1(ending));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

} // namespace Support
