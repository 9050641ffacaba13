// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording.h"

#include "translation/translator.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Wall
{

Wording::Wording(const QString &language)
    : m_locale(Translation::localeOf(language))
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(m_locale, u"sidebyside"_s, u"_"_s, u":/i18n"_s))
        m_translator = std::move(translator);
}

QString Wording::say(const char *text) const
{
    const QString said = m_translator ? m_translator->translate("Wall", text) : QString();
    return said.isEmpty() ? QString::fromUtf8(text) : said;
}

QString Wording::isolated(const QString &typed) const
{
    if (m_locale.textDirection() != Qt::RightToLeft)
        return typed;
    return QChar(0x2066) + typed + QChar(0x2069); // UAX #9
}

QString Wording::whatItIs() const
{
    //: wall: above what an option is
    return say(QT_TRANSLATE_NOOP("Wall", "What it is"));
}

QString Wording::fitsPeopleWho() const
{
    //: wall: stands between the name of an option and the end of the sentence
    return say(QT_TRANSLATE_NOOP("Wall", "fits people who \u2026"));
}

QString Wording::firstMeeting(qsizetype step, qsizetype steps) const
{
    //: wall: above a step. %1: its number, %2: how many there are
    return say(QT_TRANSLATE_NOOP("Wall", "A first meeting, step %1 of %2"))
        .arg(m_locale.toString(step), m_locale.toString(steps));
}

QString Wording::example() const
{
    //: wall: above an example
    return say(QT_TRANSLATE_NOOP("Wall", "For example"));
}

QString Wording::aboutThisGuide() const
{
    //: wall: above a standing statement
    return say(QT_TRANSLATE_NOOP("Wall", "About this guide"));
}

QString Wording::notKnown() const
{
    //: wall: in place of what nobody knows about an option
    return say(QT_TRANSLATE_NOOP("Wall", "Not known."));
}

QString Wording::partOf(int part, int parts) const
{
    //: wall: beside a message that takes several slides. %1: number of this one, %2: of all
    return say(QT_TRANSLATE_NOOP("Wall", "%1 of %2"))
        .arg(m_locale.toString(part), m_locale.toString(parts));
}

QString Wording::danger() const
{
    //: wall, footer: beside the emergency number
    return say(QT_TRANSLATE_NOOP("Wall", "Life in danger"));
}

QString Wording::talk() const
{
    //: wall, footer: beside the numbers to talk to somebody
    return say(QT_TRANSLATE_NOOP("Wall", "Talk to someone now"));
}

QString Wording::unwatched() const
{
    //: wall, footer: no help comes from the screen itself
    return say(QT_TRANSLATE_NOOP("Wall", "Nobody is watching this screen."));
}

QString Wording::paper() const
{
    //: wall, footer
    return say(QT_TRANSLATE_NOOP("Wall", "Ask at the desk for a paper copy."));
}

QString Wording::more(const QString &address) const
{
    //: wall, footer: beside a QR code. %1: the web address that it leads to
    return say(QT_TRANSLATE_NOOP("Wall", "Read more: %1")).arg(isolated(address));
}

QString Wording::orAskStaff() const
{
    //: wall, footer: beside help numbers whose check is overdue
    return say(QT_TRANSLATE_NOOP("Wall", "or ask staff"));
}

QString Wording::overdue(QDate nextCheck) const
{
    //: wall: on each slide of a guide whose check is overdue. %1: a date
    return say(QT_TRANSLATE_NOOP(
                   "Wall", "This text was due for a check by %1. Ask staff what is still right."))
        .arg(m_locale.toString(nextCheck, QLocale::LongFormat));
}

QString Wording::fallbackHeading() const
{
    //: wall: on the only slide that is left when no guide can be read
    return say(QT_TRANSLATE_NOOP("Wall", "You can ask for help here"));
}

QString Wording::fallbackText() const
{
    //: wall: on the only slide that is left when no guide can be read
    return say(QT_TRANSLATE_NOOP("Wall",
                                 "Staff at the desk can tell you about the support there is. If "
                                 "you need help now, use the numbers below."));
}

QString Wording::textTo(const QString &number, const QString &word) const
{
    if (word.isEmpty())
        //: wall, footer: one of several help numbers, this one for messages. %1: a number
        return say(QT_TRANSLATE_NOOP("Wall", "text %1")).arg(isolated(number));
    //: wall, footer: one of several help numbers. %1: the word to send, %2: a number
    return say(QT_TRANSLATE_NOOP("Wall", "text %1 to %2")).arg(word, isolated(number));
}

QString Wording::alternatives(const QStringList &things) const
{
    if (things.size() < 2)
        return things.join(QString());
    //: wall: a list of help numbers. %1: all but the last, %2: the last
    return say(QT_TRANSLATE_NOOP("Wall", "%1 or %2"))
        .arg(things.first(things.size() - 1).join(comma()), things.constLast());
}

QString Wording::comma() const
{
    //: wall: between the things of a list
    return say(QT_TRANSLATE_NOOP("Wall", ", "));
}

} // namespace Wall
