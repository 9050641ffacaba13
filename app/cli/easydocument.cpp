// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "easydocument.h"

#include "helpsection.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// The context that translators see.
struct EasyDocument {
    Q_DECLARE_TR_FUNCTIONS(EasyDocument)
};

/// As it reads on paper: there is no screen and no window around it.
List listOf(const QList<Content::EasyLine> &lines)
{
    List list;
    for (const Content::EasyLine &line : lines) {
        list.items += Item{.phrase = {.text = line.paper.isEmpty() ? line.text : line.paper},
                           .picture = line.picture};
    }
    return list;
}

QString nameOf(const Content::Guide &guide, const QString &option)
{
    const auto found = std::find_if(guide.options.begin(),
                                    guide.options.end(),
                                    [&option](const auto &one) { return one.id == option; });
    return found == guide.options.end() ? option : found->name;
}

Section sectionOf(const Content::EasyPage &page, const Content::Guide &guide)
{
    Section made{.id = page.id, .title = page.title};
    for (const Content::EasySection &section : page.sections) {
        if (section.columns.isEmpty()) {
            made.blocks += Heading{section.title};
            made.blocks += listOf(section.lines);
        }
        for (const Content::EasyColumn &column : section.columns) {
            //: heading in Easy Read; %1 says what it is about, %2 is an option
            made.blocks += Heading{
                EasyDocument::tr("%1: %2").arg(section.title, nameOf(guide, column.option))};
            made.blocks += listOf(column.lines);
        }
    }
    return made;
}

} // namespace

Document easyDocument(const Content::Guide &guide,
                      const Content::EasyRead &easy,
                      const Content::Help &help,
                      const QString &region,
                      QDate today)
{
    Document document{.language = guide.language, .title = guide.title};
    document.sections += helpSection(help, region, guide.language, today);
    for (const Content::EasyPage &page : easy.pages)
        document.sections += sectionOf(page, guide);
    return document;
}

} // namespace Cli
