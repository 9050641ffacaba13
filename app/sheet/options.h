// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clinic.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Content
{
struct EasyRead;
}

namespace Sheet
{

/// One page for most readers; large print in one column with its own page count; or Easy Read: short
/// sentences in large print, a picture each.
enum class Edition { Standard, Large, Easy };

/// How an edition is called in files and on the command line.
[[nodiscard]] inline const char *wordOf(Edition edition)
{
    if (edition == Edition::Easy)
        return "easy";
    return edition == Edition::Large ? "large" : "standard";
}

enum class Paper { A4, Letter };

/// The smallest size of the large edition that counts as large print, and the largest offered.
inline constexpr double LeastLargeSize = 16;
inline constexpr double MostLargeSize = 32;

/// Empty lines for questions of one's own, on the standard and the large edition.
inline constexpr int OwnLines = 3;

/// What a person picked among the questions, to be printed for them. Never the safety answer.
struct Picks {
    struct Column {
        QString name{}; ///< of the option
        QStringList said{}; ///< what was picked and lines up with it
    };
    QString lead{}; ///< what the picks line up with
    QList<Column> columns{};
    QStringList others{}; ///< what says nothing for or against an option
    QStringList matters{}; ///< the top three, the most important first
    QStringList asks{}; ///< questions to ask
    QStringList steps{}; ///< what a first step can be
};

/// How a sheet is wanted.
struct Options {
    Edition edition = Edition::Standard;
    Paper paper = Paper::A4;
    double size = LeastLargeSize; ///< points, of the large edition's text
    QString region{}; ///< as Content::regionOf()
    QStringList order{}; ///< ids of options and rows that come first, each in its own list
    Clinic clinic{}; ///< printed when it has lines
    std::optional<Picks> picks{}; ///< empty: a blank sheet
    std::shared_ptr<const Content::EasyRead> easy{}; ///< what the edition Easy says
    QDate today{}; ///< what is overdue is told as of this day
};

} // namespace Sheet
