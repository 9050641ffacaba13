// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/guide.h"

#include <QDate>
#include <QString>
#include <QStringList>

/// Dates, numbers, lists and certainty in words: formatted once, here, for every page.
namespace Models
{

/// "23 November 2026" in the way of the interface's language.
[[nodiscard]] QString dayInWords(QDate day);

/// "November 2026" likewise.
[[nodiscard]] QString monthInWords(QDate day);

/// "12", in the digits of the interface's language.
[[nodiscard]] QString inDigits(int number);

/// "a", "a or b", "a, b or c".
[[nodiscard]] QString alternatives(const QStringList &things);

/// "Fairly sure", "Not sure", "Nobody knows yet".
[[nodiscard]] QString certaintyInWords(Content::Certainty certainty);

/// Paragraphs as one text, parted by an empty line.
[[nodiscard]] QString paragraphs(const QStringList &texts);

} // namespace Models
