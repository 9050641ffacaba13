// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clock.h"
#include "edition.h"
#include "frame.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Wall
{

/// What every screen of a wall can hold at once, as of today: the footer and the note of what is
/// overdue take room, and change with the day and the content. Needs a QGuiApplication.
class Room
{
public:
    /// Both must outlive it.
    Room(const Shelf &shelf, const Clock &clock);

    void setPanels(const QList<Panel> &panels);
    /// Looks whether edition or day are others, or the panels, and measures anew if they are: gives
    /// whether it did.
    bool measure();

    /// As measured last, in the order of the panels.
    [[nodiscard]] const QList<Frame> &frames() const { return m_frames; }
    [[nodiscard]] bool fits(const QString &heading, const QString &text) const;
    /// The least height of the text on any panel, in minutes of arc; 0: not known.
    [[nodiscard]] double minutes() const;

private:
    const Shelf &m_shelf;
    const Clock &m_clock;
    QList<Panel> m_panels;
    QList<Frame> m_frames;
    QString m_note; ///< the longest that stands on a slide
    Playlist m_playlist; ///< what was measured for
    QString m_version;
    QDate m_day;
};

} // namespace Wall
