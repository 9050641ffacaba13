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

#include <QList>
#include <QString>
#include <QStringView>

namespace Models
{

/// One text of a page, to be read aloud.
struct SpokenText {
    QString text; ///< as it stands on the page
    QString lead{}; ///< said before it, and not written there: whose column it stands in
    qsizetype spoken = -1; ///< sentences that begin from here on are not said; -1: all of them are

    friend bool operator==(const SpokenText &, const SpokenText &) = default;
};

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

/// A part of a text.
struct Span {
    qsizetype from = 0;
    qsizetype length = 0;
};

/// The sentences of a text (UAX #29), without the space around them. A line break ends one.
[[nodiscard]] QList<Span> sentencesIn(const QString &text);

/// A sentence as it is said: what stands before it, and no line breaks.
[[nodiscard]] QString spokenForm(const SpokenText &text, Span sentence);

} // namespace Models
