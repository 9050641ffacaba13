// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "textcommand.h"

#include "guidedocument.h"
#include "htmlwriter.h"
#include "markdownwriter.h"
#include "plainwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// The context that translators see.
struct TextCommand {
    Q_DECLARE_TR_FUNCTIONS(TextCommand)
};

Answer wrong(const QString &message)
{
    return {.err = u"sidebyside: "_s + message + u'\n', .exitCode = 2};
}

Answer broken(const Content::Faults &faults)
{
    Answer answer{.exitCode = 1};
    for (const Content::Fault &fault : faults)
        answer.err += fault.line() + u'\n';
    return answer;
}

/// The guide named, or the first; nothing when there is none of that name.
std::optional<Content::Listing> listingOf(const QList<Content::Listing> &listings,
                                          const QString &id)
{
    const auto isNamed = [&id](const Content::Listing &listing) {
        return id.isEmpty() || listing.id == id;
    };
    const auto found = std::find_if(listings.cbegin(), listings.cend(), isNamed);
    return found == listings.cend() ? std::nullopt : std::optional(*found);
}

QString guidesText(const QList<Content::Listing> &listings)
{
    QStringList ids;
    for (const Content::Listing &listing : listings)
        ids += listing.id;
    return ids.join(", "_L1);
}

QString regionsText(const Content::Help &help)
{
    QStringList ids;
    for (const Content::Region &region : help.regions)
        ids += region.id;
    return ids.join(", "_L1);
}

bool hasLanguage(const Content::Listing &listing, const QString &language)
{
    return language.isEmpty()
        || listing.languages.contains(language.section(u'-', 0, 0), Qt::CaseInsensitive);
}

bool hasRegion(const Content::Help &help, const QString &id)
{
    const auto isNamed = [&id](const Content::Region &region) { return region.id == id; };
    return id.isEmpty() || std::any_of(help.regions.cbegin(), help.regions.cend(), isNamed);
}

QString written(const Document &document, Format format)
{
    switch (format) {
    case Format::Markdown:
        return toMarkdown(document);
    case Format::Html:
        return toHtml(document);
    case Format::Plain:
        break;
    }
    return toPlain(document);
}

Answer writeGuide(const TextArguments &arguments, const Services &services, const QString &id)
{
    const Content::Result<Content::Help> help = services.store.help();
    if (!help)
        return broken(help.faults());
    const QString region = arguments.region.toUpper();
    if (!hasRegion(help.value(), region))
        //: %1 is a word on the command line, %2 a list of regions such as US, CA
        return wrong(TextCommand::tr("There is no region %1. There are: %2.")
                         .arg(quoted(arguments.region), regionsText(help.value())));
    const QString language = arguments.language.isEmpty() ? services.language : arguments.language;
    const Content::Result<Content::Guide> guide = services.store.open(id, language);
    if (!guide)
        return broken(guide.faults());
    const QString place = region.isEmpty() ? services.region : region;
    return {.out = written(guideDocument(guide.value(), help.value(), place, services.today),
                           arguments.format)};
}

} // namespace

Answer runText(const TextArguments &arguments, const Services &services)
{
    const QList<Content::Listing> listings = services.store.list();
    if (listings.isEmpty())
        return {.err = u"sidebyside: "_s + TextCommand::tr("There is no guide here.") + u'\n',
                .exitCode = 1};
    const std::optional<Content::Listing> listing = listingOf(listings, arguments.guide);
    if (!listing)
        //: %1 is a word on the command line, %2 a list of guides
        return wrong(TextCommand::tr("There is no guide %1. There are: %2.")
                         .arg(quoted(arguments.guide), guidesText(listings)));
    if (!hasLanguage(*listing, arguments.language))
        //: %1 is a word on the command line, %2 a list of language tags
        return wrong(TextCommand::tr("The guide is not there in the language %1. There are: %2.")
                         .arg(quoted(arguments.language), listing->languages.join(", "_L1)));
    return writeGuide(arguments, services, listing->id);
}

} // namespace Cli
