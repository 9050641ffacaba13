// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "display/player.h"
#include "screens.h"
#include "stage.h"
#include "window/nonetwork.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QString>
#include <QUrl>

namespace Wall
{

/// Where what a wall shows comes from.
struct Source {
    QUrl scene; ///< the window of a screen, in QML
    QString file; ///< a display.json; empty: the playlist
    Playlist playlist;
};

/// One playlist and the screens that show it.
class Showing
{
public:
    /// clock must outlive it. screen: whose playlist of the file it is; empty: that of every screen without
    /// one of its own. wants: which screens it takes.
    Showing(const Clock &clock, const Source &source, QString screen, WantsScreen wants);
    ~Showing() = default;
    Q_DISABLE_COPY_MOVE(Showing)

    /// The screen whose own playlist this is; empty: of every other one.
    [[nodiscard]] const QString &screen() const { return m_screen; }
    /// What kept a window from being made.
    [[nodiscard]] QList<QQmlError> errors() const { return m_main.errors(); }
    /// Whether the watchdog may be content.
    [[nodiscard]] bool isAlive() const;

private:
    [[nodiscard]] std::unique_ptr<QQuickWindow> makeWindow(WallScreen &screen);

    QString m_screen;
    const Clock &m_clock;
    QUrl m_scene;

public:
    Shelf shelf;
    Player player;
    Stage stage;

private:
    Window::NoNetworkFactory m_noNetwork;
    QQmlEngine m_engine;
    QQmlComponent m_main;

public:
    Screens screens; ///< last: its windows are of the engine
};

} // namespace Wall
