// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "help.h"
#include "jsonindex.h"
#include "passages.h"
#include "reading.h"

#include <QDate>

#include <span>
#include <vector>

/// The rules of checkGuide() beyond the format, one family a file. Each complains into the log.
namespace Content
{

/// A passage and what was counted in it.
struct Counted {
    Passage passage;
    Readability reading; ///< exempt terms count as one word of one syllable
    int words = 0; ///< as people see them, terms not shortened
};

/// What every rule looks at.
struct Inspection {
    const Guide &guide;
    const JsonIndex &json;
    FaultLog &log;
    QDate today;
    std::vector<Counted> passages;

    /// Complains about the value at a path of the file.
    void
    complain(QStringView path, QLatin1StringView rule, const QString &what, const QString &remedy);
    /// The language of the guide, by which its texts are judged.
    [[nodiscard]] Language language() const;
};

/// Words of each option, of its blocks and of the cells of a row: 0.8 to 1.25 of each other.
void checkBalance(Inspection &inspection);
/// How easily it reads, sentence length, and options about as easy. English, Spanish and Arabic.
void checkReading(Inspection &inspection);
/// Phrases that must not be used in a passage, whose words these are. English, Spanish
/// and Arabic.
void checkWording(const Inspection &inspection,
                  const Passage &passage,
                  std::span<const Word> words);
/// Dates in their order, the next check within a year and not past.
void checkDates(Inspection &inspection);
/// Sources that nothing uses; rows with notes for some regions and none for the others.
void checkSources(Inspection &inspection);
/// The items of IPDASi v4.0 that a decision aid must show, met or not.
void checkConformance(Inspection &inspection);

/// Dates of help lines.
void checkHelpDates(const Help &help, const JsonIndex &json, FaultLog &log, QDate today);

} // namespace Content
