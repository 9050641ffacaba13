// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide.h"
#include "help.h"
#include "result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <functional>

/// What a guide must be beyond well-formed: even-handed, readable, in date.
namespace Content
{

struct Inspection;

/// A rule of someone else's for a guide that reads well; complains into the inspection (inspection.h).
using GuideRule = std::function<void(Inspection &)>;

/// Checks a guide file for an author: everything readGuide() asks, then IPDASi v4.0 items
/// 1.1.1-2.4.4 as far as a file can show them, balance (as many words for each option, 0.8 to
/// 1.25; about as easy), how easily it reads (reading.h; English: grade at most 8, median 6; Spanish:
/// ease at least 60, median 70; Arabic: at most 6 letters a word, median 5.5), sentence length,
/// wording that must not be used, and dates past their next check on the day `today`; of a translation
/// also that it says what `original`, the bytes of the English file, says (translation.h); and last the
/// rule `more`, when there is one. Empty when nothing is wrong.
[[nodiscard]] Faults checkGuide(const QByteArray &json,
                                const QString &file,
                                QDate today,
                                const GuideRule &more = {},
                                const QByteArray &original = {});

/// The bytes of the English file beside a guide's, to check a translation against. Empty when there is
/// none, when it cannot be read, or when the file is that one itself.
[[nodiscard]] QByteArray originalOf(const QString &file);

/// Checks a help file likewise: readHelp(), then dates.
[[nodiscard]] Faults checkHelp(const QByteArray &json, const QString &file, QDate today);

} // namespace Content
