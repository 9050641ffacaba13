// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "syllables.h"

#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace Content
{
namespace
{

struct Exception {
    std::string_view word;
    int syllables;
};

/// Words that the rules get wrong. Sorted by first letter.
constexpr std::array Exceptions{
    Exception{"acne", 2},       Exception{"anyone", 3},     Exception{"area", 3},
    Exception{"areas", 3},      Exception{"associate", 4},  Exception{"associated", 5},
    Exception{"beloved", 3},    Exception{"biased", 2},     Exception{"business", 2},
    Exception{"businesses", 3}, Exception{"cafe", 2},       Exception{"caregiver", 3},
    Exception{"caregivers", 3}, Exception{"complement", 3}, Exception{"cooperate", 4},
    Exception{"coordinate", 4}, Exception{"create", 2},     Exception{"created", 3},
    Exception{"creates", 2},    Exception{"creating", 3},   Exception{"creation", 3},
    Exception{"creative", 3},   Exception{"element", 3},    Exception{"elements", 3},
    Exception{"evening", 2},    Exception{"evenings", 2},   Exception{"every", 2},
    Exception{"everybody", 4},  Exception{"everyday", 3},   Exception{"everyone", 3},
    Exception{"everything", 3}, Exception{"everywhere", 3}, Exception{"familiar", 3},
    Exception{"fluid", 2},      Exception{"forever", 3},    Exception{"friend", 1},
    Exception{"friendly", 2},   Exception{"friends", 1},    Exception{"friendship", 2},
    Exception{"genuine", 3},    Exception{"guideline", 2},  Exception{"guidelines", 2},
    Exception{"hundred", 2},    Exception{"hundreds", 2},   Exception{"idea", 3},
    Exception{"ideas", 3},      Exception{"implement", 3},  Exception{"initiate", 4},
    Exception{"lifeline", 2},   Exception{"lifelong", 2},   Exception{"lifetime", 2},
    Exception{"lion", 2},       Exception{"maybe", 2},      Exception{"museum", 3},
    Exception{"naked", 2},      Exception{"peculiar", 3},   Exception{"poem", 2},
    Exception{"poet", 2},       Exception{"quiet", 2},      Exception{"quieter", 3},
    Exception{"quietly", 3},    Exception{"react", 2},      Exception{"reaction", 3},
    Exception{"reality", 4},    Exception{"reassure", 3},   Exception{"recipe", 3},
    Exception{"ruin", 2},       Exception{"sacred", 2},     Exception{"safety", 2},
    Exception{"science", 2},    Exception{"simile", 3},     Exception{"soldier", 2},
    Exception{"suicidal", 4},   Exception{"suicide", 3},    Exception{"supplement", 3},
    Exception{"therefore", 2},  Exception{"tier", 1},       Exception{"units", 2},
    Exception{"wednesday", 2},  Exception{"whereas", 2},    Exception{"wicked", 2},
};

/// Where the words with each first letter begin in Exceptions, and where those with z end.
constexpr std::array<size_t, 27> firstExceptions()
{
    std::array<size_t, 27> first{};
    for (size_t letter = 0; letter < 27; ++letter) {
        while (first[letter] < Exceptions.size()
               && size_t(Exceptions[first[letter]].word[0] - 'a') < letter)
            ++first[letter];
    }
    return first;
}

/// The syllables of a word that follows no rule; 0 for others.
int exceptional(std::string_view word)
{
    static constexpr std::array First = firstExceptions();
    if (word.empty() || word[0] < 'a' || word[0] > 'z')
        return 0;
    const auto letter = size_t(word[0] - 'a');
    for (size_t i = First[letter]; i < First[letter + 1]; ++i) {
        if (Exceptions[i].word == word)
            return Exceptions[i].syllables;
    }
    return 0;
}

constexpr size_t Longest = 64; ///< of a word longer than this, the rest is not looked at

bool isVowelLetter(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/// The letters of a word in small ASCII. An accented vowel is a vowel that is never silent ('i');
/// any other character is a consonant ('x').
class Letters
{
public:
    explicit Letters(QStringView word)
    {
        for (const QChar c : word) {
            if (m_size < Longest && c != u'\'' && c != u'\u2019')
                m_letters[m_size++] = letter(c);
        }
    }

    [[nodiscard]] std::string_view view() const { return {m_letters.data(), m_size}; }

private:
    static char letter(QChar c)
    {
        if (c >= u'a' && c <= u'z')
            return char(c.unicode());
        if (c >= u'A' && c <= u'Z')
            return char(c.unicode() + 32);
        const QString base = c.decomposition();
        const bool isAccentedVowel = !base.isEmpty() && isVowelLetter(letter(base.front()));
        return isAccentedVowel ? 'i' : 'x';
    }

    std::array<char, Longest> m_letters{};
    size_t m_size = 0;
};

/// A word, asked about letter by letter.
class Spelling
{
public:
    explicit Spelling(std::string_view word)
        : m_word(word)
    {
    }

    [[nodiscard]] int count() const
    {
        int count = 0;
        for (size_t at = 0; at < m_word.size(); ++at) {
            if (isVowel(at) && (at == 0 || !isVowel(at - 1) || isSplit(at)))
                ++count;
        }
        if (count > 1 && hasSilentEnd(m_word))
            --count;
        if (count > 1 && hasSilentMiddle())
            --count;
        return std::max(1, count + spokenConsonants());
    }

private:
    [[nodiscard]] char at(size_t i) const { return i < m_word.size() ? m_word[i] : '\0'; }
    [[nodiscard]] char before(size_t i) const { return i > 0 ? m_word[i - 1] : '\0'; }

    /// y is a consonant at the start and between a vowel and a vowel.
    [[nodiscard]] bool isVowel(size_t i) const
    {
        if (at(i) != 'y')
            return isVowelLetter(at(i));
        return i > 0 && !(isVowelLetter(before(i)) && isVowelLetter(at(i + 1)));
    }

    [[nodiscard]] bool isEnd(size_t i, std::string_view end) const
    {
        return m_word.substr(i) == end;
    }

    /// Whether the vowel here is spoken apart from the vowel before it.
    [[nodiscard]] bool isSplit(size_t i) const
    {
        const char second = at(i);
        const char lead = i > 1 ? m_word[i - 2] : '\0';
        if (second == 'i' && (isEnd(i, "ing") || isEnd(i, "ings")))
            return before(i) != 'u' || lead != 'q';
        switch (before(i)) {
        case 'i':
            return isSplitAfterI(i, lead);
        case 'u':
            return isSplitAfterU(i, lead);
        case 'e':
            return (second == 'o' && lead != 'p' && lead != 'g')
                || (second == 'u' && isEnd(i, "um"));
        case 'a':
            return second == 'o';
        default:
            return false;
        }
    }

    [[nodiscard]] bool isSplitAfterI(size_t i, char lead) const
    {
        const bool isSoft = lead == 't' || lead == 'c' || lead == 's' || lead == 'g' || lead == 'x';
        const char after = at(i + 1);
        switch (at(i)) {
        case 'a': // trial, diagnosis; but social, marriage
            return lead != 'c' && lead != 't' && !(after == 'g' && at(i + 2) == 'e');
        case 'o': // period, serious; but nation, opinion, million, behaviour
            if (isSoft || lead == 'n' || (lead == 'l' && after == 'n'))
                return false;
            return lead != 'v' || (after != 'r' && !(after == 'u' && at(i + 2) == 'r'));
        case 'u':
            return !isSoft;
        case 'e': // experience, anxiety, happier, diet; but patient, friend, field
            if (after == 'n')
                return !isSoft && at(i + 2) != 'd';
            return isEnd(i, "ety") || isEnd(i, "er") || isEnd(i, "ers") || isEnd(i, "est")
                || isEnd(i, "et") || isEnd(i, "ets");
        default:
            return false;
        }
    }

    [[nodiscard]] bool isSplitAfterU(size_t i, char lead) const
    {
        if (lead == 'q' || lead == 'g')
            return false;
        switch (at(i)) {
        case 'a': // usual, graduate
        case 'o': // continuous
            return true;
        case 'e': // influence, fluent
            return at(i + 1) == 'n';
        case 'i': // continuity
            return isEnd(i, "ity");
        default:
            return false;
        }
    }

    static bool endsWith(std::string_view word, std::string_view end)
    {
        return word.size() > end.size() && word.substr(word.size() - end.size()) == end;
    }

    /// Whether the letter before the last n is a consonant that an e could follow in silence.
    static bool isConsonant(std::string_view word, size_t fromEnd)
    {
        if (word.size() < fromEnd)
            return false;
        const char c = word[word.size() - fromEnd];
        const bool isConsonantalY =
            c == 'y' && word.size() > fromEnd && isVowelLetter(word[word.size() - fromEnd - 1]);
        return !isVowelLetter(c) && (c != 'y' || isConsonantalY);
    }

    /// "table", "handled", "troubles": an l that carries a syllable before the last letters.
    static bool hasSpokenL(std::string_view word, size_t fromEnd)
    {
        return word.size() > fromEnd && word[word.size() - fromEnd] == 'l'
            && isConsonant(word, fromEnd + 1) && word[word.size() - fromEnd - 1] != 'l';
    }

    static bool hasHissBefore(std::string_view word, size_t fromEnd)
    {
        const std::string_view stem = word.substr(0, word.size() - fromEnd);
        const char last = stem.back();
        return last == 's' || last == 'x' || last == 'z' || last == 'c' || last == 'g'
            || endsWith(stem, "ch") || endsWith(stem, "sh");
    }

    /// make, makes, helped; but table, places, wanted.
    static bool hasSilentEnd(std::string_view word)
    {
        if (endsWith(word, "e"))
            return isConsonant(word, 2) && !hasSpokenL(word, 2);
        if (!isConsonant(word, 3) || hasSpokenL(word, 3))
            return false;
        if (endsWith(word, "es"))
            return !hasHissBefore(word, 2);
        return endsWith(word, "ed") && word[word.size() - 3] != 't' && word[word.size() - 3] != 'd';
    }

    /// safely, careful, homeless, statement; something.
    [[nodiscard]] bool hasSilentMiddle() const
    {
        if (m_word.size() > 5 && m_word.substr(0, 4) == "some" && m_word[4] != 'r')
            return true;
        static constexpr std::array<std::string_view, 7> Ends{
            "ly", "ful", "fully", "less", "ment", "ments", "ness"};
        return std::any_of(Ends.begin(), Ends.end(), [this](std::string_view end) {
            if (!endsWith(m_word, end))
                return false;
            const std::string_view stem = m_word.substr(0, m_word.size() - end.size());
            const bool hasVowelBefore = stem.size() > 2
                && stem.substr(0, stem.size() - 1).find_first_of("aeiouy")
                    != std::string_view::npos;
            return stem.back() == 'e' && hasVowelBefore && isConsonant(stem, 2);
        });
    }

    /// autism, rhythm; didn't, couldn't.
    [[nodiscard]] int spokenConsonants() const
    {
        static constexpr std::array<std::string_view, 6> Ends{
            "sm", "sms", "thm", "thms", "dnt", "snt"};
        for (const std::string_view end : Ends) {
            if (endsWith(m_word, end))
                return 1;
        }
        return 0;
    }

    std::string_view m_word;
};

/// Letters of a word in capitals, as they are spoken one by one; 0 for other words.
int spelledOut(QStringView word)
{
    if (word.size() > 2 && word.back() == u's') // CBTs
        word.chop(1);
    if (word.size() < 2)
        return 0;
    int count = 0;
    for (const QChar c : word) {
        if (c < u'A' || c > u'Z')
            return 0;
        count += c == u'W' ? 3 : 1;
    }
    return count;
}

} // namespace

int syllables(QStringView word)
{
    if (word.isEmpty() || word.front().isDigit())
        return 1;
    if (const int spelled = spelledOut(word); spelled > 0)
        return spelled;
    const Letters letters(word);
    if (const int known = exceptional(letters.view()); known > 0)
        return known;
    return Spelling(letters.view()).count();
}

} // namespace Content
