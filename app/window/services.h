// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/guide.h"
#include "content/help.h"
#include "content/store.h"
#include "models/clipboard.h"
#include "models/easyservice.h"
#include "models/guidedflow.h"
#include "models/guideservice.h"
#include "models/helpservice.h"
#include "models/idlewatch.h"
#include "models/languagesmodel.h"
#include "models/navigation.h"
#include "models/pagesmodel.h"
#include "models/quickleave.h"
#include "models/readaloud.h"
#include "models/searchmodel.h"
#include "models/settings.h"
#include "models/sheetservice.h"
#include "models/shortcutsmodel.h"
#include "models/systempreferences.h"
#include "translation/translator.h"

#include <QDate>
#include <QString>

namespace Window
{

/// What the services of a window are made from.
struct Inputs {
    Content::Guide guide;
    Content::Help help;
    QDate today;
    Models::Place place; ///< where the window opens
    QString settingsPath; ///< empty: nothing is kept
    QString country; ///< ISO 3166-1 alpha-2, for the first start; may be empty
    bool isLive = true; ///< follows the system's preferences
    Content::Store store = Content::Store(); ///< where the guide's other languages are
    QStringList systemLanguages{}; ///< BCP 47 tags, the most wanted first
    Models::IdleWatch::Clock clock =
        &Models::millisecondsSinceBoot; ///< tells how long nobody was there
    QString guideFile{}; ///< of the guide
    Models::SheetService::Finder companion = [](const QString &) { return QString(); };
    bool keepsPage = false; ///< whether the settings are told which page is open
    bool isKiosk = false; ///< for one person after another, each with nothing of the others'
};

/// The services behind the pages, wired to each other. Lives as long as the window.
class Services
{
public:
    explicit Services(Inputs inputs);

    Translation::Translator translator; ///< first: the others say their words when they are made
    Models::Settings settings;
    Models::LanguagesModel languages;
    Models::SystemPreferences system;
    Models::HelpService help;
    Models::GuideService guide;
    Models::Navigation navigation;
    Models::GuidedFlow flow;
    Models::PagesModel pages;
    Models::SearchModel search;
    Models::ShortcutsModel shortcuts;
    Models::QuickLeave quickLeave;
    Models::IdleWatch idle;
    Models::EasyService easy;
    Models::SheetService sheet;
    Models::ReadAloud readAloud;
    Models::Clipboard clipboard;

private:
    void showRegion();
    void watchForIdleness();
    void watchForPage();
    void watchForSheet();
    void showEasy();
    void speak(const QString &tag);
    void showLanguage();
    void forget();

    Content::Help m_help;
    QString m_country;
    Content::Store m_store;
    QStringList m_systemLanguages;
};

} // namespace Window
