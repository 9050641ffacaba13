// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "listcommand.h"

#include "wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// The context that translators see.
struct ListCommand {
    Q_DECLARE_TR_FUNCTIONS(ListCommand)
};

void addFaults(Answer &answer, const Content::Faults &faults)
{
    for (const Content::Fault &fault : faults)
        answer.err += fault.line() + u'\n';
    answer.exitCode = 1;
}

void addGuide(Answer &answer, const Content::Listing &listing, const Services &services)
{
    const Content::Result<Content::Guide> guide =
        services.store.open(listing.id, services.language);
    if (!guide) {
        addFaults(answer, guide.faults());
        return;
    }
    const Content::Dates &dates = guide.value().dates;
    answer.out += u"  %1\n    %2\n"_s.arg(listing.id, guide.value().title);
    //: %1 is a list of language tags
    answer.out +=
        u"    "_s + ListCommand::tr("Languages: %1").arg(listing.languages.join(", "_L1)) + u'\n';
    //: when a guide's facts were checked; %1 and %2 are days such as 2026-11-23
    answer.out += u"    "_s
        + ListCommand::tr("Checked %1, next check %2")
              .arg(dayText(dates.checked), dayText(dates.nextCheck))
        + u'\n';
}

QString lineText(const Content::HelpLine &line, const Services &services)
{
    return labelled(nameText(line, services.language), contactsText(line.contacts));
}

QString regionText(const Content::Region &region, const Services &services)
{
    QString text =
        u"  %1  %2\n"_s.arg(region.id, Content::inLanguage(region.names, services.language));
    for (const Content::HelpLine &line : region.lines)
        text +=
            u"      %1. %2\n"_s.arg(lineText(line, services), checkedText(line, services.today));
    return text;
}

QString uncheckedText(const Content::Help &help, const Services &services)
{
    QString text;
    for (const Content::Region &region : help.regions) {
        for (const Content::HelpLine &line : region.lines) {
            if (line.checked.isNull())
                text += u"%1  %2  %3\n"_s.arg(region.id, line.id, lineText(line, services));
        }
    }
    return text.isEmpty() ? ListCommand::tr("Every help line has been checked.") + u'\n' : text;
}

void addGuides(Answer &answer, const Services &services)
{
    //: heading above a list of guides
    answer.out += ListCommand::tr("Guides") + u'\n';
    const QList<Content::Listing> listings = services.store.list();
    for (const Content::Listing &listing : listings)
        addGuide(answer, listing, services);
}

void addRegions(Answer &answer, const Content::Help &help, const Services &services)
{
    //: heading above a list of countries with their help numbers
    answer.out += u'\n' + ListCommand::tr("Regions and their help numbers") + u'\n';
    for (const Content::Region &region : help.regions)
        answer.out += regionText(region, services);
}

} // namespace

Answer runList(const ListArguments &arguments, const Services &services)
{
    Answer answer;
    if (!arguments.isUnverifiedOnly)
        addGuides(answer, services);
    const Content::Result<Content::Help> help = services.store.help();
    if (!help)
        addFaults(answer, help.faults());
    else if (arguments.isUnverifiedOnly)
        answer.out += uncheckedText(help.value(), services);
    else
        addRegions(answer, help.value(), services);
    return answer;
}

} // namespace Cli
