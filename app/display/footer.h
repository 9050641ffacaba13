// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/help.h"

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

    friend bool operator==(const Footer &, const Footer &) = default;
};

/// The footer for a region in a language, as of a day. A number whose check is overdue, or which
/// nobody has checked yet, is not left out: "or ask staff" stands beside it.
[[nodiscard]] Footer
footerOf(const Content::Help &help, const QString &region, const QString &language, QDate today);

/// The footer as lines of text, the numbers first. Upright pictures have a line for each part.
/// clinic: the clinic's own line; may be empty.
[[nodiscard]] QStringList footerLines(const Footer &footer, const QString &clinic, bool isUpright);

} // namespace Wall
