// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QByteArray>
#include <QLatin1StringView>

#include <vector>

namespace Content
{

/// Gathers the faults of one file by byte offset while it is read; lines and columns are counted
/// only at the end, and only when there is something to tell.
class FaultLog
{
public:
    /// How many faults are kept; one more says that there are more. Bounds time and memory.
    static constexpr qsizetype Maximum = 1000;
    /// The offset of a fault that concerns the file as a whole.
    static constexpr qsizetype WholeFile = -1;

    FaultLog(QString file, QByteArray bytes);

    /// Notes a fault at this byte, or WholeFile. Nothing happens when the log is full.
    void add(qsizetype offset, QLatin1StringView rule, const QString &what, const QString &remedy);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] bool isFull() const { return qsizetype(m_entries.size()) >= Maximum; }

    /// Every fault in the order of the file, with its position.
    [[nodiscard]] Faults faults() const;

private:
    struct Entry {
        qsizetype offset;
        Fault fault;
    };

    QString m_file;
    QByteArray m_bytes;
    std::vector<Entry> m_entries;
};

} // namespace Content
