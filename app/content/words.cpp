// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "words.h"

#include <algorithm>

namespace Content
{
namespace
{

constexpr quint64 HashStart = 14695981039346656037U; // FNV-1a
constexpr quint64 HashFactor = 1099511628211U;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool isWordCharacter(QChar c)
{
    if (c.unicode() < 0x80) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    }
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

char16_t folded(QChar c)
{
    if (c.unicode() < 0x80)
        return c >= u'A' && c <= u'Z' ? c.unicode() + 32 : c.unicode();
    return isApostrophe(c) ? u'\'' : c.toCaseFolded().unicode();
}

quint64 mixed(quint64 hash, QChar c)
{
    return (hash ^ folded(c)) * HashFactor;
}

/// Whether the character at this place stands within a word: a letter follows an apostrophe, a
/// digit a point or comma.
bool isWithin(QStringView text, qsizetype at, bool isNumber)
{
    if (isWordCharacter(text[at]))
        return true;
    if (at + 1 >= text.size() || !isWordCharacter(text[at + 1]))
        return false;
    return isNumber ? (text[at] == u'.' || text[at] == u',') && text[at + 1].isDigit()
                    : isApostrophe(text[at]);
}

/// The word that begins at a word character.
Word wordAt(QStringView text, qsizetype begin)
{
    Word word;
    word.begin = begin;
    word.isNumber = text[begin].isDigit();
    quint64 hash = HashStart;
    quint64 beforeLast = hash;
    quint64 beforeApostrophe = hash;
    qsizetype at = begin;
    for (; at < text.size() && isWithin(text, at, word.isNumber); ++at) {
        if (isApostrophe(text[at]))
            beforeApostrophe = hash;
        beforeLast = hash;
        hash = mixed(hash, text[at]);
    }
    word.end = at;
    word.hash = hash;
    const bool endsInS = at - begin > 1 && folded(text[at - 1]) == u's';
    const bool isPossessive = endsInS && isApostrophe(text[at - 2]);
    word.stem = isPossessive ? beforeApostrophe : endsInS ? beforeLast : hash;
    return word;
}

} // namespace

void splitWords(QStringView text, std::vector<Word> &words)
{
    words.clear();
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordCharacter(text[at])) {
            ++at;
            continue;
        }
        Word word = wordAt(text, at);
        word.isJoined =
            at > 0 && !words.empty() && words.back().end == at - 1 && isHyphen(text[at - 1]);
        words.push_back(word);
        at = word.end;
    }
}

quint64 wordHash(QStringView word)
{
    quint64 hash = HashStart;
    for (const QChar c : word)
        hash = mixed(hash, c);
    return hash;
}

PhraseSet::PhraseSet(const QStringList &phrases)
{
    std::vector<Word> words;
    for (const QString &text : phrases) {
        splitWords(text, words);
        Phrase phrase;
        for (const Word &word : words)
            phrase.push_back(word.hash);
        if (phrase.empty())
            continue;
        m_firsts.set(phrase.front() % m_firsts.size());
        m_phrases.push_back(std::move(phrase));
    }
    std::sort(m_phrases.begin(), m_phrases.end(), [](const Phrase &a, const Phrase &b) {
        return a.front() != b.front() ? a.front() < b.front() : a.size() > b.size();
    });
}

size_t PhraseSet::matchAt(std::span<const Word> words, size_t at) const
{
    const Word &first = words[at];
    const auto mayBegin = [this](quint64 hash) { return m_firsts[hash % m_firsts.size()]; };
    size_t length = mayBegin(first.hash) ? matchFrom(first.hash, words.subspan(at)) : 0;
    if (length == 0 && first.stem != first.hash && mayBegin(first.stem))
        length = matchFrom(first.stem, words.subspan(at));
    return length;
}

size_t PhraseSet::matchFrom(quint64 first, std::span<const Word> words) const
{
    auto phrase = std::lower_bound(
        m_phrases.cbegin(), m_phrases.cend(), first, [](const Phrase &one, quint64 hash) {
            return one.front() < hash;
        });
    for (; phrase != m_phrases.cend() && phrase->front() == first; ++phrase) {
        if (fits(*phrase, words))
            return phrase->size();
    }
    return 0;
}

bool PhraseSet::fits(const Phrase &phrase, std::span<const Word> words)
{
    if (phrase.size() > words.size())
        return false;
    for (size_t i = 0; i < phrase.size(); ++i) {
        const bool isLast = i + 1 == phrase.size();
        if (phrase[i] != words[i].hash && (!isLast || phrase[i] != words[i].stem))
            return false;
    }
    return true;
}

} // namespace Content
