// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "playlistreader.h"

#include "content/fields.h"
#include "content/plaintext.h"
#include "content/reader.h"
#include "openingreader.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace Wall
{
namespace
{

using Content::Fields;
using Content::Key;
using Content::Reading;

/// What may be said for every screen, and for a screen with a playlist of its own: there it stands in for
/// what all of them have.
constexpr std::array SharedKeys{
    Key{"content"_L1, false},
    Key{"guides"_L1, false},
    Key{"languages"_L1, false},
    Key{"distance"_L1, false},
    Key{"diagonal"_L1, false},
    Key{"orientation"_L1, false},
    Key{"size"_L1, false},
    Key{"look"_L1, false},
    Key{"reducedMotion"_L1, false},
    Key{"pace"_L1, false},
    Key{"order"_L1, false},
    Key{"opening"_L1, false},
    Key{"clinic"_L1, false},
    Key{"address"_L1, false},
    Key{"interactive"_L1, false},
};

template<std::size_t More>
constexpr auto withShared(const std::array<Key, More> &more)
{
    std::array<Key, More + SharedKeys.size()> keys = {};
    std::copy(more.begin(), more.end(), keys.begin());
    std::copy(SharedKeys.begin(), SharedKeys.end(), keys.begin() + More);
    return keys;
}

constexpr auto Keys =
    withShared(std::array{Key{"format"_L1}, Key{"region"_L1}, Key{"screens"_L1, false}});
constexpr auto ScreenKeys = withShared(std::array{Key{"name"_L1}, Key{"region"_L1, false}});
constexpr std::array Topics{
    "definition"_L1, "rows"_L1, "statements"_L1, "together"_L1, "first-meeting"_L1, "standing"_L1};

QString idText(Reading &reading, int node)
{
    QString id = Content::readText(reading, node);
    if (!id.isEmpty() && !Content::isId(id))
        reading.complain(
            node,
            "bad-id"_L1,
            u"This is no id of a guide."_s,
            u"Write one as `sidebyside list` shows it, such as \"peer-coaching-or-therapy\"."_s);
    return id;
}

QString languageText(Reading &reading, int node)
{
    QString tag = Content::readText(reading, node);
    if (!tag.isEmpty() && !Content::isLanguageTag(tag))
        reading.complain(node,
                         "bad-language"_L1,
                         u"This is no language tag."_s,
                         u"Write one such as \"en\" or \"en-US\"."_s);
    return tag;
}

Topic topicText(Reading &reading, int node)
{
    const QString word = Content::readText(reading, node);
    const auto found = std::find(Topics.begin(), Topics.end(), word);
    if (found != Topics.end())
        return Topic(found - Topics.begin());
    if (!word.isEmpty())
        reading.complain(node,
                         "unknown-value"_L1,
                         u"The wall has no such topic."_s,
                         u"Write definition, rows, statements, together, first-meeting or "
                         "standing."_s);
    return Topic::Definition;
}

std::chrono::milliseconds
seconds(const Fields &fields, QLatin1StringView name, double minimum, double maximum)
{
    return std::chrono::milliseconds(std::llround(fields.number(name, minimum, maximum) * 1000));
}

Pace pace(Reading &reading, int node)
{
    static constexpr std::array Keys{
        Key{"atLeast"_L1, false}, Key{"perWord"_L1, false}, Key{"extra"_L1, false}};
    const Fields fields(reading, node, Keys);
    Pace pace;
    if (fields.has("atLeast"_L1))
        pace.atLeast = seconds(fields, "atLeast"_L1, 5, 600);
    if (fields.has("perWord"_L1))
        pace.perWord = seconds(fields, "perWord"_L1, 0.2, 5);
    if (fields.has("extra"_L1))
        pace.extra = seconds(fields, "extra"_L1, 0, 60);
    return pace;
}

QString region(Reading &reading, const Fields &fields)
{
    QString region = fields.text("region"_L1);
    if (!region.isEmpty() && !Content::isRegionId(region))
        reading.complain(fields.node("region"_L1),
                         "bad-region"_L1,
                         u"This is no code of a region."_s,
                         u"Write two capital letters, such as \"US\"."_s);
    return region;
}

/// A QR code of more would be too fine for a telephone across a room.
void checkAddress(Reading &reading, const Fields &fields, const QString &address)
{
    constexpr qsizetype Longest = 200;
    if (address.size() <= Longest)
        return;
    reading.complain(fields.node("address"_L1),
                     "text-too-long"_L1,
                     u"This address is too long for a code on a wall."_s,
                     u"Use one of at most %1 characters."_s.arg(Longest));
}

/// The clinic's line stands in the footer and must not push the help numbers away.
void checkClinic(Reading &reading, const Fields &fields, const QString &clinic)
{
    constexpr qsizetype Longest = 42;
    if (clinic.size() <= Longest)
        return;
    reading.complain(fields.node("clinic"_L1),
                     "text-too-long"_L1,
                     u"This is more than one line of the wall."_s,
                     u"Write at most %1 characters."_s.arg(Longest));
}

QString contentFolder(const QString &text, const QString &file)
{
    if (text.isEmpty() || text.startsWith(u'/'))
        return text;
    return QFileInfo(file).absolutePath() + u'/' + text;
}

/// The words of a choice, where it is made.
template<typename Choice>
void choose(Choice &choice,
            const Fields &fields,
            QLatin1StringView name,
            std::span<const QLatin1StringView> words)
{
    if (fields.has(name))
        choice = Choice(fields.choice(name, words));
}

void readLooks(Playlist &playlist, const Fields &fields)
{
    static constexpr std::array Orientations{"auto"_L1, "landscape"_L1, "portrait"_L1};
    static constexpr std::array Sizes{"standard"_L1, "large"_L1};
    static constexpr std::array Looks{"light"_L1, "dark"_L1};
    if (fields.has("distance"_L1))
        playlist.distance = fields.number("distance"_L1, 0.5, 30);
    if (fields.has("diagonal"_L1))
        playlist.diagonal = fields.number("diagonal"_L1, 5, 300);
    choose(playlist.orientation, fields, "orientation"_L1, Orientations);
    choose(playlist.size, fields, "size"_L1, Sizes);
    choose(playlist.look, fields, "look"_L1, Looks);
    if (fields.has("reducedMotion"_L1))
        playlist.isMotionReduced = fields.flag("reducedMotion"_L1);
}

void readContent(Playlist &playlist, Reading &reading, const Fields &fields, const QString &file)
{
    if (fields.has("content"_L1))
        playlist.content = contentFolder(fields.text("content"_L1), file);
    if (fields.has("guides"_L1))
        playlist.guides = fields.list("guides"_L1, &idText);
    if (fields.has("languages"_L1))
        playlist.languages = fields.list("languages"_L1, &languageText);
    if (fields.has("region"_L1))
        playlist.region = region(reading, fields);
}

void readFooter(Playlist &playlist, Reading &reading, const Fields &fields)
{
    if (fields.has("clinic"_L1)) {
        playlist.clinic = fields.text("clinic"_L1);
        checkClinic(reading, fields, playlist.clinic);
    }
    if (fields.has("address"_L1)) {
        playlist.address = fields.text("address"_L1);
        checkAddress(reading, fields, playlist.address);
    }
}

/// Reads what is said; what is not said stays as it is.
void readInto(Playlist &playlist, Reading &reading, const Fields &fields, const QString &file)
{
    static constexpr std::array Answers{"off"_L1, "on"_L1};
    readContent(playlist, reading, fields, file);
    readLooks(playlist, fields);
    if (fields.has("pace"_L1))
        playlist.pace = pace(reading, fields.node("pace"_L1));
    if (fields.has("order"_L1))
        playlist.order = fields.list("order"_L1, &topicText);
    if (fields.has("opening"_L1))
        playlist.opening = readOpening(reading, fields.node("opening"_L1), playlist.closed);
    readFooter(playlist, reading, fields);
    choose(playlist.interactive, fields, "interactive"_L1, Answers);
}

void readScreens(Playlists &playlists, Reading &reading, int node, const QString &file)
{
    if (!Content::isList(reading, node, 1))
        return;
    for (int item = reading.json.first(node); item != reading.json.end(node);
         item = reading.json.next(item)) {
        const Fields fields(reading, item, ScreenKeys);
        const QString name = fields.text("name"_L1);
        if (playlists.own.contains(name) && !name.isEmpty())
            reading.complain(fields.node("name"_L1),
                             "duplicate-id"_L1,
                             u"This screen has a playlist of its own already."_s,
                             u"Say all that is meant for a screen in one place."_s);
        Playlist own = playlists.common;
        readInto(own, reading, fields, file);
        playlists.own.insert(name, own);
    }
}

Playlists playlistsFrom(Reading &reading, const QString &file)
{
    const Fields fields(reading, 0, Keys);
    fields.checkFormat();
    Playlists playlists;
    readInto(playlists.common, reading, fields, file);
    if (fields.has("screens"_L1))
        readScreens(playlists, reading, fields.node("screens"_L1), file);
    return playlists;
}

} // namespace

Content::Result<Playlists> readPlaylists(const QByteArray &json, const QString &file)
{
    Content::FaultLog log(file, json);
    const Content::JsonIndex index(json, log);
    if (index.isEmpty())
        return log.faults();
    Reading reading{index, log};
    Playlists playlists = playlistsFrom(reading, file);
    if (!log.isEmpty())
        return log.faults();
    return playlists;
}

Content::Result<Playlists> openPlaylists(const QString &file)
{
    const Content::Result<QByteArray> bytes = Content::readBytes(file);
    if (!bytes)
        return bytes.faults();
    return readPlaylists(bytes.value(), file);
}

bool isPlaylist(const QByteArray &json)
{
    Content::FaultLog log({}, json);
    const Content::JsonIndex index(json, log);
    if (index.isEmpty() || index.kind(0) != Content::JsonKind::Object)
        return false;
    const auto has = [&index](QStringView key) {
        return index.find(key) != Content::JsonIndex::None;
    };
    return has(u"region") && !has(u"regions") && !has(u"options");
}

} // namespace Wall
