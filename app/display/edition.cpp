// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "edition.h"

#include "content/reader.h"
#include "content/store.h"
#include "playlistreader.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Wall
{
namespace
{

constexpr QLatin1StringView BundledHelp(":/help/regions.json");
constexpr QLatin1StringView BundledGuides(":/guides");

/// Name, size and times of a file.
QString stampOfFile(const QFileInfo &file)
{
    return u"%1 %2 %3 %4"_s.arg(file.filePath())
        .arg(file.size())
        .arg(file.lastModified().toMSecsSinceEpoch())
        .arg(file.metadataChangeTime().toMSecsSinceEpoch());
}

/// Those of all content files of a folder.
QStringList stampOf(const QString &folder)
{
    QStringList stamp;
    if (folder.isEmpty())
        return stamp; // what is bundled does not change
    QDirIterator files(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        stamp.append(stampOfFile(QFileInfo(files.next())));
    stamp.sort();
    return stamp;
}

/// Reads one edition and gathers what is wrong on the way.
class EditionReader
{
public:
    explicit EditionReader(const Playlist &playlist)
        : m_playlist(playlist)
    {
        m_edition.playlist = playlist;
        if (!playlist.content.isEmpty())
            pin();
    }

    void read()
    {
        const QString root = m_edition.folder;
        readHelp(root.isEmpty() ? QString(BundledHelp) : root + "/help/regions.json"_L1);
        readGuides(root.isEmpty() ? QString(BundledGuides) : root + "/guides"_L1);
        m_edition.version = QString::fromLatin1(m_hash.result().toHex().first(12));
    }

    [[nodiscard]] const Content::Faults &faults() const { return m_faults; }
    [[nodiscard]] Edition edition() && { return std::move(m_edition); }
    [[nodiscard]] const Edition &edition() const & { return m_edition; }

    void complain(QLatin1StringView rule, const QString &what, const QString &remedy)
    {
        m_faults.append({m_playlist.content, {}, rule, what, remedy});
    }

private:
    void pin()
    {
        m_edition.folder = QFileInfo(m_playlist.content).canonicalFilePath();
        if (m_edition.folder.isEmpty())
            complain("missing-folder"_L1,
                     u"There is no such folder with content."_s,
                     u"Put it there, or mend \"content\" in the playlist."_s);
    }

    void readHelp(const QString &file)
    {
        const bool isOwn = QFileInfo::exists(file);
        const QString path = isOwn ? file : QString(BundledHelp);
        const auto bytes = Content::readBytes(path);
        const auto help = bytes ? Content::readHelp(bytes.value(), path)
                                : Content::Result<Content::Help>(bytes.faults());
        if (!help) {
            m_faults += help.faults();
            return;
        }
        m_hash.addData(bytes.value());
        m_edition.help = help.value();
    }

    void readGuides(const QString &root)
    {
        const Content::Store store(root);
        QStringList ids = m_playlist.guides;
        if (ids.isEmpty()) {
            for (const Content::Listing &listing : store.list())
                ids.append(listing.id);
        }
        for (const QString &id : std::as_const(ids)) {
            const QList<Content::Guide> languages = languagesOf(store, id);
            if (!languages.isEmpty())
                m_edition.guides.append(languages);
        }
        if (ids.isEmpty())
            complain("missing-guide"_L1,
                     u"The folder holds no guide."_s,
                     u"Put one under guides/, as the bundled one is."_s);
    }

    /// The guide in each language that it is there in; in some language if it is in none of them.
    QList<Content::Guide> languagesOf(const Content::Store &store, const QString &id)
    {
        QList<Content::Guide> guides;
        QStringList paths;
        for (const QString &language : m_playlist.languages) {
            const QString path = store.path(id, language);
            const bool isOther = QFileInfo(path).completeBaseName().section(u'-', 0, 0)
                != language.section(u'-', 0, 0);
            const bool isLastHope = paths.isEmpty() && language == m_playlist.languages.constLast();
            if (paths.contains(path) || (isOther && !isLastHope))
                continue;
            paths.append(path);
            const auto guide = store.open(id, language);
            if (!guide) {
                m_faults += guide.faults();
                continue;
            }
            if (const auto bytes = Content::readBytes(path))
                m_hash.addData(bytes.value());
            guides.append(guide.value());
        }
        return guides;
    }

    Playlist m_playlist;
    Edition m_edition;
    Content::Faults m_faults;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

Content::Help bundledHelp()
{
    const auto help = Content::Store().help();
    return help ? help.value() : Content::Help();
}

} // namespace

Content::Result<Edition> readEdition(const Playlist &playlist)
{
    EditionReader reader(playlist);
    const QStringList before = stampOf(reader.edition().folder);
    if (reader.faults().isEmpty())
        reader.read();
    const bool isOwn = !playlist.content.isEmpty();
    if (isOwn && reader.faults().isEmpty() && stampOf(reader.edition().folder) != before)
        reader.complain(
            "changed-meanwhile"_L1,
            u"The content changed while it was read."_s,
            u"Put a new version into a folder of its own, and let a link lead to it."_s);
    if (!reader.faults().isEmpty())
        return reader.faults();
    return std::move(reader).edition();
}

Edition salvageEdition(const Playlist &playlist)
{
    EditionReader reader(playlist);
    if (playlist.content.isEmpty() || !reader.edition().folder.isEmpty())
        reader.read();
    Edition edition = std::move(reader).edition();
    if (edition.help.regions.isEmpty())
        edition.help = bundledHelp();
    return edition;
}

Shelf::Shelf(QString file, Playlist playlist, QString screen)
    : m_file(std::move(file))
    , m_playlist(std::move(playlist))
    , m_screen(std::move(screen))
{
}

void Shelf::readPlaylistFile()
{
    if (m_file.isEmpty())
        return;
    const auto playlists = openPlaylists(m_file);
    if (!playlists) {
        m_faults += playlists.faults();
        return;
    }
    m_playlist = playlists.value().of(m_screen);
    m_screens = playlists.value().own.keys();
}

QStringList Shelf::stamp() const
{
    const QString folder = QFileInfo(m_playlist.content).canonicalFilePath();
    QStringList stamp = stampOf(m_playlist.content.isEmpty() ? QString() : folder);
    if (!m_file.isEmpty())
        stamp.append(stampOfFile(QFileInfo(m_file)));
    return stamp;
}

bool Shelf::renew()
{
    QStringList now = stamp();
    if (m_isRead && now == m_stamp)
        return false;
    m_isRead = true;
    m_stamp = std::move(now); // as it was before the first byte was read
    m_faults.clear();
    readPlaylistFile();
    const auto edition = readEdition(m_playlist);
    if (!edition)
        m_faults += edition.faults();
    if (!edition && m_hasEdition) {
        // The wishes of a good playlist hold all the same, but for what they cannot bring with them.
        const bool isOther = m_edition.playlist != m_playlist;
        m_edition.playlist = m_playlist;
        return isOther;
    }
    Edition next = edition ? edition.value() : salvageEdition(m_playlist);
    const bool isOther =
        !m_hasEdition || next.version != m_edition.version || next.playlist != m_edition.playlist;
    m_hasEdition = m_hasEdition || edition.isOk();
    m_edition = std::move(next);
    return isOther;
}

} // namespace Wall
