// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "place.h"

#include "content/plaintext.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Models
{

namespace
{

struct PageName {
    Page page;
    QLatin1String name;
};

constexpr std::array guidePages{
    PageName{Page::Compare, "compare"_L1},
    PageName{Page::Features, "features"_L1},
    PageName{Page::Choose, "choose"_L1},
    PageName{Page::Flow, "flow"_L1},
    PageName{Page::Summary, "summary"_L1},
    PageName{Page::Together, "together"_L1},
    PageName{Page::FirstMeeting, "first-meeting"_L1},
    PageName{Page::Questions, "questions"_L1},
    PageName{Page::Evidence, "evidence"_L1},
    PageName{Page::About, "about"_L1},
    PageName{Page::Sheet, "sheet"_L1},
};

constexpr std::array otherPages{
    PageName{Page::Help, "help"_L1},
    PageName{Page::KeyList, "keys"_L1},
    PageName{Page::Settings, "settings"_L1},
    PageName{Page::Search, "search"_L1},
    PageName{Page::Contents, "contents"_L1},
};

template<typename Pages>
std::optional<Page> pageNamed(const Pages &pages, QStringView name)
{
    const auto found = std::find_if(
        pages.begin(), pages.end(), [name](const PageName &page) { return name == page.name; });
    return found == pages.end() ? std::nullopt : std::optional(found->page);
}

template<typename Pages>
QLatin1String nameOf(const Pages &pages, Page page)
{
    const auto found = std::find_if(
        pages.begin(), pages.end(), [page](const PageName &named) { return named.page == page; });
    return found == pages.end() ? QLatin1String() : found->name;
}

std::optional<Place> guidePlace(const QList<QStringView> &steps)
{
    const auto page = pageNamed(guidePages, steps.at(2));
    const qsizetype expected = page == Page::Features ? 4 : 3;
    if (!page || steps.size() != expected
        || !std::all_of(steps.begin(), steps.end(), Content::isId))
        return std::nullopt;
    Place place{*page, steps.at(1).toString(), {}, {}};
    if (*page == Page::Features)
        place.option = steps.at(3).toString();
    return place;
}

} // namespace

bool isGuidePage(Page page)
{
    return !nameOf(guidePages, page).isEmpty();
}

bool hasEasyRead(Page page)
{
    switch (page) {
    case Page::Compare:
    case Page::Features:
    case Page::Choose:
    case Page::Together:
    case Page::FirstMeeting:
    case Page::Questions:
        return true;
    default:
        return false;
    }
}

bool isKept(Page page)
{
    switch (page) {
    case Page::Compare:
    case Page::Features:
    case Page::Choose:
    case Page::Together:
    case Page::FirstMeeting:
    case Page::Questions:
    case Page::Evidence:
    case Page::About:
        return true;
    default:
        return false;
    }
}

QString nameOf(Page page)
{
    return isGuidePage(page) ? nameOf(guidePages, page) : nameOf(otherPages, page);
}

QString typeOf(Page page)
{
    const QString name = nameOf(page);
    QString type;
    bool isStart = true;
    for (const QChar letter : name) {
        if (letter != u'-')
            type += isStart ? letter.toUpper() : letter;
        isStart = letter == u'-';
    }
    return type.isEmpty() ? type : type + "Page"_L1;
}

std::optional<Place> placeOf(QStringView address)
{
    const qsizetype hash = address.indexOf(u'#');
    const QStringView path = hash < 0 ? address : address.first(hash);
    const QStringView anchor = hash < 0 ? QStringView() : address.sliced(hash + 1);
    if (hash >= 0 && !Content::isId(anchor) && !Content::isSourceId(anchor))
        return std::nullopt;

    const QList<QStringView> steps = path.split(u'/');
    std::optional<Place> place;
    if (steps.size() >= 3 && steps.first() == "guide"_L1)
        place = guidePlace(steps);
    else if (const auto page = pageNamed(otherPages, path))
        place = Place{*page, {}, {}, {}};
    if (place)
        place->anchor = anchor.toString();
    return place;
}

QString addressOf(const Place &place)
{
    QString address = nameOf(otherPages, place.page);
    if (isGuidePage(place.page))
        address = "guide/"_L1 + place.guide + u'/' + nameOf(guidePages, place.page);
    if (place.page == Page::Features)
        address += u'/' + place.option;
    if (!place.anchor.isEmpty())
        address += u'#' + place.anchor;
    return address;
}

} // namespace Models
