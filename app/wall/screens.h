// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "display/clock.h"
#include "display/player.h"
#include "display/room.h"
#include "framewatch.h"
#include "wallscreen.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QQuickWindow;
class QScreen;

namespace Wall
{

/// Makes the window for one screen; null when that failed.
using MakeWindow = std::function<std::unique_ptr<QQuickWindow>(WallScreen &)>;

/// Whether a screen, by its name, is to be used.
using WantsScreen = std::function<bool(const QString &name)>;

/// A window on each screen, whatever is plugged in or pulled out. Cuts the player's messages to what
/// fits on all of them.
class Screens : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Screens(Player &player,
            const Shelf &shelf,
            const Clock &clock,
            MakeWindow makeWindow,
            WantsScreen wants);
    ~Screens() override;
    Q_DISABLE_COPY_MOVE(Screens)

    /// Puts a window on every screen that is wanted, now. False when one cannot be made.
    bool arrange();

    /// Screens with pixels that a window is on.
    [[nodiscard]] int count() const;
    [[nodiscard]] QList<QQuickWindow *> windows() const;
    /// Of a window of these; null for another.
    [[nodiscard]] WallScreen *screenOf(const QObject *window) const;
    [[nodiscard]] bool isExposed() const;
    /// The least height of the text on any of them, in minutes of arc; 0: not known.
    [[nodiscard]] double minutes() const { return m_room.minutes(); }
    [[nodiscard]] const FrameWatch &frameWatch() const { return m_frameWatch; }
    [[nodiscard]] FrameWatch &frameWatch() { return m_frameWatch; }

Q_SIGNALS:
    /// The windows are in their places, and the messages cut anew.
    void arranged();

private:
    struct Place;

    void follow(QScreen *screen);
    [[nodiscard]] QList<QScreen *> wanted() const;
    [[nodiscard]] std::vector<std::unique_ptr<Place>> staying(const QList<QScreen *> &screens);
    [[nodiscard]] std::unique_ptr<Place> placeOn(QScreen &screen);
    static void put(Place &place, QScreen &screen);
    [[nodiscard]] bool fits(const QString &heading, const QString &text);

    Player &m_player;
    const Shelf &m_shelf;
    Room m_room;
    MakeWindow m_makeWindow;
    WantsScreen m_wants;
    FrameWatch m_frameWatch;
    QTimer m_settling; ///< several things change at once when a screen is plugged in
    std::vector<std::unique_ptr<Place>> m_places;
};

} // namespace Wall
