// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace Content
{

/// Syllables of one Spanish word, by its spelling (Ortografia de la lengua espanola, 2010): a vowel
/// group is one, but two open vowels, or an open one beside an accented i or u, are spoken apart; the u
/// of que and gue is silent; y counts where it is spoken as a vowel. Capitals only (TCC) are spoken
/// letter by letter. A number counts as one. At least 1.
[[nodiscard]] int spanishSyllables(QStringView word);

} // namespace Content
