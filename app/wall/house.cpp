// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "house.h"

#include <algorithm>
#include <utility>

namespace Wall
{

House::House(const Clock &clock, Source source, QStringList only)
    : m_clock(clock)
    , m_source(std::move(source))
    , m_only(std::move(only))
{
    m_showings.push_back(show({}, [this](const QString &screen) {
        return isAllowed(screen) && !m_own.contains(screen);
    }));
    connect(&common().stage, &Stage::stepped, this, &House::follow, Qt::QueuedConnection);
}

bool House::isAllowed(const QString &screen) const
{
    return m_only.isEmpty() || m_only.contains(screen);
}

std::unique_ptr<Showing> House::show(const QString &screen, WantsScreen wants)
{
    auto showing = std::make_unique<Showing>(m_clock, m_source, screen, std::move(wants));
    connect(&showing->screens.frameWatch(), &FrameWatch::started, this, &House::started);
    return showing;
}

bool House::open()
{
    common().stage.step();
    return arrange();
}

void House::follow()
{
    if (common().shelf.screens() != m_own)
        (void)arrange();
}

/// What is new covers its screen before what was there goes.
bool House::arrange()
{
    m_own = common().shelf.screens();
    const bool isWhole = std::all_of(
        m_own.begin(), m_own.end(), [this](const QString &screen) { return showOwn(screen); });
    if (!isWhole || !common().screens.arrange())
        return false;
    const auto past = std::remove_if(
        m_showings.begin() + 1, m_showings.end(), [this](const std::unique_ptr<Showing> &showing) {
            return !m_own.contains(showing->screen());
        });
    m_showings.erase(past, m_showings.end());
    return true;
}

bool House::showOwn(const QString &screen)
{
    const bool isThere =
        std::any_of(m_showings.begin(), m_showings.end(), [&screen](const auto &showing) {
            return showing->screen() == screen;
        });
    if (isThere)
        return true;
    m_showings.push_back(show(
        screen, [this, screen](const QString &name) { return isAllowed(name) && name == screen; }));
    m_showings.back()->stage.step();
    return m_showings.back()->screens.arrange();
}

QList<QQmlError> House::errors() const
{
    QList<QQmlError> errors;
    for (const auto &showing : m_showings)
        errors += showing->errors();
    return errors;
}

bool House::isAlive() const
{
    return std::all_of(m_showings.begin(), m_showings.end(), [](const auto &showing) {
        return showing->isAlive();
    });
}

bool House::isInteractive() const
{
    return std::any_of(m_showings.begin(), m_showings.end(), [](const auto &showing) {
        return showing->shelf.edition().playlist.interactive == Interactive::On;
    });
}

Venue House::venue()
{
    const auto seatOf = [this](const QObject *window) -> Seat {
        for (const auto &showing : m_showings) {
            if (WallScreen *screen = showing->screens.screenOf(window))
                return {&showing->player, &showing->shelf, screen};
        }
        return {};
    };
    const auto pause = [this] {
        for (const auto &showing : m_showings)
            showing->player.pause();
    };
    const auto resume = [this] {
        for (const auto &showing : m_showings)
            showing->player.resume();
        for (const auto &showing : m_showings)
            showing->stage.step();
    };
    return {seatOf, pause, resume};
}

} // namespace Wall
