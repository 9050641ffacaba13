// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "display/player.h"
#include "visit.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Wall
{

/// What a window of the wall shows, and where; nothing for another window.
struct Seat {
    Player *player = nullptr;
    const Shelf *shelf = nullptr;
    WallScreen *screen = nullptr;
};

/// Where a kiosk stands: the windows, and how all of their slides are made to wait and go on.
struct Venue {
    std::function<Seat(const QObject *window)> seatOf;
    std::function<void()> pause;
    std::function<void()> resume;
};

/// Opens the guide for whoever touches a screen, clicks or presses a key there, while the playlist
/// allows it and slides are shown; the slides wait. The touch that opens it does nothing else. Once
/// nobody is there any more, or the person leaves, everything of theirs is gone and the slides go on.
/// One person at a time: the other screens wait as well and do not answer. Installed as an event filter
/// on the application.
class Kiosk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. scene: the item that shows the guide.
    Kiosk(Venue venue,
          const Clock &clock,
          Translation::Translator &words,
          QUrl scene,
          QObject *parent = nullptr);
    ~Kiosk() override;
    Q_DISABLE_COPY_MOVE(Kiosk)

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// The person who is there; null when nobody is.
    [[nodiscard]] Visit *visit() const { return m_visit.get(); }
    /// Opens the guide in this window. False when it cannot be shown.
    bool open(QQuickWindow &window);
    /// Ends the visit, if there is one.
    void close();

private:
    void follow();
    void showPointer(bool isShown);

    Venue m_venue;
    const Clock &m_clock;
    Translation::Translator &m_words;
    QUrl m_scene;
    bool m_isOpening = false;
    bool m_isPointerShown = false;
    std::unique_ptr<Visit> m_visit;
};

} // namespace Wall
