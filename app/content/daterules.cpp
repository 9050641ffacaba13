// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspection.h"

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

constexpr int MostMonthsForGuide = 12;
constexpr int MostMonthsForHelp = 6;

/// Complains about the dates of something that was checked and must be again.
class DateRules
{
public:
    DateRules(const JsonIndex &json, FaultLog &log, QDate today)
        : m_json(json)
        , m_log(log)
        , m_today(today)
    {
    }

    void check(const QString &place, QDate checked, QDate nextCheck, int months)
    {
        if (checked > m_today) {
            complain(place + "checked"_L1,
                     "future-date"_L1,
                     QStringLiteral("It says it was checked on a day that is yet to come."),
                     QStringLiteral("Write the day on which somebody checked it."));
        }
        if (nextCheck <= checked || nextCheck > checked.addMonths(months)) {
            complain(place + "nextCheck"_L1,
                     "check-interval"_L1,
                     QStringLiteral("The next check is not within %1 months after the last.")
                         .arg(months),
                     QStringLiteral("Write a day from then to %1.")
                         .arg(checked.addMonths(months).toString(Qt::ISODate)));
        }
    }

    /// last: the last day on which the next check was in time.
    void complainOverdue(const QString &place, QDate last)
    {
        complain(place + "nextCheck"_L1,
                 "check-overdue"_L1,
                 QStringLiteral("The next check was due by %1.").arg(last.toString(Qt::ISODate)),
                 QStringLiteral("Check the facts again, then write the new dates."));
    }

    void complain(const QString &path,
                  QLatin1StringView rule,
                  const QString &what,
                  const QString &remedy)
    {
        const int node = m_json.find(path);
        m_log.add(node == JsonIndex::None ? 0 : m_json.offset(node), rule, what, remedy);
    }

private:
    const JsonIndex &m_json;
    FaultLog &m_log;
    QDate m_today;
};

} // namespace

void checkDates(Inspection &inspection)
{
    const Dates &dates = inspection.guide.dates;
    const QString place = QStringLiteral("dates/");
    DateRules rules(inspection.json, inspection.log, inspection.today);
    rules.check(place, dates.checked, dates.nextCheck, MostMonthsForGuide);
    if (dates.nextCheck < inspection.today)
        rules.complainOverdue(place, dates.nextCheck);
    if (dates.published > inspection.today) {
        rules.complain(place + "published"_L1,
                       "future-date"_L1,
                       QStringLiteral("It says it was published on a day that is yet to come."),
                       QStringLiteral("Write the day on which it was."));
    }
}

void checkHelpDates(const Help &help, const JsonIndex &json, FaultLog &log, QDate today)
{
    DateRules rules(json, log, today);
    for (qsizetype region = 0; region < help.regions.size(); ++region) {
        const QList<HelpLine> &lines = help.regions[region].lines;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const HelpLine &line = lines[i];
            if (line.checked.isNull())
                continue; // nobody has yet, and the window says so
            const QString place = QStringLiteral("regions/%1/lines/%2/").arg(region).arg(i);
            rules.check(place, line.checked, line.nextCheck, MostMonthsForHelp);
            if (isPastCheck(line, today))
                rules.complainOverdue(place, line.nextCheck.addMonths(1).addDays(-1));
        }
    }
}

} // namespace Content
