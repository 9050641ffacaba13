// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "helpservice.h"

#include "words.h"

using namespace Qt::StringLiterals;

namespace Models
{

namespace
{

/// What to do with a contact that is no call.
QString contactAction(const Content::Contact &contact)
{
    switch (contact.reach) {
    case Content::Reach::Text:
        if (!contact.say.isEmpty())
            //: %1: the word to send, %2: a telephone number
            return HelpService::tr("Text %1 to %2").arg(contact.say, Content::isolated(contact.to));
        //: %1: a telephone number
        return HelpService::tr("Text %1").arg(Content::isolated(contact.to));
    case Content::Reach::Chat:
        //: %1: a web address
        return HelpService::tr("Chat at %1").arg(Content::isolated(contact.to));
    case Content::Reach::Call:
    case Content::Reach::Visit:
        break;
    }
    //: %1: a web address
    return HelpService::tr("Look at %1").arg(Content::isolated(contact.to));
}

bool isCallAndText(const Content::Contact &first, const Content::Contact &second)
{
    return first.reach == Content::Reach::Call && second.reach == Content::Reach::Text
        && first.to == second.to && second.say.isEmpty();
}

/// The numbers that a frightened person can dial; else the first other way, said so that nobody
/// dials it.
QStringList shortContacts(const Content::HelpLine &line)
{
    QStringList calls;
    for (const Content::Contact &contact : line.contacts)
        if (contact.reach == Content::Reach::Call)
            calls.append(Content::isolated(contact.to));
    if (!calls.isEmpty())
        return calls;
    const Content::Contact &other = line.contacts.first();
    if (other.reach != Content::Reach::Text)
        return {Content::isolated(other.to)};
    if (other.say.isEmpty())
        //: one of several help numbers, this one for messages. %1: a telephone number
        return {HelpService::tr("text %1").arg(Content::isolated(other.to))};
    //: one of several help numbers, this one for messages. %1: the word to send, %2: a number
    return {HelpService::tr("text %1 to %2").arg(other.say, Content::isolated(other.to))};
}

} // namespace

QStringList actionsOf(const QList<Content::Contact> &contacts)
{
    QStringList actions;
    QStringList calls;
    for (const Content::Contact &contact : contacts)
        if (contact.reach == Content::Reach::Call)
            calls.append(Content::isolated(contact.to));
    const bool isBoth = contacts.size() > 1 && isCallAndText(contacts.at(0), contacts.at(1));
    if (isBoth)
        //: %1: a telephone number
        actions.append(HelpService::tr("Call or text %1").arg(calls.first()));
    else if (!calls.isEmpty())
        //: %1: a telephone number, or several, such as "112 or 999"
        actions.append(HelpService::tr("Call %1").arg(alternatives(calls)));
    for (qsizetype i = isBoth ? 2 : 0; i < contacts.size(); ++i)
        if (contacts.at(i).reach != Content::Reach::Call)
            actions.append(contactAction(contacts.at(i)));
    return actions;
}

HelpService::HelpService(Content::Help help, QString language, QDate today, QObject *parent)
    : QObject(parent)
    , Singleton(this)
    , m_help(std::move(help))
    , m_language(std::move(language))
    , m_today(today)
{
    fillRegions();
    setRegion(u"ZZ"_s);
}

QString HelpService::regionName() const
{
    return Content::inLanguage(Content::regionOf(m_help, m_region).names, m_language);
}

QString HelpService::danger() const
{
    return numbers(Content::HelpKind::Danger);
}

QString HelpService::talk() const
{
    return numbers(Content::HelpKind::Talk);
}

void HelpService::setRegion(const QString &id)
{
    const Content::Region &region = Content::regionOf(m_help, id);
    if (region.id == m_region)
        return;
    m_region = region.id;
    fillLines();
    Q_EMIT regionChanged();
}

void HelpService::setLanguage(const QString &language)
{
    m_language = language;
    fillRegions();
    fillLines();
    Q_EMIT regionChanged();
}

void HelpService::fillRegions()
{
    QList<RegionRecord> regions;
    for (const Content::Region &region : std::as_const(m_help.regions))
        regions.append({region.id, Content::inLanguage(region.names, m_language)});
    m_regions.setRecords(regions);
}

void HelpService::fillLines()
{
    QList<HelpLineRecord> lines;
    for (const Content::HelpLine &line : Content::regionOf(m_help, m_region).lines)
        lines.append(record(line));
    m_lines.setRecords(lines);
}

QString HelpService::regionForCountry(const QString &country) const
{
    return Content::regionForCountry(m_help, country);
}

QString HelpService::numbers(Content::HelpKind kind) const
{
    QStringList numbers;
    for (const Content::HelpLine &line : Content::regionOf(m_help, m_region).lines)
        if (line.kind == kind)
            numbers.append(shortContacts(line));
    return alternatives(numbers);
}

HelpLineRecord HelpService::record(const Content::HelpLine &line) const
{
    QStringList actions = actionsOf(line.contacts);
    const QString action = actions.takeFirst();
    const bool isPast = Content::isPastCheck(line, m_today);
    QString checked = tr("Nobody has checked this number yet. Please make sure it works.");
    if (line.checked.isValid())
        //: %1: a month, such as "November 2026"
        checked = tr("Checked in %1").arg(monthInWords(line.checked));
    if (isPast)
        //: %1: a month, such as "November 2026"
        checked = tr("Last checked in %1. It may have changed. Ask staff if you can.")
                      .arg(monthInWords(line.checked));
    return {line.id,
            line.name.isEmpty() ? Content::inLanguage(line.names, m_language) : line.name,
            line.kind == Content::HelpKind::Danger,
            action,
            actions.join(u'\n'),
            Content::inLanguage(line.notes, m_language),
            checked,
            isPast || !line.checked.isValid()};
}

} // namespace Models
