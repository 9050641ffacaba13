// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "openingreader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Wall
{
namespace
{

using Content::Fields;
using Content::Key;
using Content::Reading;

constexpr std::array Days{"monday"_L1,
                          "tuesday"_L1,
                          "wednesday"_L1,
                          "thursday"_L1,
                          "friday"_L1,
                          "saturday"_L1,
                          "sunday"_L1};

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

} // namespace

Opening readOpening(Reading &reading, int node, Closed &closed)
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

} // namespace Wall
