// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "spanish.h"

#include <QString>

#include <algorithm>
#include <array>

namespace Content
{
namespace
{

struct Loan {
    QStringView word;
    int syllables;
};

/// Words from English, which keep their sound.
constexpr std::array Loans{Loan{u"coach", 1},
                           Loan{u"coaches", 2},
                           Loan{u"coaching", 2},
                           Loan{u"side", 1},
                           Loan{u"online", 2}};

bool isOpen(QChar c)
{
    return QStringView(u"aeo\u00E1\u00E9\u00F3").contains(c);
}

bool isClosed(QChar c)
{
    return QStringView(u"iu\u00FC").contains(c);
}

bool isAccentedClosed(QChar c)
{
    return c == u'\u00ED' || c == u'\u00FA';
}

bool isVowel(QChar c)
{
    return isOpen(c) || isClosed(c) || isAccentedClosed(c);
}

/// y is a vowel alone and at the end: "y", "hoy", "muy".
bool isVowelY(QStringView word, qsizetype at)
{
    return word[at] == u'y' && at + 1 == word.size();
}

/// The u of "que", "qui", "gue" and "gui".
bool isSilentU(QStringView word, qsizetype at)
{
    if (word[at] != u'u' || at == 0 || at + 1 >= word.size())
        return false;
    const bool isAfter = word[at - 1] == u'q' || word[at - 1] == u'g';
    return isAfter && QStringView(u"ei\u00E9\u00ED").contains(word[at + 1]);
}

/// Whether two vowels side by side belong to two syllables.
bool areApart(QChar first, QChar second)
{
    const bool isFirstStrong = isOpen(first) || isAccentedClosed(first);
    const bool isSecondStrong = isOpen(second) || isAccentedClosed(second);
    return isFirstStrong && isSecondStrong;
}

bool isAcronym(QStringView word)
{
    return word.size() > 1
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

} // namespace

int spanishSyllables(QStringView word)
{
    if (!word.isEmpty() && word[0].isDigit())
        return 1;
    if (isAcronym(word))
        return int(word.size());
    const QString lower = word.toString().toLower();
    const auto loan = std::find_if(
        Loans.begin(), Loans.end(), [&lower](const Loan &one) { return one.word == lower; });
    if (loan != Loans.end())
        return loan->syllables;
    int count = 0;
    QChar before;
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const bool isVoiced = (isVowel(lower[i]) && !isSilentU(lower, i)) || isVowelY(lower, i);
        if (isVoiced && (before.isNull() || areApart(before, lower[i])))
            ++count;
        before = isVoiced ? lower[i] : QChar();
    }
    return std::max(count, 1);
}

} // namespace Content
