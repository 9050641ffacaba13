// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QLocale>
#include <QStringList>

/// Which of an engine's voices is taken.
namespace Speech
{

/// Those of the locales that are of the language, the most fitting one first: of the country of the tag,
/// of the country that the person's system is set to, of the language's own, then by name. Empty when the
/// engine has none in the language: it would speak with a wrong voice.
/// tag: BCP 47, such as "es" or "en-US".
[[nodiscard]] QList<QLocale>
localesFor(const QString &tag, const QList<QLocale> &locales, const QLocale &system);

/// The place of the voice to take among these names: the first by the alphabet that is no variant of another,
/// which espeak-ng writes with a plus sign ("English (America)" before "English (Caribbean)", which goes for
/// that of the United States, too); -1 when there is none at all.
[[nodiscard]] qsizetype plainVoice(const QStringList &names);

/// The engine's pace for a speed in percent of the voice's own: -1 is about half, 1 about two and a half
/// times as fast (Qt TextToSpeech).
[[nodiscard]] double rateFor(int percent);

} // namespace Speech
