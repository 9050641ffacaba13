// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "services.h"

namespace Window
{

Services::Services(Inputs inputs)
    : settings(Models::SettingsFile(inputs.settingsPath))
    , system(inputs.isLive)
    , help(inputs.help, inputs.guide.language, inputs.today)
    , guide(inputs.guide, inputs.today)
    , navigation(inputs.guide.id, inputs.place)
    , flow(guide, navigation)
    , pages(navigation, guide.firstOption())
    , search([this] {
        return Models::searchEntries(
            guide.guide(), Content::regionOf(m_help, help.region()), guide.guide().language);
    })
    , shortcuts(nullptr)
    , idle(std::move(inputs.clock))
    , sheet({guide,
             help,
             flow,
             settings,
             inputs.today,
             std::move(inputs.guideFile),
             std::move(inputs.companion)})
    , m_help(std::move(inputs.help))
    , m_country(std::move(inputs.country))
{
    showRegion();
    QObject::connect(&settings, &Models::Settings::changed, &help, [this] { showRegion(); });
    QObject::connect(
        &quickLeave, &Models::QuickLeave::asked, &navigation, &Models::Navigation::leave);
    QObject::connect(&navigation, &Models::Navigation::left, &guide, [this] { forget(); });
    watchForIdleness();
    watchForSheet();
}

/// The sheet is drawn while its page is in view, and never behind it.
void Services::watchForSheet()
{
    const auto show = [this] { sheet.setShown(navigation.page() == Models::Page::Sheet); };
    QObject::connect(&navigation, &Models::Navigation::placeChanged, &sheet, show);
    show();
}

/// Whoever is pressed by a screen reader sends no event: what changes by it counts as a touch.
void Services::watchForIdleness()
{
    QObject::connect(&flow, &Models::GuidedFlow::changed, &idle, [this] {
        idle.stay();
        idle.setWatching(flow.hasBegun());
    });
    QObject::connect(
        &navigation, &Models::Navigation::placeChanged, &idle, [this] { idle.stay(); });
    QObject::connect(&idle, &Models::IdleWatch::expired, &guide, [this] { forget(); });
}

void Services::showRegion()
{
    const QString chosen = settings.region();
    const QString region = chosen.isEmpty() ? help.regionForCountry(m_country) : chosen;
    if (region == help.region() && !guide.region().isEmpty())
        return;
    help.setRegion(region);
    guide.setRegion(help.region());
    search.renew();
}

void Services::forget()
{
    flow.forget();
    guide.forget();
    sheet.forget();
    search.setQuery({});
}

} // namespace Window
