// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "footer.h"

#include "wording.h"

using namespace Qt::StringLiterals;

namespace Wall
{
namespace
{

/// How a line is reached, in the fewest words: its numbers to call, else its first other way.
QStringList waysOf(const Content::HelpLine &line, const Wording &words)
{
    QStringList ways;
    for (const Content::Contact &contact : line.contacts) {
        if (contact.reach == Content::Reach::Call)
            ways.append(words.isolated(contact.to));
    }
    if (!ways.isEmpty())
        return ways;
    const Content::Contact &other = line.contacts.constFirst();
    if (other.reach == Content::Reach::Text)
        return {words.textTo(other.to, other.say)};
    return {words.isolated(other.to)};
}

QString
numbersOf(const Content::Region &region, Content::HelpKind kind, const Wording &words, QDate today)
{
    QStringList ways;
    bool needsCare = false;
    for (const Content::HelpLine &line : region.lines) {
        if (line.kind != kind)
            continue;
        ways += waysOf(line, words);
        needsCare = needsCare || !line.checked.isValid() || Content::isPastCheck(line, today);
    }
    if (needsCare)
        return words.alternatives(ways) + words.comma() + words.orAskStaff();
    return words.alternatives(ways);
}

/// As people type it.
QString withoutScheme(const QString &address)
{
    const qsizetype at = address.indexOf("://"_L1);
    const QString rest = at < 0 ? address : address.sliced(at + 3);
    return rest.endsWith(u'/') ? rest.chopped(1) : rest;
}

} // namespace

Footer
footerOf(const Content::Help &help, const Playlist &playlist, const QString &language, QDate today)
{
    const Wording words(language);
    const Content::Region &shown = Content::regionOf(help, playlist.region);
    const QString address = withoutScheme(playlist.address);
    return {words.danger(),
            numbersOf(shown, Content::HelpKind::Danger, words, today),
            words.talk(),
            numbersOf(shown, Content::HelpKind::Talk, words, today),
            words.unwatched(),
            words.paper(),
            address.isEmpty() ? QString() : words.more(address),
            playlist.clinic};
}

QStringList footerNumbers(const Footer &footer)
{
    return {footer.dangerLabel + u": "_s + footer.danger, footer.talkLabel + u": "_s + footer.talk};
}

QStringList footerNotes(const Footer &footer)
{
    QStringList notes{footer.unwatched, footer.paper, footer.more, footer.clinic};
    notes.removeAll(QString());
    return notes;
}

} // namespace Wall
