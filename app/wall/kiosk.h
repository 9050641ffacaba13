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

/// The screen that a window is on; null for a window of none.
using ScreenOf = std::function<WallScreen *(const QObject *window)>;

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
    Kiosk(Player &player,
          const Shelf &shelf,
          const Clock &clock,
          Translation::Translator &words,
          ScreenOf screenOf,
          QUrl scene,
          QObject *parent = nullptr);
    ~Kiosk() override;
    Q_DISABLE_COPY_MOVE(Kiosk)

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Whether a touch opens the guide now.
    [[nodiscard]] bool isInviting() const;
    /// The person who is there; null when nobody is.
    [[nodiscard]] Visit *visit() const { return m_visit.get(); }
    /// Opens the guide in this window. False when it cannot be shown.
    bool open(QQuickWindow &window);
    /// Ends the visit, if there is one.
    void close();

Q_SIGNALS:
    /// A visit is over; the slides go on.
    void closed();

private:
    [[nodiscard]] const Content::Guide *guide() const;
    void follow();
    void showPointer(bool isShown);

    Player &m_player;
    const Shelf &m_shelf;
    const Clock &m_clock;
    Translation::Translator &m_words;
    ScreenOf m_screenOf;
    QUrl m_scene;
    bool m_isOpening = false;
    bool m_isPointerShown = false;
    std::unique_ptr<Visit> m_visit;
};

} // namespace Wall
