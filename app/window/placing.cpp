// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "placing.h"

#include "models/settings.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QScreen>

#include <algorithm>

namespace Window
{

namespace
{

/// Whether enough of a window's top is on a screen for somebody to take hold of it.
bool isInReach(QPoint position)
{
    constexpr QPoint hold(80, 10);
    const auto screens = QGuiApplication::screens();
    return std::any_of(screens.begin(), screens.end(), [&](const QScreen *screen) {
        const QRect room = screen->availableGeometry();
        return room.contains(position) && room.contains(position + hold);
    });
}

} // namespace

void place(QQuickWindow &window, const Models::Settings &settings)
{
    if (const auto position = settings.position(); position && isInReach(*position))
        window.setPosition(*position);
    if (settings.isMaximized())
        window.setProperty("visibility", int(QWindow::Maximized));
}

} // namespace Window
