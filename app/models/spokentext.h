// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Models
{

/// One text of a page, to be read aloud.
struct SpokenText {
    QString text; ///< as it stands on the page
    QString lead{}; ///< said before it, and not written there: whose column it stands in
    qsizetype spoken = -1; ///< sentences that begin from here on are not said; -1: all of them are

    friend bool operator==(const SpokenText &, const SpokenText &) = default;
};

/// A part of a text.
struct Span {
    qsizetype from = 0;
    qsizetype length = 0;
};

/// The sentences of a text (UAX #29), without the space around them. A line break ends one.
[[nodiscard]] QList<Span> sentencesIn(const QString &text);

/// A sentence as it is said: what stands before it, and no line breaks.
[[nodiscard]] QString spokenForm(const SpokenText &text, Span sentence);

} // namespace Models
