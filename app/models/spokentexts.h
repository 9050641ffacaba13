// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "easyservice.h"
#include "guidedflow.h"
#include "guideservice.h"
#include "helpservice.h"
#include "navigation.h"
#include "pagesmodel.h"
#include "searchmodel.h"
#include "settings.h"
#include "shortcutsmodel.h"
#include "spokentext.h"

#include <QList>

namespace Models
{

/// Where the texts come from: what the pages show.
struct SpokenParts {
    GuideService &guide;
    GuidedFlow &flow;
    HelpService &help;
    Navigation &navigation;
    PagesModel &pages;
    SearchModel &search;
    ShortcutsModel &shortcuts;
    EasyService &easy;
    Settings &settings;
};

/// What the page in view says, from its top to its end, in the language it is in; without what only
/// helps to use it. Empty for the blank page.
[[nodiscard]] QList<SpokenText> spokenTexts(const SpokenParts &parts);

} // namespace Models
