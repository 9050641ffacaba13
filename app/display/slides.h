// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/guide.h"
#include "playlist.h"
#include "sentences.h"

#include <QDate>
#include <QString>

#include <chrono>

/// What a guide says on the wall, message by message.
namespace Wall
{

/// A text of the guide that the wall shows, before it is cut.
struct WallText {
    Topic topic = Topic::Standing;
    QString unit; ///< what belongs together, such as "rows/duration"; the same in every language
    int option = -1; ///< index in Guide::options; -1: of none
    bool isBoth = false; ///< about the options together
    QString name; ///< of the option, or of both; may be empty
    QString heading; ///< what is said about it; may be empty
    QString text;
    QString path; ///< in the guide's file, for JsonIndex::find()
};

/// One message, as it stands on the wall.
struct Slide {
    Topic topic = Topic::Fallback;
    QString guide;
    QString language; ///< BCP 47 tag
    QString unit;
    int option = -1;
    bool isBoth = false;
    QString name;
    QString heading;
    QString text;
    int part = 1; ///< of a message that was cut, counting from 1
    int parts = 1;
    std::chrono::milliseconds dwell{};
    QDate nextCheck; ///< of the guide; null: none
};

/// Every text of a guide that the wall shows, topic by topic, option by option. region: whose notes
/// stand with the rows; empty: those of every region, as a checker wants them.
[[nodiscard]] QList<WallText>
wallTextsOf(const Content::Guide &guide, const QList<Topic> &order, const QString &region);

/// Whether a slide with this heading and this text can be shown as a whole.
using FitsSlide = std::function<bool(const QString &heading, const QString &text)>;

/// The line above the message: the name and what is said about it.
[[nodiscard]] QString headingLine(const QString &name, const QString &heading);

/// The slides of one loop: the guides in their order, topic by topic, each topic in all languages.
/// guides holds each guide in each of its languages. Which option comes first changes from topic to
/// topic, and for each topic from loop to loop. Within each topic every option stays for as long as
/// the others do: the shorter ones are given the difference.
[[nodiscard]] QList<Slide> slidesOf(const QList<QList<Content::Guide>> &guides,
                                    const Playlist &playlist,
                                    const FitsSlide &fits,
                                    int loop);

/// max(atLeast, words * perWord + extra).
[[nodiscard]] std::chrono::milliseconds dwellOf(const Pace &pace, const QString &text);

} // namespace Wall
