// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "opening.h"

#include <algorithm>

namespace Wall
{
namespace
{

bool hasDays(const Opening &opening)
{
    return std::any_of(opening.days.begin(), opening.days.end(), [](const QList<Span> &spans) {
        return !spans.isEmpty();
    });
}

QList<Span> spansOn(const Opening &opening, QDate date)
{
    if (opening.holidays.contains(date))
        return {};
    if (!hasDays(opening))
        return {{QTime(0, 0), {}}};
    return opening.days[size_t(date.dayOfWeek() - 1)];
}

bool isWithin(const Span &span, QTime time)
{
    return time >= span.from && (span.to.isNull() || time < span.to);
}

QTimeZone zoneOf(const Opening &opening)
{
    return opening.zone.isValid() ? opening.zone : QTimeZone::systemTimeZone();
}

/// Moments at which the display may go on or off on a day, or in the night after it: the ends of its
/// spans, and the changes of the clock. In a zone an hour can be skipped, and then an end of a span
/// with it; the change of the clock stands in for it.
QList<QDateTime> edgesOn(const Opening &opening, QDate date, const QTimeZone &zone)
{
    QList<QDateTime> edges;
    const auto add = [&](QDate day, QTime time) {
        const QDateTime edge(day, time, zone);
        if (edge.isValid())
            edges.append(edge.toUTC());
        // Of an hour that comes twice Qt names one; the other is as far off as the clock was set.
        for (const int seconds : {-3600, -1800, 1800, 3600})
            edges.append(edge.toUTC().addSecs(seconds));
    };
    for (const Span &span : spansOn(opening, date)) {
        add(date, span.from);
        add(span.to.isNull() ? date.addDays(1) : date, span.to.isNull() ? QTime(0, 0) : span.to);
    }
    const QDateTime start(date, QTime(0, 0), zone);
    const auto changes =
        zone.transitions(start.toUTC().addSecs(-7200), start.toUTC().addSecs(26 * 3600));
    for (const QTimeZone::OffsetData &change : changes)
        edges.append(change.atUtc);
    return edges;
}

} // namespace

bool Opening::isAlways() const
{
    return !hasDays(*this) && holidays.isEmpty();
}

QDateTime wallTime(const Opening &opening, const QDateTime &moment)
{
    return moment.toTimeZone(zoneOf(opening));
}

bool isOpen(const Opening &opening, const QDateTime &moment)
{
    if (opening.isAlways())
        return true;
    const QDateTime local = wallTime(opening, moment);
    const QList<Span> spans = spansOn(opening, local.date());
    return std::any_of(spans.begin(), spans.end(), [&local](const Span &span) {
        return isWithin(span, local.time());
    });
}

QDateTime nextChange(const Opening &opening, const QDateTime &moment)
{
    constexpr int DaysInAYear = 366;
    if (opening.isAlways())
        return {};
    const QTimeZone zone = zoneOf(opening);
    const bool isOpenNow = isOpen(opening, moment);
    const QDate today = wallTime(opening, moment).date();
    for (int day = -1; day < DaysInAYear; ++day) {
        QList<QDateTime> edges = edgesOn(opening, today.addDays(day), zone);
        std::sort(edges.begin(), edges.end());
        for (const QDateTime &edge : std::as_const(edges)) {
            if (edge > moment && isOpen(opening, edge) != isOpenNow)
                return edge;
        }
    }
    return {};
}

} // namespace Wall
