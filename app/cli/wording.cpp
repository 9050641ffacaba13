// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// The context that translators see.
struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString contactText(const Content::Contact &contact)
{
    switch (contact.reach) {
    case Content::Reach::Call:
        //: how a help line is reached; %1 is a telephone number
        return Wording::tr("call %1").arg(Content::isolated(contact.to));
    case Content::Reach::Text:
        if (contact.say.isEmpty())
            //: how a help line is reached; %1 is a telephone number
            return Wording::tr("text %1").arg(Content::isolated(contact.to));
        //: how a help line is reached; %1 is the word to send, %2 a telephone number
        return Wording::tr("text %1 to %2").arg(contact.say, Content::isolated(contact.to));
    case Content::Reach::Chat:
        //: how a help line is reached; %1 is a web address
        return Wording::tr("chat at %1").arg(Content::isolated(contact.to));
    case Content::Reach::Visit:
        break;
    }
    //: how a help line is reached; %1 is a web address
    return Wording::tr("visit %1").arg(Content::isolated(contact.to));
}

/// Whether a number that takes calls takes texts too, without a word to begin with.
bool isSameNumber(const Content::Contact &call, const Content::Contact &text)
{
    return call.reach == Content::Reach::Call && text.reach == Content::Reach::Text
        && call.to == text.to && text.say.isEmpty();
}

} // namespace

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString monthText(QDate day)
{
    return day.toString(u"yyyy-MM");
}

QString labelled(const QString &label, const QString &text)
{
    if (label.isEmpty())
        return text;
    //: %1 says what the text %2 is, such as "Example"
    return Wording::tr("%1: %2").arg(label, text);
}

QString certaintyText(Content::Certainty certainty)
{
    switch (certainty) {
    case Content::Certainty::FairlySure:
        //: how sure research is of a claim
        return Wording::tr("fairly sure");
    case Content::Certainty::NotSure:
        //: how sure research is of a claim
        return Wording::tr("not sure");
    case Content::Certainty::NobodyKnows:
        break;
    }
    //: how sure research is of a claim
    return Wording::tr("nobody knows yet");
}

QString nameText(const Content::HelpLine &line, const QString &language)
{
    return line.name.isEmpty() ? Content::inLanguage(line.names, language) : line.name;
}

QString contactsText(const QList<Content::Contact> &contacts)
{
    QStringList texts;
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        const bool isBoth = i + 1 < contacts.size() && isSameNumber(contacts[i], contacts[i + 1]);
        //: how a help line is reached; %1 is a telephone number
        texts += isBoth ? Wording::tr("call or text %1").arg(Content::isolated(contacts[i].to))
                        : contactText(contacts[i]);
        i += isBoth ? 1 : 0;
    }
    //: between several ways to reach a help line
    return texts.join(Wording::tr("; "));
}

QString checkedText(const Content::HelpLine &line, QDate today)
{
    if (line.checked.isNull())
        //: of a help line
        return Wording::tr("Nobody has checked this line yet.");
    const bool isPast = Content::isPastCheck(line, today);
    //: of a help line; %1 and %2 are months such as 2026-11
    return isPast ? Wording::tr("Checked %1. Its next check was due %2, so it may have changed.")
                        .arg(monthText(line.checked), monthText(line.nextCheck))
                  //: of a help line; %1 and %2 are months such as 2026-11
                  : Wording::tr("Checked %1, next check %2.")
                        .arg(monthText(line.checked), monthText(line.nextCheck));
}

} // namespace Cli
