// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "display/player.h"
#include "display/room.h"
#include "wall/framewatch.h"
#include "wall/stage.h"
#include "wall/wallscreen.h"

#include <QImage>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>

namespace Support
{

/// Memory of this process that is in use, in kB (proc(5)).
[[nodiscard]] qint64 memoryInUse();

/// Time as the test wants it.
class TestClock final : public Wall::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return start.addMSecs(passed.count()); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return passed; }

    QDateTime start{QDate(2026, 11, 24), QTime(9, 0), Qt::UTC};
    std::chrono::milliseconds passed{};
};

/// The display's own window on a screen of any size, with the bundled fonts.
class WallWindow
{
public:
    WallWindow(const Wall::Panel &panel, Wall::Shelf &shelf);
    Q_DISABLE_COPY_MOVE(WallWindow)
    ~WallWindow() = default;

    /// Lets the time pass until something is due, and does it. Gives whether a slide is up.
    void next();
    [[nodiscard]] QImage grab();
    /// Every shown item that says something.
    [[nodiscard]] QList<QQuickItem *> texts() const;
    [[nodiscard]] const Wall::Sizes &sizes() const { return m_screen.sizes(); }

    TestClock clock;
    Wall::Player player;
    Wall::Stage stage;
    Wall::FrameWatch frames;

    [[nodiscard]] QQuickWindow &window() const { return *m_window; }
    [[nodiscard]] Wall::WallScreen &screen() { return m_screen; }
    /// As when its screen is pulled out.
    void closeWindow() { m_window.reset(); }

private:
    Wall::Room m_room;
    Wall::WallScreen m_screen;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
};

} // namespace Support
