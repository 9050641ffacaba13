// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "pagesmodel.h"

namespace Models
{

namespace
{

QString detailOf(Page page)
{
    switch (page) {
    case Page::Compare:
        return PagesModel::tr("The options side by side, row by row");
    case Page::Features:
        return PagesModel::tr("What each one is, with its good and hard points");
    case Page::Choose:
        return PagesModel::tr("When each one may fit, and questions that lead there step by step");
    case Page::Together:
        return PagesModel::tr("How the two can go hand in hand");
    case Page::FirstMeeting:
        return PagesModel::tr("What happens when you go, step by step");
    case Page::Questions:
        return PagesModel::tr("What to ask before you start");
    case Page::Evidence:
        return PagesModel::tr("What research knows, and where we looked");
    case Page::About:
        return PagesModel::tr("Who made this guide, and when it was checked");
    default:
        return {};
    }
}

/// The page whose tab stands for a page.
Page tabOf(Page page)
{
    return page == Page::Flow || page == Page::Summary ? Page::Choose : page;
}

} // namespace

QString titleOf(Page page)
{
    switch (page) {
    case Page::Compare:
        return PagesModel::tr("Compare");
    case Page::Features:
        return PagesModel::tr("Features");
    case Page::Choose:
        return PagesModel::tr("When to choose");
    case Page::Flow:
        return PagesModel::tr("Step by step");
    case Page::Summary:
        return PagesModel::tr("My summary");
    case Page::Together:
        return PagesModel::tr("Together");
    case Page::FirstMeeting:
        return PagesModel::tr("First meeting");
    case Page::Questions:
        return PagesModel::tr("Questions to ask");
    case Page::Evidence:
        return PagesModel::tr("Evidence");
    case Page::About:
        return PagesModel::tr("About");
    case Page::Sheet:
        return PagesModel::tr("Print");
    case Page::Help:
        return PagesModel::tr("Help now");
    case Page::Search:
        return PagesModel::tr("Search");
    case Page::KeyList:
        return PagesModel::tr("Keyboard");
    case Page::Settings:
        return PagesModel::tr("Settings");
    case Page::Contents:
        return PagesModel::tr("All pages");
    case Page::Blank:
        break;
    }
    return {};
}

PagesModel::PagesModel(Navigation &navigation, const QString &firstOption, QObject *parent)
    : TableModel(m_table, parent)
    , Singleton(this)
    , m_navigation(navigation)
    , m_table{
          {PageRole, "page", [](const Tab &t) { return QVariant::fromValue(t.page); }},
          {TitleRole, "title", [](const Tab &t) { return QVariant(t.title); }},
          {DetailRole, "detail", [](const Tab &t) { return QVariant(t.detail); }},
          {AddressRole, "address", [](const Tab &t) { return QVariant(t.address); }},
          {IsCurrentRole, "isCurrent", [](const Tab &t) { return QVariant(t.isCurrent); }},
      }
{
    for (const Page page : {Page::Compare,
                            Page::Features,
                            Page::Choose,
                            Page::Together,
                            Page::FirstMeeting,
                            Page::Questions,
                            Page::Evidence,
                            Page::About}) {
        const QString option = page == Page::Features ? firstOption : QString();
        const QString address = addressOf({page, navigation.guide(), option, {}});
        m_table.records.append(
            {page, titleOf(page), detailOf(page), address, page == tabOf(navigation.page())});
    }
    connect(&navigation, &Navigation::placeChanged, this, &PagesModel::onPlaceChanged);
}

QString PagesModel::currentTitle() const
{
    return titleOf(m_navigation.page());
}

QString PagesModel::titleAt(const QString &address) const
{
    const auto place = placeOf(address);
    return place ? titleOf(place->page) : QString();
}

void PagesModel::renew()
{
    for (Tab &tab : m_table.records) {
        tab.title = titleOf(tab.page);
        tab.detail = detailOf(tab.page);
    }
    Q_EMIT dataChanged(index(0), index(count() - 1), {TitleRole, DetailRole});
    Q_EMIT currentTitleChanged();
}

void PagesModel::onPlaceChanged()
{
    for (int row = 0; row < count(); ++row) {
        Tab &tab = m_table.records[row];
        const bool isCurrent = tab.page == tabOf(m_navigation.page());
        if (isCurrent == tab.isCurrent)
            continue;
        tab.isCurrent = isCurrent;
        Q_EMIT dataChanged(index(row), index(row), {IsCurrentRole});
    }
    Q_EMIT currentTitleChanged();
}

} // namespace Models
