// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "faultlog.h"

#include <algorithm>
#include <utility>

namespace Content
{
namespace
{

/// Walks forward over a text and knows line and column (in code points) of where it stands.
class Cursor
{
public:
    explicit Cursor(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    Position moveTo(qsizetype offset)
    {
        const qsizetype end = std::min(offset, m_bytes.size());
        for (; m_offset < end; ++m_offset)
            pass(m_bytes.at(m_offset));
        return m_at;
    }

private:
    [[nodiscard]] bool isFirstOfPair() const
    {
        return m_offset + 1 < m_bytes.size() && m_bytes.at(m_offset + 1) == '\n';
    }

    void pass(char byte)
    {
        if (byte == '\n' || (byte == '\r' && !isFirstOfPair()))
            m_at = {m_at.line + 1, 1};
        else if ((uchar(byte) & 0xC0U) != 0x80U) // continuation bytes belong to one character
            ++m_at.column;
    }

    const QByteArray &m_bytes;
    qsizetype m_offset = 0;
    Position m_at{1, 1};
};

} // namespace

FaultLog::FaultLog(QString file, QByteArray bytes)
    : m_file(std::move(file))
    , m_bytes(std::move(bytes))
{
}

void FaultLog::add(qsizetype offset,
                   QLatin1StringView rule,
                   const QString &what,
                   const QString &remedy)
{
    if (!isFull())
        m_entries.push_back({offset, {m_file, {}, rule, what, remedy}});
}

Faults FaultLog::faults() const
{
    std::vector<Entry> sorted = m_entries;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Entry &a, const Entry &b) {
        return a.offset < b.offset;
    });
    Faults result;
    Cursor cursor(m_bytes);
    for (Entry &entry : sorted) {
        if (entry.offset != WholeFile)
            entry.fault.at = cursor.moveTo(entry.offset);
        result.append(std::move(entry.fault));
    }
    if (isFull()) {
        result.append({m_file,
                       {},
                       QStringLiteral("too-many-faults"),
                       QStringLiteral("There are more faults than %1.").arg(Maximum),
                       QStringLiteral("Mend these first, then check again.")});
    }
    return result;
}

} // namespace Content
