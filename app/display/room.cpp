// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "room.h"

#include "wording.h"

#include <QGuiApplication>

#include <algorithm>

namespace Wall
{
namespace
{

/// The longest of the notes that stand on a guide's slides; empty when no check is overdue.
QString noteOf(const Edition &edition, QDate day)
{
    QString note;
    for (const QList<Content::Guide> &languages : edition.guides) {
        for (const Content::Guide &guide : languages) {
            if (!guide.dates.nextCheck.isValid() || day <= guide.dates.nextCheck)
                continue;
            const QString own = Wording(guide.language).overdue(guide.dates.nextCheck);
            note = own.size() > note.size() ? own : note;
        }
    }
    return note;
}

} // namespace

Room::Room(const Shelf &shelf, const Clock &clock)
    : m_shelf(shelf)
    , m_clock(clock)
{
}

void Room::setPanels(const QList<Panel> &panels)
{
    m_panels = panels;
    m_day = {}; // so that it is measured anew
}

bool Room::measure()
{
    const Edition &edition = m_shelf.edition();
    const Playlist &playlist = edition.playlist;
    const QDate day = wallTime(playlist.opening, m_clock.now()).date();
    if (m_version == edition.version && m_day == day && m_playlist == playlist)
        return false;
    m_version = edition.version;
    m_day = day;
    m_playlist = playlist;
    m_note = noteOf(edition, day);
    QList<Footer> footers;
    for (const QString &language : playlist.languages)
        footers.append(footerOf(edition.help, playlist, language, day));
    m_frames.clear();
    for (const Panel &panel : m_panels)
        m_frames.append(Frame(panel, playlist, QGuiApplication::font(), footers));
    return true;
}

bool Room::fits(const QString &heading, const QString &text) const
{
    return std::all_of(m_frames.begin(), m_frames.end(), [&](const Frame &frame) {
        return frame.fits(heading, text, m_note);
    });
}

double Room::minutes() const
{
    double least = 0;
    for (const Frame &frame : m_frames) {
        const double minutes = frame.sizes().minutes;
        least = least > 0 && minutes > 0 ? std::min(least, minutes) : std::max(least, minutes);
    }
    return least;
}

} // namespace Wall
