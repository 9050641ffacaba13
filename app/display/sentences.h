// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

/// Texts cut for the wall: whole sentences, a few lines at a time.
namespace Wall
{

/// The most that is shown at once: this many lines of this many characters.
inline constexpr int MostLines = 8;
inline constexpr int MostCharacters = 42;

/// Whether a text may stand on one slide.
using Fits = std::function<bool(const QString &text)>;

/// The sentences of a text, each without the space around it.
[[nodiscard]] QStringList sentencesOf(const QString &text);

/// How many lines of at most so many characters a text takes, broken where Unicode (UAX #14) allows
/// it; a word that is longer than a line goes on in the next.
[[nodiscard]] int linesOf(const QString &text, int characters = MostCharacters);

/// Whether a text takes no more than the lines of one slide.
[[nodiscard]] bool fitsSlide(const QString &text);

/// Cuts a text at ends of sentences into as few pieces as fit, of about the same length. A sentence
/// that does not fit by itself is cut between words.
[[nodiscard]] QStringList cut(const QString &text, const Fits &fits);

} // namespace Wall
