// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language.h"
#include "words.h"

#include <QStringList>
#include <QStringView>

#include <span>

namespace Content
{

/// What counts in a text for how easily it reads.
struct Readability {
    int words = 0;
    int sentences = 0;
    int syllables = 0; ///< English and Spanish; else 0
    int letters = 0; ///< Arabic, without vowel signs; else 0
    int longestSentence = 0; ///< in words

    /// English: Flesch-Kincaid grade: 0.39 words/sentences + 11.8 syllables/words - 15.59 (Kincaid et
    /// al. 1975). 0 for an empty text.
    [[nodiscard]] double grade() const;
    /// Spanish: Fernandez Huerta's ease (1959): 206.84 - 60 syllables/words - 1.02 words/sentences;
    /// 100 is very easy, 0 very hard. 100 for an empty text.
    [[nodiscard]] double ease() const;
    /// Letters in a word, on average; 0 for an empty text.
    [[nodiscard]] double wordLength() const;
};

/// Counts a text. Each exempt term or name counts as one word of one syllable (in Arabic, of four
/// letters), with a plural or possessive s too. What hyphens join is one word; a number is one word of
/// one syllable. A sentence ends at . ! ? or an ellipsis before a space, unless a small letter follows
/// or an abbreviation came before; the end of the text ends one as well.
[[nodiscard]] Readability readability(QStringView text,
                                      const QStringList &exempt = {},
                                      Language language = Language::English);

/// The same for a text that has been split already.
[[nodiscard]] Readability readability(QStringView text,
                                      std::span<const Word> words,
                                      const PhraseSet &exempt,
                                      Language language = Language::English);

} // namespace Content
