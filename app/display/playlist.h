// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "opening.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>

/// The values of a clinic's display.json: what its wall shows, when and how large. In the order of
/// the file; what is left out there is what stands here.
namespace Wall
{

/// How large the text is, as an angle at the eye. In the file: "standard" and "large".
enum class TextSize { Standard, Large };

/// What a slide is about. In the file, in "order": "definition", "rows", "statements", "together",
/// "first-meeting", "standing". Fallback stands in for a guide that cannot be read.
enum class Topic { Definition, Rows, Statements, Together, FirstMeeting, Standing, Fallback };

/// What shows outside of the opening hours. In the file: "dim" and "black".
enum class Closed { Dim, Black };

/// Which way the screen hangs. In the file: "auto", "landscape", "portrait". Where the screen's pixels
/// lie the other way, the picture is turned by a quarter.
enum class Orientation { Auto, Landscape, Portrait };

/// Colours of the slides. In the file: "light", "dark".
enum class Look { Light, Dark };

/// Whether a touch opens the guide. In the file: "off", "on".
enum class Interactive { Off, On };

/// How long a slide stays: the time to read it slowly, and never less than a moment.
struct Pace {
    std::chrono::milliseconds atLeast{10000};
    std::chrono::milliseconds perWord{500};
    std::chrono::milliseconds extra{3000};

    friend bool operator==(const Pace &, const Pace &) = default;
};

/// A clinic's wish for its wall.
struct Playlist {
    QString content{}; ///< folder with guides/ and help/; empty: the bundled content
    QStringList guides{}; ///< ids; empty: every guide there is
    QStringList languages{QStringLiteral("en")}; ///< BCP 47 tags, taken in turns topic by topic
    QString region{}; ///< as Content::regionOf()
    double distance = 4; ///< from the farthest chair, in metres
    double diagonal = 0; ///< of the picture in inches; 0: the screen knows its size
    Orientation orientation = Orientation::Auto;
    TextSize size = TextSize::Standard;
    Look look = Look::Light;
    bool isMotionReduced = false; ///< no fades
    Pace pace{};
    QList<Topic> order{Topic::Definition,
                       Topic::Rows,
                       Topic::Statements,
                       Topic::Together,
                       Topic::FirstMeeting,
                       Topic::Standing};
    Opening opening{};
    Closed closed = Closed::Dim;
    QString clinic{}; ///< one line of the clinic's own, such as its name
    QString address{}; ///< what the QR code holds; empty: no code
    Interactive interactive = Interactive::Off;

    friend bool operator==(const Playlist &, const Playlist &) = default;
};

/// What a display.json holds: a playlist for every screen, and for some a playlist of their own.
struct Playlists {
    Playlist common;
    QMap<QString, Playlist> own{}; ///< by the name of the screen

    /// Of a screen; an empty name, or one that has none of its own: the common one.
    [[nodiscard]] Playlist of(const QString &screen) const { return own.value(screen, common); }
};

} // namespace Wall
