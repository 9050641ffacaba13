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
/// 1.25; grades within 1), reading grade (Flesch-Kincaid: median at most 6, no passage over 8),
/// sentence length (15 words on average, none over 25), wording that must not be used, and dates
/// past their next check on the day `today`; and last the rule `more`, when there is one. Empty when
/// nothing is wrong.
[[nodiscard]] Faults
checkGuide(const QByteArray &json, const QString &file, QDate today, const GuideRule &more = {});

/// Checks a help file likewise: readHelp(), then dates.
[[nodiscard]] Faults checkHelp(const QByteArray &json, const QString &file, QDate today);

} // namespace Content
