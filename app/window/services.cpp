// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "services.h"

#include "scriptfonts.h"

#include <QGuiApplication>

namespace Window
{

namespace
{
constexpr Models::IdleSpans KioskSpans{.limit = 65'000, .notice = 20'000};
}

Services::Services(Inputs inputs)
    : translator(inputs.guide.language)
    , settings(Models::SettingsFile(inputs.settingsPath))
    , languages(inputs.store.languages(inputs.guide.id))
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
    , idle(std::move(inputs.clock), inputs.isKiosk ? KioskSpans : Models::IdleSpans())
    , easy(guide, settings, inputs.guideFile)
    , sheet({guide,
             help,
             flow,
             settings,
             inputs.today,
             std::move(inputs.guideFile),
             inputs.companion})
    , readAloud({guide, flow, help, navigation, pages, search, shortcuts, easy, settings},
                languages,
                std::move(inputs.companion))
    , clipboard(nullptr)
    , m_help(std::move(inputs.help))
    , m_country(std::move(inputs.country))
    , m_store(std::move(inputs.store))
    , m_systemLanguages(std::move(inputs.systemLanguages))
{
    if (inputs.isKiosk)
        navigation.beKiosk();
    QGuiApplication::setLayoutDirection(Translation::Translator::direction());
    languages.setCurrent(guide.guide().language);
    showRegion();
    QObject::connect(&settings, &Models::Settings::changed, &languages, [this] { showLanguage(); });
    QObject::connect(
        &languages, &Models::LanguagesModel::lettersNeeded, &languages, &useScriptFonts);
    QObject::connect(&settings, &Models::Settings::changed, &help, [this] { showRegion(); });
    QObject::connect(
        &quickLeave, &Models::QuickLeave::asked, &navigation, &Models::Navigation::leave);
    QObject::connect(&navigation, &Models::Navigation::left, &guide, [this] {
        forget();
        clipboard.forget();
    });
    QObject::connect(&settings, &Models::Settings::changed, &easy, [this] { showEasy(); });
    showEasy();
    watchForIdleness();
    watchForSheet();
    if (inputs.keepsPage)
        watchForPage();
    if (inputs.isLive && settings.path().isEmpty())
        settings.cannotKeep(Models::Settings::tr(
            "There is no folder of yours to keep settings in. They hold until you close the window."));
}

/// Where the window is left is where it opens again; quick leave takes that away at once.
void Services::watchForPage()
{
    QObject::connect(&navigation, &Models::Navigation::placeChanged, &settings, [this] {
        settings.rememberPage(navigation.place());
    });
    QObject::connect(
        &navigation, &Models::Navigation::left, &settings, &Models::Settings::forgetPage);
}

void Services::showEasy()
{
    const bool isShown = easy.isShown();
    if (isShown == navigation.isEasy())
        return; // what was chosen for the sheet stays
    navigation.setEasy(isShown);
    sheet.setEasy(isShown);
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
        idle.setWatching(flow.hasBegun() || navigation.isKiosk());
    });
    idle.setWatching(navigation.isKiosk());
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

void Services::speak(const QString &tag)
{
    translator.speak(tag);
    QGuiApplication::setLayoutDirection(Translation::Translator::direction());
}

void Services::showLanguage()
{
    const QString chosen = settings.language();
    const QString tag =
        languages.choiceOf(chosen.isEmpty() ? m_systemLanguages : QStringList{chosen});
    if (tag == languages.current())
        return;
    const auto translated = m_store.open(guide.guide().id, tag);
    if (!translated)
        return; // what is shown stays
    // The words first: lists say theirs when they are filled.
    speak(translated.value().language);
    useFontsOf(translated.value().language);
    if (!guide.setGuide(translated.value())) {
        speak(guide.guide().language);
        return;
    }
    help.setLanguage(guide.guide().language);
    easy.setGuideFile(m_store.path(guide.guide().id, tag));
    sheet.setGuideFile(m_store.path(guide.guide().id, tag));
    showEasy();
    pages.renew();
    shortcuts.renew();
    search.renew();
    languages.setCurrent(tag);
}

void Services::forget()
{
    flow.forget();
    guide.forget();
    sheet.forget();
    readAloud.stop();
    search.setQuery({});
}

} // namespace Window
