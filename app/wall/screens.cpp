// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "screens.h"

#include "window/fonts.h"
#include "window/scriptfonts.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QScreen>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Wall
{
namespace
{

/// A screen that is off may have no pixels; a window is made for it all the same.
Panel panelOf(const QScreen &screen)
{
    constexpr QSize Usual(1920, 1080);
    if (screen.geometry().isEmpty())
        return {screen.name(), Usual, {}};
    return {screen.name(), screen.geometry().size(), screen.physicalSize()};
}

bool hasPixels(const QList<QScreen *> &screens)
{
    return std::any_of(screens.begin(), screens.end(), [](const QScreen *screen) {
        return !screen->geometry().isEmpty();
    });
}

} // namespace

/// One screen and the window on it.
struct Screens::Place {
    QScreen *screen = nullptr;
    Panel panel;
    WallScreen sizes; ///< outlives the window
    std::unique_ptr<QQuickWindow> window;
};

Screens::Screens(Player &player,
                 const Shelf &shelf,
                 const Clock &clock,
                 MakeWindow makeWindow,
                 WantsScreen wants)
    : m_player(player)
    , m_shelf(shelf)
    , m_room(shelf, clock)
    , m_makeWindow(std::move(makeWindow))
    , m_wants(std::move(wants))
    , m_frameWatch(clock)
{
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &Screens::arrange);
    const auto screens = QGuiApplication::screens();
    std::for_each(screens.begin(), screens.end(), [this](QScreen *screen) { follow(screen); });
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen *screen) {
        follow(screen);
        m_settling.start();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](QScreen *screen) {
        for (const auto &place : m_places)
            place->screen = place->screen == screen ? nullptr : place->screen;
        m_settling.start();
    });
    m_player.setFits(
        [this](const QString &heading, const QString &text) { return fits(heading, text); });
}

Screens::~Screens()
{
    m_player.setFits([](const QString &, const QString &) { return true; });
}

void Screens::follow(QScreen *screen)
{
    const auto settle = [this] { m_settling.start(); };
    connect(screen, &QScreen::geometryChanged, this, settle);
    connect(screen, &QScreen::physicalSizeChanged, this, settle);
}

QList<QScreen *> Screens::wanted() const
{
    QList<QScreen *> screens = QGuiApplication::screens();
    screens.removeIf([this](const QScreen *screen) { return !m_wants(screen->name()); });
    return screens;
}

std::unique_ptr<Screens::Place> Screens::placeOn(QScreen &screen)
{
    // A window that lost its screen is used again: what it shows is up to date.
    const auto free = std::find_if(m_places.begin(), m_places.end(), [&screen](const auto &place) {
        return place && (place->screen == &screen || !place->screen);
    });
    if (free != m_places.end())
        return std::move(*free);
    auto place = std::make_unique<Place>();
    place->sizes.setSizes(
        Frame(panelOf(screen), m_shelf.edition().playlist, QGuiApplication::font()).sizes());
    place->window = m_makeWindow(place->sizes);
    if (place->window)
        m_frameWatch.watch(*place->window);
    return place;
}

void Screens::put(Place &place, QScreen &screen)
{
    place.screen = &screen;
    place.panel = panelOf(screen);
    if (screen.geometry().isEmpty())
        return;
    QQuickWindow &window = *place.window;
    window.setScreen(&screen);
    window.setGeometry(screen.geometry());
    // A window of that size covers an X11 screen even without a window manager, where "full screen"
    // would have no size; a Wayland compositor has to be asked.
    if (QGuiApplication::platformName().startsWith("wayland"_L1))
        window.showFullScreen();
    else
        window.show();
}

/// What is on these screens already.
std::vector<std::unique_ptr<Screens::Place>> Screens::staying(const QList<QScreen *> &screens)
{
    std::vector<std::unique_ptr<Place>> places;
    for (QScreen *screen : screens) {
        for (auto &place : m_places) {
            if (place && place->screen == screen)
                places.push_back(std::move(place));
        }
    }
    return places;
}

bool Screens::arrange()
{
    const QList<QScreen *> screens = wanted();
    // First those that stay where they are, so that no window goes from one screen to another.
    auto places = staying(screens);
    for (QScreen *screen : screens) {
        const bool isCovered =
            std::any_of(places.begin(), places.end(), [screen](const auto &place) {
                return place->screen == screen;
            });
        if (isCovered)
            continue;
        places.push_back(placeOn(*screen));
        if (!places.back()->window)
            return false;
        places.back()->screen = screen;
    }
    if (places.empty() && !hasPixels(QGuiApplication::screens()))
        return true; // no screen at all: keep what there is for when one comes back
    m_places = std::move(places);
    for (const auto &place : m_places)
        put(*place, *place->screen);
    QList<Panel> panels;
    for (const auto &place : m_places)
        panels.append(place->panel);
    m_room.setPanels(panels);
    m_player.setFits(
        [this](const QString &heading, const QString &text) { return fits(heading, text); });
    Q_EMIT arranged();
    return true;
}

int Screens::count() const
{
    return int(std::count_if(m_places.begin(), m_places.end(), [](const auto &place) {
        return place->screen && !place->screen->geometry().isEmpty();
    }));
}

QList<QQuickWindow *> Screens::windows() const
{
    QList<QQuickWindow *> windows;
    for (const auto &place : m_places)
        windows.append(place->window.get());
    return windows;
}

WallScreen *Screens::screenOf(const QObject *window) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(), [window](const auto &place) {
        return place->window.get() == window;
    });
    return found == m_places.end() ? nullptr : &(*found)->sizes;
}

bool Screens::isExposed() const
{
    return std::any_of(m_places.begin(), m_places.end(), [](const auto &place) {
        return place->window->isExposed();
    });
}

bool Screens::fits(const QString &heading, const QString &text)
{
    const Playlist &playlist = m_shelf.edition().playlist;
    for (const QString &language : playlist.languages)
        Window::useFontsOf(language);
    Window::useLettersOf(heading + text + playlist.clinic + playlist.address);
    if (m_room.measure()) {
        for (std::size_t i = 0; i < m_places.size(); ++i)
            m_places[i]->sizes.setSizes(m_room.frames()[qsizetype(i)].sizes());
    }
    return m_room.fits(heading, text);
}

} // namespace Wall
