// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clock.h"
#include "edition.h"
#include "footer.h"
#include "slides.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <chrono>
#include <vector>

namespace Wall
{

/// What the screens show now.
struct Scene {
    enum class State { Open, Dim, Black };
    State state = State::Open;
    quint64 serial = 0; ///< another one for each thing that is shown
    Slide slide;
    QString part; ///< "2 of 3"; empty when the message is whole
    QString note; ///< when the guide's check is overdue; else empty
    Footer footer;
};

/// What was shown since the start.
struct Tally {
    quint64 slides = 0;
    quint64 loops = 0; ///< that were begun
    quint64 errors = 0; ///< reads that found something at fault
    quint64 resets = 0; ///< pauses that are over
    QDateTime lastSlide{}; ///< when the last slide came up
    std::vector<std::chrono::milliseconds> airTime{}; ///< by option
};

/// Says what the wall shows, and when: slide after slide, loop after loop, within the opening hours.
/// Content and playlist are read anew between two loops and while the display is closed, never
/// within a loop. Has no timer: whoever owns it calls step() when it asks for it.
class Player
{
public:
    /// Both must outlive it.
    Player(Shelf &shelf, const Clock &clock);

    /// What fits on every screen; cuts the messages anew and goes on with the one that was shown.
    void setFits(FitsSlide fits);

    /// Does what is due. Gives the time until it wants to be called again; being late or early does no
    /// harm.
    std::chrono::milliseconds step();

    /// Lets the slide stay that is up, whatever the hour, and reads nothing: somebody uses the screen.
    void pause();
    /// Goes on; the slide stays for as long as was left to it.
    void resume();
    [[nodiscard]] bool isPaused() const { return m_isPaused; }

    [[nodiscard]] const Scene &scene() const { return m_scene; }
    [[nodiscard]] const Tally &tally() const { return m_tally; }
    [[nodiscard]] const QList<Slide> &slides() const { return m_slides; }
    /// The day that dates are judged by.
    [[nodiscard]] QDate today() const;
    /// By when step() had to be called at the latest, on Clock::elapsed().
    [[nodiscard]] std::chrono::milliseconds due() const { return m_due; }

private:
    std::chrono::milliseconds playing(const QDateTime &now);
    std::chrono::milliseconds closed(const QDateTime &now);
    std::chrono::milliseconds wakeIn(std::chrono::milliseconds wait);
    void beginLoop();
    void cutSlides();
    void cutAgain();
    void show();
    void leave();
    void advance();

    Shelf &m_shelf;
    const Clock &m_clock;
    FitsSlide m_fits;
    QList<Slide> m_slides;
    qsizetype m_at = 0;
    QDate m_day; ///< that the slides were cut for
    bool m_isShown = false; ///< a slide is up
    bool m_isPaused = false;
    std::chrono::milliseconds m_shownAt{};
    std::chrono::milliseconds m_pausedAt{};
    std::chrono::milliseconds m_due{};
    Scene m_scene;
    Tally m_tally;
};

} // namespace Wall
