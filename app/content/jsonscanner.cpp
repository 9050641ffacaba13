// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "jsonscanner.h"

#include "reader.h"
#include "utf8.h"

#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordByte(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Whether a text may hold this byte as it stands: neither a quote, a backslash, a control
/// character nor part of a longer UTF-8 sequence.
bool isPlainByte(char c)
{
    return uchar(c) >= 0x20 && uchar(c) < 0x80 && c != '"' && c != '\\';
}

} // namespace

JsonScanner::JsonScanner(const QByteArray &json, FaultLog &log)
    : m_json(json.constData())
    , m_size(json.size())
    , m_log(log)
{
}

std::vector<JsonNode> JsonScanner::scan()
{
    m_nodes.reserve(size_t(std::min(m_size / 16, MaximumValues)));
    if (!scanStart() || !scanValue(0) || !scanEnd())
        m_nodes.clear();
    return std::exchange(m_nodes, {});
}

bool JsonScanner::scanStart()
{
    const QByteArrayView text(m_json, m_size);
    if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF")) {
        return fail(0,
                    "not-utf8"_L1,
                    QStringLiteral("The file is UTF-16."),
                    QStringLiteral("Save it as UTF-8 without a byte order mark."));
    }
    if (text.startsWith("\xEF\xBB\xBF")) {
        m_log.add(0,
                  "byte-order-mark"_L1,
                  QStringLiteral("The file begins with a byte order mark."),
                  QStringLiteral("Save it as UTF-8 without a byte order mark."));
        m_at = 3;
    }
    skipSpace();
    if (!isAtEnd())
        return true;
    return fail(FaultLog::WholeFile,
                "empty-file"_L1,
                QStringLiteral("The file is empty."),
                QStringLiteral("Write the content into it, or take it away."));
}

bool JsonScanner::scanEnd()
{
    skipSpace();
    if (isAtEnd())
        return true;
    return fail(m_at,
                "trailing-text"_L1,
                QStringLiteral("Something stands after the end of the content."),
                QStringLiteral("Delete it; a closing bracket further up may be one too many."));
}

bool JsonScanner::scanValue(int depth)
{
    switch (peek()) {
    case '{':
        return scanObject(depth);
    case '[':
        return scanArray(depth);
    case '"':
        return scanText();
    case 't':
    case 'f':
    case 'n':
        return scanLiteral();
    default:
        if (isDigit(peek()) || peek() == '-')
            return scanNumber();
        return failUnexpected(QStringLiteral("a value"));
    }
}

bool JsonScanner::open(JsonKind kind, int depth)
{
    if (depth >= MaximumNesting) {
        return fail(
            m_at,
            "nesting-too-deep"_L1,
            QStringLiteral("Lists and objects stand more than %1 deep in each other.")
                .arg(MaximumNesting),
            QStringLiteral("No guide needs that: look for brackets that were never closed."));
    }
    if (qsizetype(m_nodes.size()) >= MaximumValues) {
        return fail(m_at,
                    "too-many-values"_L1,
                    QStringLiteral("The file holds more than %1 values.").arg(MaximumValues),
                    QStringLiteral("Split the guide, or shorten its lists."));
    }
    JsonNode node;
    node.begin = quint32(m_at);
    node.kind = kind;
    m_nodes.push_back(node);
    return true;
}

void JsonScanner::close(int node)
{
    m_nodes[size_t(node)].end = quint32(m_at);
    m_nodes[size_t(node)].next = int(m_nodes.size());
}

bool JsonScanner::scanObject(int depth)
{
    const int node = int(m_nodes.size());
    if (!open(JsonKind::Object, depth))
        return false;
    ++m_at;
    skipSpace();
    if (peek() == '}')
        ++m_at;
    else if (!scanMembers(depth))
        return false;
    close(node);
    checkKeys(node);
    return true;
}

