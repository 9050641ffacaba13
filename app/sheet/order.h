// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing.h"
#include "options.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace Sheet
{

/// What the window asks one of its companions for. It comes on standard input, never on the command
/// line: what a person picked must not stand where every user of the machine can read it.
struct Order {
    QString guide{}; ///< path of the guide's file
    QString language{}; ///< BCP 47 tag of the one that the window speaks; empty: English
    Options options{};
    qsizetype page = 0; ///< the page to show, from 0
    int width = 0; ///< of its picture, in pixels; 0: none
};

/// The widest picture of a page that is drawn, in pixels.
inline constexpr int WidestPicture = 4000;

/// Reads an order, a JSON object:
///
///     {"guide": PATH, "language": TAG, "region": ID, "today": "2026-11-24",
///      "edition": "standard" | "large" | "easy", "size": 16, "paper": "a4" | "letter", "order": [ID, ...],
///      "clinic": [LINE, ...], "clinicFile": PATH, "picks": PICKS, "page": 0, "width": 800}
///
/// PICKS is {"lead": TEXT, "columns": [{"name": TEXT, "said": [TEXT, ...]}, ...]} and the lists of
/// texts "others", "matters", "asks" and "steps". Only "guide" has to be there. The lines of the
/// clinic are as clinicFrom() takes them; "clinicFile" is where they stand, for its errors. The
/// error says what is wrong with an order: never the person's fault but that of who sent it.
[[nodiscard]] std::variant<Order, Error> orderFrom(const QByteArray &json);

/// The sheet that is ordered, from the guide's file and the help numbers of the program.
[[nodiscard]] std::variant<Drawing, Error> drawingOf(const Order &order);

} // namespace Sheet
