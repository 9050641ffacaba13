// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/guide.h"
#include "content/help.h"
#include "content/result.h"
#include "playlist.h"

#include <QString>
#include <QStringList>

namespace Wall
{

/// One version of everything the wall shows: read at once, and shown for a whole loop.
struct Edition {
    Playlist playlist;
    QList<QList<Content::Guide>> guides; ///< each in its languages; empty: none can be read
    Content::Help help;
    QString version; ///< of the content: the same bytes have the same version
    QString folder; ///< where it lies, links resolved; empty: bundled
};

/// Reads the content that a playlist asks for. The folder is resolved once, so that a link that is
/// set to another folder meanwhile does no harm; a folder whose files change while they are read is
/// a fault ("changed-meanwhile"). Faults of a guide do not hide the others': all are told, and
/// nothing is given. An edition without guides, only help numbers, is never given.
[[nodiscard]] Content::Result<Edition> readEdition(const Playlist &playlist);

/// What can be shown whatever the content is like: of the guides asked for those that can be read,
/// the numbers that can be read, else the bundled ones.
[[nodiscard]] Edition salvageEdition(const Playlist &playlist);

/// Keeps the last good edition of a playlist file and its content.
class Shelf
{
public:
    /// file: a display.json; empty: the playlist that is given, which stays. screen: whose playlist it
    /// is; empty: that of every screen without one of its own.
    explicit Shelf(QString file, Playlist playlist = {}, QString screen = {});

    /// Reads everything anew if a file of it changed. What is at fault leaves the last good one in place; at the first time
    /// what can be salvaged. Gives whether the edition is another than before.
    bool renew();

    [[nodiscard]] const Edition &edition() const { return m_edition; }
    /// The screens that have a playlist of their own, as of the last good file.
    [[nodiscard]] const QStringList &screens() const { return m_screens; }
    /// What is wrong with what was read last; empty when nothing was.
    [[nodiscard]] const Content::Faults &faults() const { return m_faults; }

private:
    void readPlaylistFile();
    /// What changes when a file does.
    [[nodiscard]] QStringList stamp() const;

    QString m_file;
    Playlist m_playlist;
    QString m_screen;
    QStringList m_screens;
    Edition m_edition;
    Content::Faults m_faults;
    QStringList m_stamp; ///< of what was read last
    bool m_isRead = false;
    bool m_hasEdition = false;
};

} // namespace Wall