bool JsonScanner::scanMembers(int depth)
{
    for (bool isLast = false; !isLast;) {
        if (peek() != '"')
            return failUnexpected(QStringLiteral("a key in straight double quotes"));
        const size_t key = m_nodes.size();
        if (!scanText())
            return false;
        if (!m_nodes[key].isPlain) {
            return fail(m_nodes[key].begin,
                        "escaped-key"_L1,
                        QStringLiteral("A key is written with an escape."),
                        QStringLiteral("Write it with the letters themselves."));
        }
        skipSpace();
        if (peek() != ':')
            return failUnexpected(QStringLiteral("a colon after the key"));
        ++m_at;
        skipSpace();
        if (!scanValue(depth + 1) || !scanSeparator('}', &isLast))
            return false;
    }
    return true;
}

bool JsonScanner::scanArray(int depth)
{
    const int node = int(m_nodes.size());
    if (!open(JsonKind::Array, depth))
        return false;
    ++m_at;
    skipSpace();
    bool isLast = peek() == ']';
    if (isLast)
        ++m_at;
    while (!isLast) {
        if (!scanValue(depth + 1) || !scanSeparator(']', &isLast))
            return false;
    }
    close(node);
    return true;
}

bool JsonScanner::scanSeparator(char close, bool *isLast)
{
    skipSpace();
    *isLast = peek() == close;
    if (!*isLast && peek() != ',') {
        return failUnexpected(close == '}' ? QStringLiteral("a comma or a closing brace")
                                           : QStringLiteral("a comma or a closing bracket"));
    }
    const qsizetype comma = m_at++;
    skipSpace();
    if (!*isLast && (peek() == '}' || peek() == ']')) {
        return fail(comma,
                    "trailing-comma"_L1,
                    QStringLiteral("A comma stands before a closing bracket."),
                    QStringLiteral("Delete the comma after the last entry."));
    }
    return true;
}

bool JsonScanner::scanText()
{
    const int node = int(m_nodes.size());
    if (!open(JsonKind::Text, 0))
        return false;
    ++m_at;
    while (peek() != '"' || isAtEnd()) {
        while (m_at < m_size && isPlainByte(m_json[m_at]))
            ++m_at;
        if (isAtEnd())
            return failTruncated();
        if (peek() == '\\') {
            m_nodes[size_t(node)].isPlain = false;
            if (!scanEscape())
                return false;
        } else if (peek() != '"' && !skipByte()) {
            return false;
        }
    }
    ++m_at;
    close(node);
    return true;
}

bool JsonScanner::skipByte()
{
    const char c = peek();
    if (c == '\n' || c == '\r') {
        return fail(m_at,
                    "raw-line-break"_L1,
                    QStringLiteral("A line breaks inside a text."),
                    QStringLiteral("Put the text on one line, or close its quote; "
                                   "a new paragraph is a new entry in the list."));
    }
    const int length = utf8Length(m_json + m_at, m_size - m_at);
    if (length == 0) {
        return fail(
            m_at,
            "not-utf8"_L1,
            QStringLiteral("The byte 0x%1 is not UTF-8.").arg(uchar(c), 2, 16, QLatin1Char('0')),
            QStringLiteral("Save the file as UTF-8."));
    }
    m_at += length;
    return true;
}

void JsonScanner::skipSpace()
{
    while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t')
        ++m_at;
}

bool JsonScanner::scanHex(quint32 *unit)
{
    *unit = 0;
    for (int digit = 2; digit < 6; ++digit) {
        const char c = m_at + digit < m_size ? m_json[m_at + digit] : '\0';
        const bool isLetter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (!isDigit(c) && !isLetter)
            return false;
        *unit = *unit * 16 + (isDigit(c) ? quint32(c - '0') : (quint32(c) | 0x20U) - 'a' + 10);
    }
    return true;
}

bool JsonScanner::scanEscape()
{
    const qsizetype start = m_at;
    if (m_at + 1 == m_size)
        return failTruncated();
    const char kind = m_json[m_at + 1];
    if (kind != 'u' && QByteArrayView("\"\\/bfnrt").contains(kind)) {
        m_at += 2;
        return true;
    }
    quint32 unit = 0;
    if (kind != 'u' || !scanHex(&unit)) {
        if (kind == 'u' && m_size - m_at < 6)
            return failTruncated();
        return fail(m_at,
                    "bad-escape"_L1,
                    QStringLiteral("A backslash begins an escape that JSON does not know."),
                    QStringLiteral("Write the character itself, or two backslashes for one."));
    }
    m_at += 6;
    if (!QChar::isSurrogate(unit))
        return true;
    quint32 low = 0;
    const bool isPair = QChar::isHighSurrogate(unit) && peek() == '\\' && m_at + 1 < m_size
        && m_json[m_at + 1] == 'u' && scanHex(&low) && QChar::isLowSurrogate(low);
    if (!isPair) {
        return fail(start,
                    "lone-surrogate"_L1,
                    QStringLiteral("Half a character is written as an escape."),
                    QStringLiteral("Write the character itself."));
    }
    m_at += 6;
    return true;
}

