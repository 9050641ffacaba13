// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QStringView>

#include <bitset>
#include <span>
#include <vector>

/// Splits texts into words and finds phrases among them, without a copy of the text.
namespace Content
{

/// A run of letters and digits. "one-to-one" is three of them, joined by hyphens.
struct Word {
    qsizetype begin = 0; ///< UTF-16 unit in the text
    qsizetype end = 0;
    quint64 hash = 0; ///< of the word without regard to case
    quint64 stem = 0; ///< likewise without a final s or 's; hash when there is none
    bool isJoined = false; ///< a hyphen ties it to the word before: it counts with that one
    bool isNumber = false; ///< begins with a digit
};

/// Replaces words by those of the text. Apostrophes within a word, and points and commas within a
/// number, belong to it.
void splitWords(QStringView text, std::vector<Word> &words);

/// The hash of a single word as splitWords() computes it.
[[nodiscard]] quint64 wordHash(QStringView word);

/// Phrases of one word or more to look for. The last word also fits with a final s or 's.
class PhraseSet
{
public:
    explicit PhraseSet(const QStringList &phrases);

    /// How many words from words[at] on are a phrase (the longest that fits); 0 if none is.
    [[nodiscard]] size_t matchAt(std::span<const Word> words, size_t at) const;

private:
    using Phrase = std::vector<quint64>;

    [[nodiscard]] size_t matchFrom(quint64 first, std::span<const Word> words) const;
    static bool fits(const Phrase &phrase, std::span<const Word> words);

    std::vector<Phrase> m_phrases; ///< sorted by first word, the longer ones first
    std::bitset<4096> m_firsts; ///< says at once that most words begin no phrase
};

} // namespace Content
