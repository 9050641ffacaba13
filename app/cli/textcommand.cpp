// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "textcommand.h"

#include "content/easyread.h"
#include "easydocument.h"
#include "guidedocument.h"
#include "htmlwriter.h"
#include "markdownwriter.h"
#include "openguide.h"
#include "plainwriter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// The context that translators see.
struct TextCommand {
    Q_DECLARE_TR_FUNCTIONS(TextCommand)
};

QString regionsText(const Content::Help &help)
{
    QStringList ids;
    for (const Content::Region &region : help.regions)
        ids += region.id;
    return ids.join(", "_L1);
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

Answer easyText(const TextArguments &arguments,
                const Content::Guide &guide,
                const Content::Help &help,
                const QString &region,
                const Services &services)
{
    const auto easy = Content::openEasy(guide, services.store.path(guide.id, guide.language));
    if (!easy)
        return brokenContent(easy.faults());
    return {.out = written(easyDocument(guide, easy.value(), help, region, services.today),
                           arguments.format)};
}

} // namespace

Answer runText(const TextArguments &arguments, const Services &services)
{
    const Opened opened = openGuide(arguments.guide, arguments.language, services);
    if (const Answer *answer = std::get_if<Answer>(&opened))
        return *answer;
    const Content::Result<Content::Help> help = services.store.help();
    if (!help)
        return brokenContent(help.faults());
    const QString region = arguments.region.toUpper();
    if (!hasRegion(help.value(), region))
        //: %1 is a word on the command line, %2 a list of regions such as US, CA
        return wrongWord(TextCommand::tr("There is no region %1. There are: %2.")
                             .arg(quoted(arguments.region), regionsText(help.value())));
    const auto &guide = std::get<Content::Guide>(opened);
    const QString shown = region.isEmpty() ? services.region : region;
    if (arguments.isEasy)
        return easyText(arguments, guide, help.value(), shown, services);
    const Document document = guideDocument(guide, help.value(), shown, services.today);
    return {.out = written(document, arguments.format)};
}

} // namespace Cli
