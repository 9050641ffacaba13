// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QStringView>

namespace Content
{

/// What counts in a text for its reading grade.
struct Readability {
    int words = 0;
    int sentences = 0;
    int syllables = 0;
    int longestSentence = 0; ///< in words

    /// Flesch-Kincaid grade: 0.39 words/sentences + 11.8 syllables/words - 15.59 (Kincaid et al.
    /// 1975). 0 for an empty text.
    [[nodiscard]] double grade() const;
};

/// Counts an English text. Each exempt term or name counts as one word of one syllable.
[[nodiscard]] Readability readability(QStringView text, const QStringList &exempt = {});

} // namespace Content
