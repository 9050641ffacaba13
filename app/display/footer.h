// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/help.h"
#include "playlist.h"

#include <QString>
#include <QStringList>

namespace Wall
{

/// What stands below every slide.
struct Footer {
    QString dangerLabel;
    QString danger; ///< numbers for life in danger
    QString talkLabel;
    QString talk; ///< numbers to talk to somebody; says "or ask staff" when a check is overdue
    QString unwatched;
    QString paper;
    QString more; ///< where the QR code leads, for whoever cannot read one; may be empty
    QString clinic; ///< the clinic's own line; may be empty

    friend bool operator==(const Footer &, const Footer &) = default;
};

/// The footer for a playlist's region in a language, as of a day. A number whose check is overdue, or
/// which nobody has checked yet, is not left out: "or ask staff" stands beside it.
[[nodiscard]] Footer
footerOf(const Content::Help &help, const Playlist &playlist, const QString &language, QDate today);

/// Its parts: each is set as a whole, beside the one before it or below. First who to call, then the
/// rest, which begins on a line of its own.
[[nodiscard]] QStringList footerNumbers(const Footer &footer);
[[nodiscard]] QStringList footerNotes(const Footer &footer);

} // namespace Wall
