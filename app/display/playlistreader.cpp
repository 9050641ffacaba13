// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "playlistreader.h"

#include "content/fields.h"
#include "content/plaintext.h"
#include "content/reader.h"

#include <QFileInfo>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Wall
{
namespace
{

using Content::Fields;
using Content::Key;
using Content::Reading;

constexpr std::array Keys{
    Key{"format"_L1},
    Key{"content"_L1, false},
    Key{"guides"_L1, false},
    Key{"languages"_L1, false},
    Key{"region"_L1},
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
constexpr std::array Days{"monday"_L1,
                          "tuesday"_L1,
                          "wednesday"_L1,
                          "thursday"_L1,
                          "friday"_L1,
                          "saturday"_L1,
                          "sunday"_L1};
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

QDate dayText(Reading &reading, int node)
{
    const QString text = Content::readText(reading, node);
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!text.isEmpty() && !day.isValid())
        reading.complain(node,
                         "bad-date"_L1,
                         u"This is no date."_s,
                         u"Write year, month and day, such as \"2026-12-25\"."_s);
    return day;
}

/// "08:30", or "24:00" as the null time that stands for midnight.
QTime timeOf(const QString &text)
{
    return text.size() == 5 ? QTime::fromString(text, u"HH:mm"_s) : QTime();
}

Span spanText(Reading &reading, int node)
{
    const QString text = Content::readText(reading, node);
    const QString end = text.section(u'-', 1);
    const Span span{timeOf(text.section(u'-', 0, 0)), timeOf(end)};
    const bool isToMidnight = end == "24:00"_L1;
    const bool isGood = span.from.isValid() && (isToMidnight || span.to.isValid())
        && (isToMidnight || span.from < span.to);
    if (!text.isEmpty() && !isGood)
        reading.complain(node,
                         "bad-hours"_L1,
                         u"These are no opening hours."_s,
                         u"Write from and to on one day, such as \"08:30-17:00\"; midnight at the "
                         "end is 24:00."_s);
    return span;
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

QTimeZone zone(Reading &reading, const Fields &fields)
{
    const QString name = fields.text("zone"_L1);
    const QTimeZone zone(name.toUtf8());
    if (!name.isEmpty() && !zone.isValid())
        reading.complain(fields.node("zone"_L1),
                         "unknown-zone"_L1,
                         u"This computer knows no such time zone."_s,
                         u"Write one such as \"Europe/London\"; `timedatectl list-timezones` lists "
                         "them."_s);
    return zone;
}

/// Two spans of one day that share a moment are one too many, or a slip.
void checkOverlap(Reading &reading, int node, QList<Span> spans)
{
    std::sort(
        spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    for (qsizetype i = 1; i < spans.size(); ++i) {
        const Span &before = spans[i - 1];
        if (before.from.isValid() && (before.to.isNull() || before.to > spans[i].from)) {
            reading.complain(node,
                             "bad-hours"_L1,
                             u"These hours overlap."_s,
                             u"Let one end before the next begins."_s);
            return;
        }
    }
}

Opening opening(Reading &reading, int node, Closed &closed)
{
    static constexpr std::array Words{"dim"_L1, "black"_L1};
    static constexpr std::array Keys{Key{"zone"_L1},
                                     Key{"holidays"_L1, false},
                                     Key{"closed"_L1, false},
                                     Key{Days[0], false},
                                     Key{Days[1], false},
                                     Key{Days[2], false},
                                     Key{Days[3], false},
                                     Key{Days[4], false},
                                     Key{Days[5], false},
                                     Key{Days[6], false}};
    const Fields fields(reading, node, Keys);
    Opening opening;
    opening.zone = zone(reading, fields);
    opening.holidays = fields.list("holidays"_L1, &dayText, 0);
    for (size_t day = 0; day < Days.size(); ++day) {
        opening.days[day] = fields.list(Days[day], &spanText, 0);
        if (fields.has(Days[day]))
            checkOverlap(reading, fields.node(Days[day]), opening.days[day]);
    }
    closed = Closed(fields.choice("closed"_L1, Words));
    return opening;
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

void readLooks(Playlist &playlist, const Fields &fields)
{
    static constexpr std::array Orientations{"auto"_L1, "landscape"_L1, "portrait"_L1};
    static constexpr std::array Sizes{"standard"_L1, "large"_L1};
    static constexpr std::array Looks{"light"_L1, "dark"_L1};
    if (fields.has("distance"_L1))
        playlist.distance = fields.number("distance"_L1, 0.5, 30);
    if (fields.has("diagonal"_L1))
        playlist.diagonal = fields.number("diagonal"_L1, 5, 300);
    playlist.orientation = Orientation(fields.choice("orientation"_L1, Orientations));
    playlist.size = TextSize(fields.choice("size"_L1, Sizes));
    playlist.look = Look(fields.choice("look"_L1, Looks));
    playlist.isMotionReduced = fields.flag("reducedMotion"_L1);
}

Playlist playlistFrom(Reading &reading, const QString &file)
{
    const Fields fields(reading, 0, Keys);
    fields.checkFormat();
    Playlist playlist;
    playlist.content = contentFolder(fields.text("content"_L1), file);
    playlist.guides = fields.list("guides"_L1, &idText);
    if (fields.has("languages"_L1))
        playlist.languages = fields.list("languages"_L1, &languageText);
    playlist.region = region(reading, fields);
    readLooks(playlist, fields);
    if (fields.has("pace"_L1))
        playlist.pace = pace(reading, fields.node("pace"_L1));
    if (fields.has("order"_L1))
        playlist.order = fields.list("order"_L1, &topicText);
    if (fields.has("opening"_L1))
        playlist.opening = opening(reading, fields.node("opening"_L1), playlist.closed);
    playlist.clinic = fields.text("clinic"_L1);
    checkClinic(reading, fields, playlist.clinic);
    playlist.address = fields.text("address"_L1);
    checkAddress(reading, fields, playlist.address);
    static constexpr std::array Answers{"off"_L1, "on"_L1};
    playlist.interactive = Interactive(fields.choice("interactive"_L1, Answers));
    return playlist;
}

} // namespace

Content::Result<Playlist> readPlaylist(const QByteArray &json, const QString &file)
{
    Content::FaultLog log(file, json);
    const Content::JsonIndex index(json, log);
    if (index.isEmpty())
        return log.faults();
    Reading reading{index, log};
    Playlist playlist = playlistFrom(reading, file);
    if (!log.isEmpty())
        return log.faults();
    return playlist;
}

Content::Result<Playlist> openPlaylist(const QString &file)
{
    const Content::Result<QByteArray> bytes = Content::readBytes(file);
    if (!bytes)
        return bytes.faults();
    return readPlaylist(bytes.value(), file);
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
