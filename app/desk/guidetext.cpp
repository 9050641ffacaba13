// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "guidetext.h"

#include "cli/guidedocument.h"
#include "cli/htmlwriter.h"
#include "cli/plainwriter.h"
#include "content/reader.h"
#include "content/store.h"

namespace Desk
{

std::variant<QByteArray, Sheet::Error> textOf(const Sheet::Order &order, Form form)
{
    const auto json = Content::readBytes(order.guide);
    if (!json)
        return Sheet::Error{json.faults().first().line()};
    const auto guide = Content::readGuide(json.value(), order.guide);
    if (!guide)
        return Sheet::Error{guide.faults().first().line()};
    const auto help = Content::Store().help();
    if (!help)
        return Sheet::Error{help.faults().first().line()};
    const Cli::Document document =
        Cli::guideDocument(guide.value(), help.value(), order.options.region, order.options.today);
    return (form == Form::WebPage ? Cli::toHtml(document) : Cli::toPlain(document)).toUtf8();
}

} // namespace Desk
