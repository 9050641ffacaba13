// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording.h"

#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Sheet
{

// One text a line: long, and nothing to take apart.
// NOLINTNEXTLINE(readability-function-size)
std::optional<Wording> wordingBy(const Translate &translate)
{
    bool isComplete = true;
    const auto say = [&translate, &isComplete](const char *source) {
        QString text = translate(source);
        isComplete = isComplete && !text.isEmpty();
        return text;
    };
    const Wording wording{
        //: on the printed sheet, above the help numbers; %1 is a region
        .help = say(QT_TRANSLATE_NOOP("Sheet", "Help numbers: %1")),
        //: on the printed sheet, before an emergency number
        .danger = say(QT_TRANSLATE_NOOP("Sheet", "Life in danger:")),
        //: on the printed sheet, before a help line
        .talk = say(QT_TRANSLATE_NOOP("Sheet", "Talk now:")),
        //: how a help line is reached; %1 is a telephone number
        .call = say(QT_TRANSLATE_NOOP("Sheet", "call %1")),
        //: how a help line is reached; %1 is a telephone number
        .callOrText = say(QT_TRANSLATE_NOOP("Sheet", "call or text %1")),
        //: how a help line is reached; %1 is a telephone number
        .message = say(QT_TRANSLATE_NOOP("Sheet", "text %1")),
        //: how a help line is reached; %1 is the word to send, %2 a telephone number
        .messageWord = say(QT_TRANSLATE_NOOP("Sheet", "text %1 to %2")),
        //: how a help line is reached; %1 is a web address
        .chat = say(QT_TRANSLATE_NOOP("Sheet", "chat at %1")),
        //: how a help line is reached; %1 is a web address
        .visit = say(QT_TRANSLATE_NOOP("Sheet", "visit %1")),
        //: between several ways to reach a help line, with its space
        .between = say(QT_TRANSLATE_NOOP("Sheet", "; ")),
        //: of a help line on the printed sheet
        .unverified = say(QT_TRANSLATE_NOOP("Sheet", "Nobody has checked this number yet.")),
        //: of a help line on the printed sheet; %1 is a month such as 2026-11
        .overdue = say(QT_TRANSLATE_NOOP("Sheet", "Its check was due %1: it may have changed.")),
        //: of all help lines on the printed sheet; %1 and %2 are months such as 2026-11
        .checked = say(QT_TRANSLATE_NOOP("Sheet", "Numbers checked %1, next check %2.")),
        //: of the other help lines on the printed sheet; %1 and %2 are months such as 2026-11
        .checkedInPart =
            say(QT_TRANSLATE_NOOP("Sheet", "Other numbers checked %1, next check %2.")),
        //: on the printed sheet, name of the table that compares the options
        .caption = say(QT_TRANSLATE_NOOP("Sheet", "Side by side")),
        //: on the printed sheet, above the names of the rows
        .aspect = say(QT_TRANSLATE_NOOP("Sheet", "What differs")),
        //: on the printed sheet, in a cell of the table
        .notKnown = say(QT_TRANSLATE_NOOP("Sheet", "Not known")),
        //: on the printed sheet, a heading
        .choose = say(QT_TRANSLATE_NOOP("Sheet", "When to choose")),
        //: on the printed sheet, above what fits; %1 is an option
        .fits = say(QT_TRANSLATE_NOOP("Sheet", "%1 may fit people who …")),
        //: on the printed sheet, what fits; %1 is the end of "may fit people who …"
        .fit = say(QT_TRANSLATE_NOOP("Sheet", "%1")),
        //: on the printed sheet; %1 is "Both" or "Not now", %2 says what it is
        .outcome = say(QT_TRANSLATE_NOOP("Sheet", "%1: %2")),
        //: on the printed sheet, above lines to write on
        .matters = say(QT_TRANSLATE_NOOP("Sheet", "What matters to me")),
        //: on the printed sheet, above wishes with room to write
        .wishes = say(QT_TRANSLATE_NOOP("Sheet", "My wishes")),
        //: on the printed sheet, above lines to write on
        .questions = say(QT_TRANSLATE_NOOP("Sheet", "My questions")),
        //: on the printed sheet, above questions to ask a coach or therapist
        .asks = say(QT_TRANSLATE_NOOP("Sheet", "Questions to ask")),
        //: on the printed sheet, before boxes to tick
        .tryOut = say(QT_TRANSLATE_NOOP("Sheet", "I want to try:")),
        //: on the printed sheet, before a line to write on
        .next = say(QT_TRANSLATE_NOOP("Sheet", "My next step:")),
        //: on the printed sheet, above what somebody picked
        .picks = say(QT_TRANSLATE_NOOP("Sheet", "What I picked")),
        //: on the printed sheet, above a strip to fill in
        .professional = say(QT_TRANSLATE_NOOP("Sheet", "For the professional")),
        //: on the printed sheet, before a line to write on
        .name = say(QT_TRANSLATE_NOOP("Sheet", "Name")),
        //: on the printed sheet, before a line to write on
        .date = say(QT_TRANSLATE_NOOP("Sheet", "Date")),
        //: on the printed sheet, before a line to write on
        .agreed = say(QT_TRANSLATE_NOOP("Sheet", "We agreed")),
        //: on the printed sheet, a heading
        .notes = say(QT_TRANSLATE_NOOP("Sheet", "Good to know")),
        //: on the printed sheet, a heading: who made it, when it was checked
        .about = say(QT_TRANSLATE_NOOP("Sheet", "About this sheet")),
        //: on the printed sheet; %1 the day of publication, %2 the program's version, %3 and %4 days
        .version = say(QT_TRANSLATE_NOOP("Sheet", "Guide of %1 (%2). Checked %3, next check %4.")),
        //: on the printed sheet
        .guideOverdue =
            say(QT_TRANSLATE_NOOP("Sheet", "That check is overdue: facts may have changed.")),
        //: on the printed sheet; %1 says who wrote the guide, %2 who paid for it
        .makers = say(QT_TRANSLATE_NOOP("Sheet", "%1 %2")),
        //: on the printed sheet; %1 is a list of codes such as S3, S4
        .sources = say(QT_TRANSLATE_NOOP("Sheet", "Sources by their code in the guide: %1.")),
        //: on the printed sheet, beside the QR code; %1 is a web address
        .clinicCode = say(QT_TRANSLATE_NOOP("Sheet", "The code leads to %1.")),
        //: on the printed sheet, beside the QR code; %1 is a help line, %2 its address or number
        .helpCode = say(QT_TRANSLATE_NOOP("Sheet", "The code leads to %1: %2.")),
        //: for who cannot see the QR code; %1 is an address or number
        .codeAlternative = say(QT_TRANSLATE_NOOP("Sheet", "QR code that leads to %1")),
        //: on the printed sheet
        .largePrint =
            say(QT_TRANSLATE_NOOP("Sheet", "This sheet is there in large print: ask for it.")),
        //: on the large print
        .onePage =
            say(QT_TRANSLATE_NOOP("Sheet", "This sheet is there on one page too: ask for it.")),
        //: at the foot of a printed page; %1 is its number, %2 how many there are
        .page = say(QT_TRANSLATE_NOOP("Sheet", "Page %1 of %2")),
        //: what the file of the sheet says it is; %1 is the question the guide is about
        .subject = say(
            QT_TRANSLATE_NOOP("Sheet", "A sheet to compare, to write on and to take along. %1")),
        //: for who cannot see it: the mark of the first option
        .disc = say(QT_TRANSLATE_NOOP("Sheet", "Circle")),
        //: for who cannot see it: the mark of the second option
        .square = say(QT_TRANSLATE_NOOP("Sheet", "Square")),
        //: for who cannot see it: the mark of the third option
        .diamond = say(QT_TRANSLATE_NOOP("Sheet", "Diamond")),
        //: for who cannot see it: the mark of the fourth option
        .plus = say(QT_TRANSLATE_NOOP("Sheet", "Plus")),
        //: for who cannot see it: the mark of both options together
        .both = say(QT_TRANSLATE_NOOP("Sheet", "Circle and square")),
        //: for who cannot see it: the mark of "not now"
        .ring = say(QT_TRANSLATE_NOOP("Sheet", "Ring")),
    };
    return isComplete ? std::optional(wording) : std::nullopt;
}

std::optional<Wording> wordingIn(const QString &language, const QString &folder)
{
    const QLocale locale(language);
    if (locale.language() == QLocale::English)
        return wordingBy([](const char *source) { return QString::fromUtf8(source); });
    QTranslator translator;
    if (!translator.load(locale, u"sidebyside"_s, u"_"_s, folder))
        return std::nullopt;
    return wordingBy(
        [&translator](const char *source) { return translator.translate("Sheet", source); });
}

} // namespace Sheet
