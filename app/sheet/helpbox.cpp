// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "helpbox.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sheet
{

namespace
{

using Content::Contact;
using Content::HelpLine;
using Content::Reach;

QString monthText(QDate day)
{
    return day.toString(u"yyyy-MM");
}

/// Digits and the plus sign, as a phone wants them.
QString digits(const QString &number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit() || c == u'+')
            digits += c;
    }
    return digits;
}

QString targetOf(const Contact &contact)
{
    switch (contact.reach) {
    case Reach::Call:
        return u"tel:"_s + digits(contact.to);
    case Reach::Text:
        return u"sms:"_s + digits(contact.to);
    case Reach::Chat:
    case Reach::Visit:
        break;
    }
    return contact.to.contains("://"_L1) ? contact.to : u"https://"_s + contact.to;
}

bool isCallAndText(const QList<Contact> &contacts, qsizetype i)
{
    return i + 1 < contacts.size() && contacts[i].reach == Reach::Call
        && contacts[i + 1].reach == Reach::Text && contacts[i + 1].to == contacts[i].to
        && contacts[i + 1].say.isEmpty();
}

/// Writes one help line.
class EntryWriter
{
public:
    EntryWriter(const QString &language, const Wording &wording, QDate today)
        : m_language(language)
        , m_wording(wording)
        , m_today(today)
    {
    }

    [[nodiscard]] HelpEntry entry(const HelpLine &line)
    {
        m_entry.lead = line.kind == Content::HelpKind::Danger ? m_wording.danger : m_wording.talk;
        m_entry.text = name(line) + u": "_s;
        addContacts(line.contacts);
        m_entry.text += u'.';
        addSentence(Content::inLanguage(line.notes, m_language));
        if (line.checked.isNull())
            addSentence(m_wording.unverified);
        else if (Content::isPastCheck(line, m_today))
            addSentence(m_wording.overdue.arg(isolated(monthText(line.nextCheck), m_language)));
        return std::move(m_entry);
    }

    [[nodiscard]] QString name(const HelpLine &line) const
    {
        return line.name.isEmpty() ? Content::inLanguage(line.names, m_language) : line.name;
    }

private:
    void addSentence(const QString &sentence)
    {
        if (!sentence.isEmpty())
            m_entry.text += u' ' + sentence;
    }

    void addContacts(const QList<Contact> &contacts)
    {
        for (qsizetype i = 0; i < contacts.size(); ++i) {
            if (i > 0)
                m_entry.text += m_wording.between;
            const bool isBoth = isCallAndText(contacts, i);
            addContact(contacts[i], isBoth);
            i += isBoth ? 1 : 0;
        }
    }

    void addContact(const Contact &contact, bool isCallAndText)
    {
        const QString shown = isolated(contact.to, m_language);
        const QString way = wayTo(contact, isCallAndText).arg(shown);
        const qsizetype at = m_entry.text.size() + way.lastIndexOf(contact.to);
        m_entry.text += way;
        m_entry.links.append({at, contact.to.size(), targetOf(contact), contact.to});
    }

    /// The words around a number or address, with %1 where it goes.
    [[nodiscard]] QString wayTo(const Contact &contact, bool isCallAndText) const
    {
        switch (contact.reach) {
        case Reach::Call:
            return isCallAndText ? m_wording.callOrText : m_wording.call;
        case Reach::Text:
            return contact.say.isEmpty() ? m_wording.message
                                         : QString(m_wording.messageWord)
                                               .replace("%1"_L1, isolated(contact.say, m_language))
                                               .replace("%2"_L1, "%1"_L1);
        case Reach::Chat:
            return m_wording.chat;
        case Reach::Visit:
            break;
        }
        return m_wording.visit;
    }

    QString m_language;
    const Wording &m_wording;
    QDate m_today;
    HelpEntry m_entry;
};

/// When the lines that were checked were, and by when the first of them must be again.
QString checkedText(const Content::Region &region, const QString &language, const Wording &wording)
{
    QDate checked;
    QDate nextCheck;
    bool areAll = true;
    for (const HelpLine &line : region.lines) {
        if (line.checked.isNull()) {
            areAll = false;
            continue;
        }
        checked = checked.isNull() ? line.checked : std::min(checked, line.checked);
        nextCheck = nextCheck.isNull() ? line.nextCheck : std::min(nextCheck, line.nextCheck);
    }
    if (checked.isNull())
        return {};
    return (areAll ? wording.checked : wording.checkedInPart)
        .arg(isolated(monthText(checked), language), isolated(monthText(nextCheck), language));
}

/// The line and contact that help most when a phone reads it: a page to talk on, else a number.
void findCode(HelpBox &box, const Content::Region &region, const EntryWriter &writer)
{
    const auto take = [&box, &region, &writer](auto isMeant) {
        for (const HelpLine &line : region.lines) {
            for (const Contact &contact : line.contacts) {
                if (!box.codeTarget.isEmpty() || line.kind != Content::HelpKind::Talk
                    || !isMeant(contact.reach))
                    continue;
                box.codeName = writer.name(line);
                box.codeTarget = targetOf(contact);
                box.codeText = contact.to;
            }
        }
    };
    take([](Reach reach) { return reach == Reach::Chat || reach == Reach::Visit; });
    take([](Reach reach) { return reach == Reach::Call; });
    take([](Reach reach) { return reach == Reach::Text; });
}

} // namespace

QString isolated(const QString &text, const QString &language)
{
    if (QLocale(language).textDirection() != Qt::RightToLeft)
        return text;
    return QChar(0x2066) + text + QChar(0x2069);
}

HelpBox
helpBox(const Content::Region &region, const QString &language, const Wording &wording, QDate today)
{
    EntryWriter writer(language, wording, today);
    HelpBox box;
    box.heading = wording.help.arg(Content::inLanguage(region.names, language));
    for (const HelpLine &line : region.lines)
        box.entries += writer.entry(line);
    box.checked = checkedText(region, language, wording);
    findCode(box, region, writer);
    return box;
}

} // namespace Sheet
