// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlist.h"

#include <QSize>
#include <QSizeF>
#include <QString>

#include <functional>

/// How large things are on a screen that is read from chairs.
namespace Wall
{

/// A screen as the system describes it.
struct Panel {
    QString name;
    QSize pixels; ///< may be empty while the screen is off
    QSizeF millimetres; ///< may be empty, turned by a quarter, or wrong

    friend bool operator==(const Panel &, const Panel &) = default;
};

/// The height of a capital letter as an angle at the eye, in minutes of arc: what is aimed at, and
/// the least that is still read (EN 301 549 has 42 for the large size).
inline constexpr double StandardMinutes = 31;
inline constexpr double LargeMinutes = 42;
inline constexpr double LeastMinutes = 22;

/// The height that fills an angle (minutes of arc) at a distance, in the unit of the distance.
[[nodiscard]] double heightAt(double distance, double minutes);

/// The angle that a height fills at a distance, in minutes of arc.
[[nodiscard]] double minutesOf(double height, double distance);

/// Pixels per millimetre; 0 when the screen says nothing that can be believed: no size, fewer than
/// 15 or more than 350 pixels an inch, or pixels half as high again as they are wide.
/// diagonal: of the picture in inches, where somebody measured it; 0: ask the screen.
[[nodiscard]] double pixelsPerMillimetre(const Panel &panel, double diagonal);

/// The sizes of a wall on one screen, in pixels.
struct Sizes {
    QSize picture; ///< as it is read, after any turn
    bool isTurned = false; ///< the picture is turned by a quarter, clockwise
    int body = 0; ///< of the message
    int line = 0;
    int small = 0; ///< of all else
    int smallLine = 0;
    int margin = 0;
    int gap = 0;
    int column = 0; ///< width of texts
    int footerColumn = 0; ///< width of the footer's texts, beside the QR code
    int footerLines = 0;
    int footer = 0; ///< height of the footer
    int message = 0; ///< height that heading and message share
    int code = 0; ///< side of the QR code
    double touch =
        1; ///< how much larger than on a desk the guide is, so that a finger hits its targets
    double minutes = 0; ///< height of a capital letter of the message; 0: nobody knows

    friend bool operator==(const Sizes &, const Sizes &) = default;
};

/// The least side of what a finger is to hit, in millimetres, and on a desk, in pixels.
inline constexpr double FingerMillimetres = 15;
inline constexpr double TargetPixels = 48;

/// How much larger than on a desk the guide is on a screen with so many pixels to the millimetre, for a
/// finger to hit its targets; never so large that a page has less room than on a telephone. 0 pixels,
/// for nobody knows: as on a screen of 21 inches.
[[nodiscard]] double touchScale(const QSize &picture, double pixelsPerMillimetre);

/// How many lines the footer takes in letters of so many pixels and a column of so many.
using FooterHeight = std::function<int(int small, int column)>;

/// The sizes for a screen. capital: height of a capital letter over the size of the font. footer: how
/// high that is; two lines, or four upright, without it. The text gets the height that was asked for;
/// less, down to what the screen holds, where it could not hold a sentence of 25 words. On a screen of
/// unknown size it is as large as eight lines of 42 characters allow.
[[nodiscard]] Sizes sizesFor(const Panel &panel,
                             const Playlist &playlist,
                             double capital,
                             const FooterHeight &footer = {});

} // namespace Wall
