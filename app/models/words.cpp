// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Models
{

namespace
{

/// The context that translators see.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString dayInWords(QDate day)
{
    //: how a day is written, in the letters of QLocale::toString()
    return QLocale().toString(day, Words::tr("d MMMM yyyy"));
}

QString monthInWords(QDate day)
{
    //: how a month is written, in the letters of QLocale::toString()
    return QLocale().toString(day, Words::tr("MMMM yyyy"));
}

QString inDigits(int number)
{
    return QLocale().toString(number);
}

QString alternatives(const QStringList &things)
{
    if (things.size() < 2)
        return things.value(0);
    //: the last two of several things: %1 may be a list, such as "111, 112"
    return Words::tr("%1 or %2")
        .arg(things.first(things.size() - 1).join(Words::tr(", ")), things.last());
}

QString certaintyInWords(Content::Certainty certainty)
{
    switch (certainty) {
    case Content::Certainty::FairlySure:
        //: how sure research is of a claim
        return Words::tr("Fairly sure");
    case Content::Certainty::NotSure:
        //: how sure research is of a claim
        return Words::tr("Not sure");
    case Content::Certainty::NobodyKnows:
        break;
    }
    //: how sure research is of a claim
    return Words::tr("Nobody knows yet");
}

QString paragraphs(const QStringList &texts)
{
    return texts.join("\n\n"_L1);
}

} // namespace Models
