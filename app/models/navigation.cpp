// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "navigation.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Models
{

namespace
{
constexpr qsizetype longestWayBack = 100;
}

Navigation::Navigation(QString guide, const Place &start, QObject *parent)
    : QObject(parent)
    , Singleton(this)
    , m_guide(std::move(guide))
    , m_places{start}
{
}

QString Navigation::pageType() const
{
    const QString type = typeOf(page());
    return m_isEasy && hasEasyRead(page()) ? u"Easy"_s + type : type;
}

void Navigation::setEasy(bool isEasy)
{
    if (isEasy == m_isEasy)
        return;
    m_isEasy = isEasy;
    if (hasEasyRead(page()))
        Q_EMIT placeChanged(false);
}

void Navigation::openPage(Page page, const QString &anchor)
{
    go({page, isGuidePage(page) ? m_guide : QString(), {}, anchor});
}

void Navigation::openFeatures(const QString &option, const QString &feature)
{
    go({Page::Features, m_guide, option, feature});
}

bool Navigation::open(const QString &address)
{
    const auto place = placeOf(address);
    const bool isOffered = place && offers(place->page);
    if (isOffered)
        go(*place);
    return isOffered;
}

bool Navigation::offers(Page page) const
{
    switch (page) {
    case Page::Sheet:
    case Page::Search:
    case Page::KeyList:
    case Page::Settings:
        return !m_isKiosk;
    default:
        return true;
    }
}

const Place *Navigation::placeBefore() const
{
    return canGoBack() ? &m_places.at(m_current - 1) : nullptr;
}

QStringList Navigation::recent(int most) const
{
    const auto pageOf = [](Place place) {
        place.anchor.clear();
        return addressOf(place);
    };
    QStringList seen{pageOf(place())};
    QStringList addresses;
    for (qsizetype at = m_places.size() - 1; at >= 0 && addresses.size() < most; --at) {
        const QString page = pageOf(m_places.at(at));
        if (seen.contains(page))
            continue;
        seen.append(page);
        addresses.append(addressOf(m_places.at(at)));
    }
    return addresses;
}

void Navigation::back()
{
    if ((m_innerBack && m_innerBack()) || !canGoBack())
        return;
    --m_current;
    Q_EMIT placeChanged(true);
}

void Navigation::forward()
{
    if (!canGoForward())
        return;
    ++m_current;
    Q_EMIT placeChanged(true);
}

void Navigation::leave()
{
    m_places = {{Page::Blank, {}, {}, {}}};
    m_current = 0;
    Q_EMIT left();
    Q_EMIT placeChanged(false);
}

void Navigation::restart()
{
    m_places = {{Page::Compare, m_guide, {}, {}}};
    m_current = 0;
    Q_EMIT placeChanged(false);
}

void Navigation::go(const Place &place)
{
    const Place &here = this->place();
    if (here.page == Page::Blank || !offers(place.page))
        return;
    // Another spot on the same page is no step of the way back.
    if (here.page == place.page && here.option == place.option && here.guide == place.guide) {
        m_places[m_current] = place;
    } else {
        m_places.resize(m_current + 1);
        m_places.append(place);
        if (m_places.size() > longestWayBack)
            m_places.removeFirst();
        m_current = m_places.size() - 1;
    }
    Q_EMIT placeChanged(false);
}

} // namespace Models
