// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas.h"
#include "content/help.h"
#include "wording.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Sheet
{

/// A help line in words.
struct HelpEntry {
    QString lead; ///< what it is for
    QString text; ///< name, how it is reached, what to know, and when its number is in doubt
    QList<Link> links; ///< in the text: numbers and addresses
};

/// The help numbers of one region, for a sheet.
struct HelpBox {
    QString heading;
    QList<HelpEntry> entries;
    QString checked; ///< when the numbers were checked; empty when none was
    QString codeName; ///< the line that a QR code best leads to
    QString codeTarget; ///< its URI
    QString codeText; ///< the same, as people type it
};

[[nodiscard]] HelpBox helpBox(const Content::Region &region,
                              const QString &language,
                              const Wording &wording,
                              QDate today);

/// A number, date or address that keeps its order among letters from right to left.
[[nodiscard]] QString isolated(const QString &text, const QString &language);

} // namespace Sheet
