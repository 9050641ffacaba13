// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

// What JsonScanner says when it meets something else than it expected: the mistakes that people
// make most, each in its own words.

#include "jsonscanner.h"
#include "utf8.h"

#include <QByteArrayView>

#include <array>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

/// What stands where it must not, by its first bytes.
struct Slip {
    QByteArrayView start;
    QLatin1StringView rule;
    QLatin1StringView what;
    QLatin1StringView remedy;
};

constexpr QLatin1StringView CurlyWhat("A curly quote stands where a straight one belongs.");
constexpr QLatin1StringView CurlyRemedy(
    "Write straight double quotes around keys and texts; switch off smart quotes in the editor.");
constexpr QLatin1StringView CommentWhat("A comment stands here; JSON has none.");
constexpr QLatin1StringView CommentRemedy("Delete the comment.");

const std::array<Slip, 10> slips{{
    {"\xE2\x80\x9C", "curly-quote"_L1, CurlyWhat, CurlyRemedy},
    {"\xE2\x80\x9D", "curly-quote"_L1, CurlyWhat, CurlyRemedy},
    {"\xE2\x80\x9E", "curly-quote"_L1, CurlyWhat, CurlyRemedy},
    {"\xE2\x80\x98", "curly-quote"_L1, CurlyWhat, CurlyRemedy},
    {"\xE2\x80\x99", "curly-quote"_L1, CurlyWhat, CurlyRemedy},
    {"'",
     "single-quote"_L1,
     "A single quote stands where a double one belongs."_L1,
     "Write straight double quotes around keys and texts."_L1},
    {"//", "comment"_L1, CommentWhat, CommentRemedy},
    {"/*", "comment"_L1, CommentWhat, CommentRemedy},
    {"#", "comment"_L1, CommentWhat, CommentRemedy},
    {",", "extra-comma"_L1, "A comma stands here without an entry."_L1, "Delete the comma."_L1},
}};

} // namespace

bool JsonScanner::failUnexpected(const QString &expected)
{
    if (isAtEnd())
        return failTruncated();
    const QByteArrayView rest(m_json + m_at, m_size - m_at);
    for (const Slip &slip : slips) {
        if (rest.startsWith(slip.start))
            return fail(m_at, slip.rule, slip.what, slip.remedy);
    }
    const int length = utf8Length(rest.data(), rest.size());
    if (length == 0) {
        return fail(m_at,
                    "not-utf8"_L1,
                    QStringLiteral("The byte 0x%1 is not UTF-8.")
                        .arg(uchar(peek()), 2, 16, QLatin1Char('0')),
                    QStringLiteral("Save the file as UTF-8."));
    }
    if (uchar(peek()) < 0x20 || peek() == 0x7F) {
        return fail(m_at,
                    "raw-control"_L1,
                    QStringLiteral("A control character (U+%1) stands between the values.")
                        .arg(uint(uchar(peek())), 4, 16, QLatin1Char('0')),
                    QStringLiteral("Delete it."));
    }
    return fail(
        m_at,
        "unexpected-character"_L1,
        QStringLiteral("Here stands \"%1\" instead of %2.")
            .arg(QString::fromUtf8(rest.first(length)), expected),
        QStringLiteral("Look for a comma, a quote or a bracket that is missing before it."));
}

} // namespace Content
