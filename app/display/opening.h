// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QTime>
#include <QTimeZone>

#include <array>

namespace Wall
{

/// A part of a day during which the display is on.
struct Span {
    QTime from;
    QTime to; ///< the first moment at which it is off again; null: midnight

    friend bool operator==(const Span &, const Span &) = default;
};

/// When the display is on. Without a span in any day: every day from midnight to midnight.
struct Opening {
    std::array<QList<Span>, 7> days{}; ///< Monday first
    QList<QDate> holidays{}; ///< off for the whole day
    QTimeZone zone{}; ///< invalid: that of the system

    /// Whether there is no moment at which it is off.
    [[nodiscard]] bool isAlways() const;

    friend bool operator==(const Opening &, const Opening &) = default;
};

/// The wall clock at a moment, in the zone of the opening hours.
[[nodiscard]] QDateTime wallTime(const Opening &opening, const QDateTime &moment);

/// Whether the display is on. What counts is the date and time that a clock on the wall shows, so
/// that an hour skipped or repeated by a clock change is open if its name is.
[[nodiscard]] bool isOpen(const Opening &opening, const QDateTime &moment);

/// The first moment after this one, in UTC, at which isOpen() is another; invalid if there is none
/// within a year.
[[nodiscard]] QDateTime nextChange(const Opening &opening, const QDateTime &moment);

} // namespace Wall
