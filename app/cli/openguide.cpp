// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "openguide.h"

#include "arguments.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// The context that translators see.
struct OpenGuide {
    Q_DECLARE_TR_FUNCTIONS(OpenGuide)
};

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

bool hasLanguage(const Content::Listing &listing, const QString &language)
{
    return language.isEmpty()
        || listing.languages.contains(language.section(u'-', 0, 0), Qt::CaseInsensitive);
}

} // namespace

Answer wrongWord(const QString &message)
{
    return {.err = u"sidebyside: "_s + message + u'\n', .exitCode = 2};
}

Answer brokenContent(const Content::Faults &faults)
{
    Answer answer{.exitCode = 1};
    for (const Content::Fault &fault : faults)
        answer.err += fault.line() + u'\n';
    return answer;
}

Opened openGuide(const QString &id, const QString &language, const Services &services)
{
    const QList<Content::Listing> listings = services.store.list();
    if (listings.isEmpty())
        return Answer{.err = u"sidebyside: "_s + OpenGuide::tr("There is no guide here.") + u'\n',
                      .exitCode = 1};
    const std::optional<Content::Listing> listing = listingOf(listings, id);
    if (!listing)
        //: %1 is a word on the command line, %2 a list of guides
        return wrongWord(OpenGuide::tr("There is no guide %1. There are: %2.")
                             .arg(quoted(id), guidesText(listings)));
    if (!hasLanguage(*listing, language))
        //: %1 is a word on the command line, %2 a list of language tags
        return wrongWord(OpenGuide::tr("The guide is not there in the language %1. There are: %2.")
                             .arg(quoted(language), listing->languages.join(", "_L1)));
    Content::Result<Content::Guide> guide =
        services.store.open(listing->id, language.isEmpty() ? services.language : language);
    if (!guide)
        return brokenContent(guide.faults());
    if (services.speak)
        services.speak(guide.value().language); // headings in the language of what is below them
    return std::move(guide).value();
}

} // namespace Cli
