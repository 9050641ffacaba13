// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "places.h"

using namespace Qt::StringLiterals;

namespace Audit
{

QList<Place> places(const Content::Guide &guide)
{
    const QString in = "guide/"_L1 + guide.id + u'/';
    QList<Place> places{{u"compare"_s, in + "compare"_L1},
                        {u"compare open"_s, in + "compare"_L1, true}};
    for (const Content::Option &option : guide.options)
        places.append({u"features "_s + option.id, in + "features/"_L1 + option.id});
    for (const QString &page : {u"choose"_s,
                                u"together"_s,
                                u"first-meeting"_s,
                                u"questions"_s,
                                u"evidence"_s,
                                u"about"_s,
                                u"sheet"_s})
        places.append({page, in + page});
    for (const QString &page : {u"help"_s, u"settings"_s, u"keys"_s, u"contents"_s, u"search"_s})
        places.append({page, page});
    places.append({u"search found"_s, u"search"_s, false, u"cost"_s});
    places.append({u"search nothing"_s, u"search"_s, false, u"xyzzy"_s});
    places.append({u"blank"_s, {}});
    return places;
}

void goTo(Support::TestWindow &subject, const Place &place)
{
    Window::Services &services = subject.services();
    services.guide.forget();
    services.search.setQuery(place.query);
    if (services.navigation.page() == Models::Page::Blank)
        services.navigation.restart();
    if (place.address.isEmpty())
        services.navigation.leave();
    else
        services.navigation.open(place.address);
    for (const Content::Row &row : subject.guide().rows)
        services.guide.rows()->setOpen(row.id, place.isOpen);
    subject.settle();
}

} // namespace Audit
