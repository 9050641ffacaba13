// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "faultlog.h"
#include "jsonindex.h"

#include <QByteArray>

#include <vector>

namespace Content
{

/// Turns JSON text into nodes. Stops at the first place that is no JSON; goes on after a byte order
/// mark and a duplicate key, which are faults but leave no doubt what follows. Lets raw control
/// characters in texts pass, except line breaks: no text may hold one, so whoever reads the text
/// tells (JSON itself refuses them too).
class JsonScanner
{
public:
    JsonScanner(const QByteArray &json, FaultLog &log);

    /// The nodes; empty when the text is no JSON.
    [[nodiscard]] std::vector<JsonNode> scan();

private:
    bool scanStart();
    bool scanValue(int depth);
    bool scanObject(int depth);
    bool scanMembers(int depth);
    bool scanArray(int depth);
    bool scanText();
    bool scanEscape();
    bool scanHex(quint32 *unit);
    bool scanNumber();
    bool scanDigits();
    bool scanLiteral();
    bool scanSeparator(char close, bool *isLast);
    bool scanEnd();

    bool open(JsonKind kind, int depth);
    void close(int node);
    bool skipByte();
    void skipSpace();
    void checkKeys(int object);

    [[nodiscard]] bool isAtEnd() const { return m_at == m_size; }
    [[nodiscard]] char peek() const { return m_at < m_size ? m_json[m_at] : '\0'; }
    bool fail(qsizetype offset, QLatin1StringView rule, const QString &what, const QString &remedy);
    bool failTruncated();
    bool failUnexpected(const QString &expected);

    const char *m_json;
    qsizetype m_size;
    qsizetype m_at = 0;
    FaultLog &m_log;
    std::vector<JsonNode> m_nodes;
};

} // namespace Content