bool JsonScanner::scanDigits()
{
    const qsizetype start = m_at;
    while (isDigit(peek()))
        ++m_at;
    return m_at > start;
}

// NOLINTNEXTLINE(readability-function-cognitive-complexity): RFC 8259's grammar, rule by rule
bool JsonScanner::scanNumber()
{
    const int node = int(m_nodes.size());
    if (!open(JsonKind::Number, 0))
        return false;
    const qsizetype start = m_at;
    m_at += peek() == '-' ? 1 : 0;
    const bool isZero = peek() == '0';
    const qsizetype digits = m_at;
    bool isGood = scanDigits() && (!isZero || m_at == digits + 1);
    if (isGood && peek() == '.') {
        ++m_at;
        isGood = scanDigits();
    }
    if (isGood && (peek() == 'e' || peek() == 'E')) {
        ++m_at;
        m_at += peek() == '+' || peek() == '-' ? 1 : 0;
        isGood = scanDigits();
    }
    if (!isGood && isAtEnd())
        return failTruncated();
    if (!isGood || isWordByte(peek())) {
        return fail(start,
                    "bad-number"_L1,
                    QStringLiteral("This is not a number as JSON writes it."),
                    QStringLiteral("Write digits only, or put quotes around a text."));
    }
    close(node);
    return true;
}

bool JsonScanner::scanLiteral()
{
    const int node = int(m_nodes.size());
    if (!open(JsonKind::Null, 0))
        return false;
    const qsizetype start = m_at;
    while (isWordByte(peek()))
        ++m_at;
    const QByteArrayView word(m_json + start, m_at - start);
    if (word == "true")
        m_nodes.back().kind = JsonKind::True;
    else if (word == "false")
        m_nodes.back().kind = JsonKind::False;
    else if (word != "null" && isAtEnd())
        return failTruncated();
    else if (word != "null") {
        m_at = start;
        return failUnexpected(QStringLiteral("a value"));
    }
    close(node);
    return true;
}

void JsonScanner::checkKeys(int object)
{
    // Nearly every object has a handful of plain keys: comparing them beats hashing them.
    QVarLengthArray<QByteArrayView, 32> seen;
    QSet<QByteArray> more;
    for (size_t key = size_t(object) + 1; key < m_nodes.size();
         key = size_t(m_nodes[size_t(m_nodes[key].next)].next)) {
        const JsonNode &node = m_nodes[key];
        const QByteArrayView name(m_json + node.begin, qsizetype(node.end) - node.begin);
        const bool isFew = seen.size() < 32;
        const bool isTwice = std::find(seen.cbegin(), seen.cend(), name) != seen.cend()
            || (!isFew && more.contains(name.toByteArray()));
        if (isTwice) {
            m_log.add(node.begin,
                      "duplicate-key"_L1,
                      QStringLiteral("The key %1 is here for the second time.")
                          .arg(QString::fromUtf8(name.first(std::min<qsizetype>(name.size(), 60)))),
                      QStringLiteral("Keep one of the two."));
        } else if (isFew) {
            seen.append(name);
        } else {
            more.insert(name.toByteArray());
        }
    }
}

bool JsonScanner::fail(qsizetype offset,
                       QLatin1StringView rule,
                       const QString &what,
                       const QString &remedy)
{
    m_log.add(offset, rule, what, remedy);
    return false;
}

bool JsonScanner::failTruncated()
{
    return fail(m_size,
                "truncated"_L1,
                QStringLiteral("The file ends in the middle of its content."),
                QStringLiteral("Copy it again, or close every quote and bracket."));
}

} // namespace Content
