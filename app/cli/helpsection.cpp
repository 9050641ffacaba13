// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "helpsection.h"

#include "wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// The context that translators see.
struct HelpSection {
    Q_DECLARE_TR_FUNCTIONS(HelpSection)
};

Item lineItem(const Content::HelpLine &line, const QString &language, QDate today)
{
    Item item{.phrase = {.label = nameText(line, language), .text = contactsText(line.contacts)}};
    if (const QString note = Content::inLanguage(line.notes, language); !note.isEmpty())
        item.details += Phrase{.text = note};
    item.details += Phrase{.text = checkedText(line, today)};
    if (!line.source.isEmpty())
        //: where a help line was checked
        item.details += Phrase{.label = HelpSection::tr("Checked with"), .text = line.source};
    return item;
}

List linesOf(const Content::Region &region,
             Content::HelpKind kind,
             const QString &language,
             QDate today)
{
    List list;
    for (const Content::HelpLine &line : region.lines) {
        if (line.kind == kind)
            list.items += lineItem(line, language, today);
    }
    return list;
}

Phrase
otherRegions(const Content::Help &help, const Content::Region &shown, const QString &language)
{
    QStringList others;
    for (const Content::Region &region : help.regions) {
        if (region.id != shown.id)
            others += u"%1 (%2)"_s.arg(Content::inLanguage(region.names, language), region.id);
    }
    //: regions whose help numbers are not shown here
    return {.label = HelpSection::tr("Numbers for other places are in the program"),
            .text = others.join(HelpSection::tr(", "))};
}

} // namespace

Section
helpSection(const Content::Help &help, const QString &region, const QString &language, QDate today)
{
    const Content::Region &shown = Content::regionOf(help, region);
    Section section{.id = u"help"_s, .isUrgent = true};
    //: heading above help numbers; %1 is a country or region
    section.title = HelpSection::tr("Help now: %1").arg(Content::inLanguage(shown.names, language));
    //: heading above emergency numbers
    section.blocks += Heading{HelpSection::tr("Call now if a life is in danger")};
    section.blocks += linesOf(shown, Content::HelpKind::Danger, language, today);
    //: heading above the numbers of help lines
    section.blocks += Heading{HelpSection::tr("Talk to somebody now")};
    section.blocks += linesOf(shown, Content::HelpKind::Talk, language, today);
    section.blocks += otherRegions(help, shown, language);
    return section;
}

} // namespace Cli
