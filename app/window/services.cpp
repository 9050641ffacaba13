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
    , pages(navigation, guide.firstOption())
    , search([this] {
        return Models::searchEntries(
            guide.guide(), Content::regionOf(m_help, help.region()), guide.guide().language);
    })
    , shortcuts(nullptr)
    , m_help(std::move(inputs.help))
    , m_country(std::move(inputs.country))
{
    showRegion();
    QObject::connect(&settings, &Models::Settings::changed, &help, [this] { showRegion(); });
    QObject::connect(
        &quickLeave, &Models::QuickLeave::asked, &navigation, &Models::Navigation::leave);
    QObject::connect(
        &textZoom, &Models::TextZoom::larger, &settings, &Models::Settings::largerText);
    QObject::connect(
        &textZoom, &Models::TextZoom::smaller, &settings, &Models::Settings::smallerText);
    QObject::connect(&navigation, &Models::Navigation::left, &guide, [this] { forget(); });
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
    guide.forget();
    search.setQuery({});
}

} // namespace Window
