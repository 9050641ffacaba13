// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "plaintext.h"

#include "reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isSmall(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isBidiOverride(char16_t c)
{
    return c >= 0x202A && c <= 0x202E;
}

bool isIsolate(char16_t c)
{
    return c >= 0x2066 && c <= 0x2069;
}

bool isControl(char16_t c)
{
    const bool isBreak = c == 0x2028 || c == 0x2029;
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || isBreak || c == 0xFEFF || c >= 0xFFFE;
}

/// Most characters need no second look.
bool isHarmless(char16_t c)
{
    return (c >= 0x20 && c < 0x7F && c != u'<') || (c >= 0xA0 && c < 0x2000);
}

bool isTagStart(QStringView text, qsizetype at)
{
    if (text[at] != u'<' || at + 1 == text.size())
        return false;
    const QChar after = text[at + 1];
    return after.isLetter() || after == u'/' || after == u'!' || after == u'?';
}

TextFault markup(qsizetype at)
{
    return {at,
            "markup"_L1,
            QStringLiteral("This looks like markup; a content file holds plain text only."),
            QStringLiteral("Write it without the angle bracket.")};
}

TextFault control(qsizetype at, char16_t c)
{
    return {at,
            "control-character"_L1,
            QStringLiteral("The control character U+%1 stands in the text.")
                .arg(uint(c), 4, 16, QLatin1Char('0')),
            QStringLiteral("Delete it; a new paragraph is a new entry in the list.")};
}

TextFault override(qsizetype at, char16_t c)
{
    return {at,
            "bidi-override"_L1,
            QStringLiteral("The character U+%1 turns the direction of what follows.")
                .arg(uint(c), 4, 16, QLatin1Char('0')),
            QStringLiteral("Delete it; where a piece runs the other way, put it between U+2068 "
                           "and U+2069.")};
}

TextFault unbalanced(qsizetype at)
{
    return {at,
            "unbalanced-isolate"_L1,
            QStringLiteral("A direction isolate (U+2066 to U+2069) lacks its other half."),
            QStringLiteral("Close each U+2066, U+2067 or U+2068 with U+2069 in the same text.")};
}

TextFault tooLong(QStringView text)
{
    qsizetype at = 0;
    for (qsizetype characters = 0; characters < MaximumTextLength; ++characters)
        at += text[at].isHighSurrogate() ? 2 : 1;
    return {at,
            "text-too-long"_L1,
            QStringLiteral("The text is longer than %1 characters.").arg(MaximumTextLength),
            QStringLiteral("Shorten it, or split it in two.")};
}

/// Faults that one character or two of them show.
std::optional<TextFault> characterFault(QStringView text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    if (isTagStart(text, at))
        return markup(at);
    if (isBidiOverride(c))
        return override(at, c);
    if (isControl(c))
        return control(at, c);
    return {};
}

bool isLong(QStringView text)
{
    if (text.size() <= MaximumTextLength)
        return false;
    const auto pairs =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
    return text.size() - pairs > MaximumTextLength;
}

} // namespace

// NOLINTNEXTLINE(readability-function-cognitive-complexity): one rule after the other
std::optional<TextFault> plainTextFault(QStringView text)
{
    if (isLong(text))
        return tooLong(text);
    bool isBlank = true;
    qsizetype openIsolates = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        isBlank = isBlank && text[at].isSpace();
        if (isHarmless(c))
            continue;
        if (auto fault = characterFault(text, at))
            return fault;
        if (isIsolate(c))
            openIsolates += c == 0x2069 ? -1 : 1;
        if (openIsolates < 0)
            return unbalanced(at);
    }
    if (openIsolates > 0)
        return unbalanced(text.size());
    if (isBlank) {
        return TextFault{
            -1, "empty-text"_L1, QStringLiteral("The text is empty."), QStringLiteral("Write it.")};
    }
    return {};
}

bool isId(QStringView text)
{
    bool isAfterHyphen = true;
    for (const QChar c : text) {
        if (c == u'-' ? isAfterHyphen : !isSmall(c) && !isDigit(c))
            return false;
        isAfterHyphen = c == u'-';
    }
    return !isAfterHyphen;
}

bool isSourceId(QStringView text)
{
    return text.size() > 1 && text.front() == u'S'
        && std::all_of(text.begin() + 1, text.end(), isDigit);
}

bool isLanguageTag(QStringView text)
{
    const auto isAlphanumeric = [](QChar c) { return isSmall(c) || isCapital(c) || isDigit(c); };
    bool isFirst = true;
    for (const QStringView part : text.tokenize(u'-')) {
        const bool isFitting = isFirst
            ? part.size() >= 2 && part.size() <= 3 && std::all_of(part.begin(), part.end(), isSmall)
            : !part.isEmpty() && part.size() <= 8
                && std::all_of(part.begin(), part.end(), isAlphanumeric);
        if (!isFitting)
            return false;
        isFirst = false;
    }
    return !isFirst;
}

bool isRegionId(QStringView text)
{
    return text.size() == 2 && isCapital(text[0]) && isCapital(text[1]);
}

bool isStamp(QStringView text)
{
    return text.size() == 8 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return QStringView(u"0123456789abcdef").contains(c);
           });
}

} // namespace Content
