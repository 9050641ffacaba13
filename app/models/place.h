// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QStringView>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Models
{

/// The pages of the window, as QML sees them: `Page.Compare`.
namespace PageNamespace
{
Q_NAMESPACE
QML_NAMED_ELEMENT(Page)

enum Page {
    Compare,
    Features,
    Choose,
    Flow, ///< "when to choose", question by question
    Summary, ///< what the answers came to
    Together,
    FirstMeeting,
    Questions,
    Evidence,
    About,
    Sheet, ///< to print, or to save as PDF
    Help,
    Search,
    KeyList, ///< not "Keys", which QML takes for its attached type
    Settings,
    Contents, ///< the list of pages, where there is no room for tabs
    Blank, ///< after quick leave; has no address
};
Q_ENUM_NS(Page)
} // namespace PageNamespace
using PageNamespace::Page;

/// Somewhere in the window. Its address is what the command line takes, search gives and a
/// printed code holds:
///
///     guide/<guide>/<page>[#<anchor>]          compare, choose, flow, summary, together,
///                                              first-meeting, questions, evidence, about,
///                                              sheet
///     guide/<guide>/features/<option>[#<feature>]
///     help | keys | settings | search | contents
///
/// Names are lower-case letters and digits with single hyphens; an anchor may be a source code
/// such as S8.
struct Place {
    Page page = Page::Compare;
    QString guide{}; ///< id of a guide; empty for pages that belong to none
    QString option{}; ///< id of an option; only for Features
    QString anchor{}; ///< id of something on the page; may be empty

    friend bool operator==(const Place &, const Place &) = default;
};

/// Whether this page shows a guide's content, so that its address starts with "guide/".
[[nodiscard]] bool isGuidePage(Page page);

/// Whether the Easy Read edition of a guide has this page.
[[nodiscard]] bool hasEasyRead(Page page);

/// Whether the window may open here again: pages that are read. Not those that somebody in need, in
/// search of something or with answers stood at, nor those that only lead elsewhere.
[[nodiscard]] bool isKept(Page page);

/// The page's word in an address, such as "first-meeting". Empty for Page::Blank.
[[nodiscard]] QString nameOf(Page page);

/// The page's type in qml/Pages, such as "FirstMeetingPage". Empty for Page::Blank.
[[nodiscard]] QString typeOf(Page page);

/// The place with this address, or nothing when it has none of the forms above.
[[nodiscard]] std::optional<Place> placeOf(QStringView address);

/// The address of a place. Empty for Page::Blank.
[[nodiscard]] QString addressOf(const Place &place);

} // namespace Models
