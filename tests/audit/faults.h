// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace Audit
{

/// What the checks found, each once, as "code: where".
class Faults
{
public:
    void add(QLatin1StringView code, const QString &where)
    {
        const QString line = code + QLatin1StringView(": ") + where;
        if (!m_lines.contains(line))
            m_lines.append(line);
    }
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    [[nodiscard]] qsizetype count() const { return m_lines.size(); }
    [[nodiscard]] QString text() const
    {
        return QLatin1StringView("\n  ") + m_lines.join(QLatin1StringView("\n  "));
    }
    [[nodiscard]] bool has(QLatin1StringView code) const
    {
        for (const QString &line : m_lines)
            if (line.startsWith(code + QLatin1StringView(":")))
                return true;
        return false;
    }

private:
    QStringList m_lines;
};

} // namespace Audit
