// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "reading.h"

#include "spanish.h"
#include "syllables.h"

#include <algorithm>
#include <array>

namespace Content
{
namespace
{

bool isTerminator(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'\u2026' || c == u'\u061F';
}

bool isCloser(QChar c)
{
    return QStringView(u"\"')]\u201D\u2019\u00BB").contains(c);
}

/// "Dr", "vs", an initial: a full stop after it ends no sentence.
bool isAbbreviation(QStringView text, const Word &word)
{
    static const std::array known{wordHash(u"dr"),
                                  wordHash(u"mr"),
                                  wordHash(u"mrs"),
                                  wordHash(u"ms"),
                                  wordHash(u"st"),
                                  wordHash(u"vs"),
                                  wordHash(u"prof"),
                                  wordHash(u"ee"), // EE. UU.
                                  wordHash(u"sra")};
    const bool isInitial =
        word.end - word.begin == 1 && text[word.begin].isLetter() && text[word.begin] != u'I';
    return isInitial || std::find(known.begin(), known.end(), word.hash) != known.end();
}

constexpr int LettersOfTerm = 4; ///< of an exempt term in Arabic: about as long as a word is

int lettersIn(QStringView word)
{
    constexpr char16_t Tatweel = u'\u0640'; // a line that stretches a word
    return int(std::count_if(word.begin(), word.end(), [](QChar c) {
        return c.isLetterOrNumber() && c != QChar(Tatweel);
    }));
}

void addWord(Readability &total, QStringView word, bool isExempt, Language language)
{
    if (language == Language::Arabic)
        total.letters += isExempt ? LettersOfTerm : lettersIn(word);
    else if (language == Language::Spanish)
        total.syllables += isExempt ? 1 : spanishSyllables(word);
    else if (language == Language::English)
        total.syllables += isExempt ? 1 : syllables(word);
}

/// Whether a sentence ends between a word and the next, which begins at next (or the text's end).
bool isSentenceEnd(QStringView text, const Word &word, qsizetype next)
{
    qsizetype at = word.end;
    while (at < next && !isTerminator(text[at]))
        ++at;
    if (at == next)
        return false;
    const bool isStop = text[at] == u'.';
    while (at < next && (isTerminator(text[at]) || isCloser(text[at])))
        ++at;
    if (at < text.size() && !text[at].isSpace())
        return false;
    if (next < text.size() && text[next].isLower())
        return false;
    return !isStop || next == text.size() || !isAbbreviation(text, word);
}

} // namespace

double Readability::grade() const
{
    if (words == 0 || sentences == 0)
        return 0;
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
}

double Readability::ease() const
{
    if (words == 0 || sentences == 0)
        return 100;
    return 206.84 - 60.0 * syllables / words - 1.02 * words / sentences;
}

double Readability::wordLength() const
{
    return words == 0 ? 0 : double(letters) / words;
}

Readability readability(QStringView text, const QStringList &exempt, Language language)
{
    std::vector<Word> words;
    splitWords(text, words);
    return readability(text, words, PhraseSet(exempt), language);
}

Readability readability(QStringView text,
                        std::span<const Word> words,
                        const PhraseSet &exempt,
                        Language language)
{
    Readability total;
    int length = 0;
    for (size_t i = 0; i < words.size();) {
        const size_t exempted = exempt.matchAt(words, i);
        const QStringView spelling = text.sliced(words[i].begin, words[i].end - words[i].begin);
        addWord(total, spelling, exempted > 0, language);
        length += words[i].isJoined ? 0 : 1;
        i += std::max<size_t>(exempted, 1);
        const qsizetype next = i < words.size() ? words[i].begin : text.size();
        if (i < words.size() && !isSentenceEnd(text, words[i - 1], next))
            continue;
        total.words += length;
        total.sentences += 1;
        total.longestSentence = std::max(total.longestSentence, length);
        length = 0;
    }
    return total;
}

} // namespace Content
