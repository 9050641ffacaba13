// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "player.h"

#include "wording.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Wall
{
namespace
{

constexpr auto LongestWait = 30s; ///< a clock that was set is noticed after that at the latest

/// What is left when no guide can be read.
QList<Slide> fallbackSlides(const Playlist &playlist, const FitsSlide &fits)
{
    Slide slide;
    slide.language = playlist.languages.value(0, QStringLiteral("en"));
    const Wording words(slide.language);
    slide.unit = QStringLiteral("fallback");
    slide.heading = words.fallbackHeading();
    slide.dwell = LongestWait;
    const QStringList pieces =
        cut(words.fallbackText(), [&](const QString &piece) { return fits(slide.heading, piece); });
    slide.parts = int(pieces.size());
    QList<Slide> slides;
    for (const QString &piece : pieces) {
        slide.text = piece;
        slide.part = int(slides.size()) + 1;
        slides.append(slide);
    }
    return slides;
}

} // namespace

Player::Player(Shelf &shelf, const Clock &clock)
    : m_shelf(shelf)
    , m_clock(clock)
    , m_fits([](const QString &, const QString &) { return true; })
{
}

void Player::setFits(FitsSlide fits)
{
    m_fits = std::move(fits);
    if (m_slides.isEmpty())
        return;
    cutAgain();
    if (m_isShown)
        show();
}

std::chrono::milliseconds Player::step()
{
    const QDateTime now = m_clock.now();
    if (m_slides.isEmpty())
        beginLoop();
    if (m_isPaused)
        return wakeIn(LongestWait);
    const Opening &opening = m_shelf.edition().playlist.opening;
    return isOpen(opening, now) ? playing(now) : closed(now);
}

void Player::pause()
{
    if (std::exchange(m_isPaused, true))
        return;
    m_pausedAt = m_clock.elapsed();
    (void)wakeIn(LongestWait);
}

void Player::resume()
{
    if (!std::exchange(m_isPaused, false))
        return;
    m_shownAt += m_clock.elapsed() - m_pausedAt;
    ++m_tally.resets;
}

std::chrono::milliseconds Player::playing(const QDateTime &now)
{
    if (!m_isShown && m_scene.state != Scene::State::Open)
        beginLoop(); // a new day
    if (!m_isShown)
        show();
    else if (m_clock.elapsed() >= m_shownAt + m_slides[m_at].dwell)
        advance();
    auto wait = m_shownAt + m_slides[m_at].dwell - m_clock.elapsed();
    const QDateTime change = nextChange(m_shelf.edition().playlist.opening, now);
    if (change.isValid())
        wait = std::min(wait, std::chrono::milliseconds(now.msecsTo(change)));
    return wakeIn(wait);
}

std::chrono::milliseconds Player::closed(const QDateTime &now)
{
    leave();
    // Whoever mends the opening hours need not wait for the morning.
    if (m_shelf.renew() || m_day != today()) {
        m_at = 0;
        cutSlides();
    }
    const Playlist &playlist = m_shelf.edition().playlist;
    const auto state = playlist.closed == Closed::Black ? Scene::State::Black : Scene::State::Dim;
    if (m_scene.state != state) {
        m_scene = {state, m_scene.serial + 1, {}, {}, {}, {}};
        m_scene.slide.language = playlist.languages.value(0);
    }
    Footer footer = footerOf(m_shelf.edition().help, playlist, m_scene.slide.language, today());
    if (m_scene.footer != footer) {
        m_scene.footer = std::move(footer);
        ++m_scene.serial;
    }
    auto wait = std::chrono::milliseconds(LongestWait);
    const QDateTime change = nextChange(playlist.opening, now);
    if (change.isValid())
        wait = std::min(wait, std::chrono::milliseconds(now.msecsTo(change)));
    return wakeIn(wait);
}

std::chrono::milliseconds Player::wakeIn(std::chrono::milliseconds wait)
{
    const auto bounded = std::clamp(wait, 1ms, std::chrono::milliseconds(LongestWait));
    m_due = m_clock.elapsed() + bounded;
    return bounded;
}

void Player::beginLoop()
{
    m_shelf.renew();
    if (!m_shelf.faults().isEmpty())
        ++m_tally.errors;
    ++m_tally.loops;
    m_at = 0;
    cutSlides();
}

void Player::cutSlides()
{
    const Edition &edition = m_shelf.edition();
    m_slides = slidesOf(edition.guides, edition.playlist, m_fits, int(m_tally.loops % 2));
    if (m_slides.isEmpty())
        m_slides = fallbackSlides(edition.playlist, m_fits);
    m_day = today();
}

/// Cuts the same messages, and stays where it was.
void Player::cutAgain()
{
    const Slide current = m_slides[m_at];
    cutSlides();
    const auto same =
        std::find_if(m_slides.begin(), m_slides.end(), [&current](const Slide &slide) {
            return slide.guide == current.guide && slide.unit == current.unit
                && slide.language == current.language && slide.option == current.option
                && slide.part >= std::min(current.part, slide.parts);
        });
    m_at = same == m_slides.end() ? 0 : same - m_slides.begin();
}

void Player::advance()
{
    leave();
    if (++m_at >= m_slides.size())
        beginLoop();
    else if (m_day != today()) // what is overdue from today on takes room for saying so
        cutAgain();
    show();
}

void Player::show()
{
    const Edition &edition = m_shelf.edition();
    const Slide &slide = m_slides[m_at];
    const Wording words(slide.language);
    const bool isOverdue = slide.nextCheck.isValid() && today() > slide.nextCheck;
    m_scene.state = Scene::State::Open;
    ++m_scene.serial;
    m_scene.slide = slide;
    m_scene.part = slide.parts > 1 ? words.partOf(slide.part, slide.parts) : QString();
    m_scene.note = isOverdue ? words.overdue(slide.nextCheck) : QString();
    m_scene.footer = footerOf(edition.help, edition.playlist, slide.language, today());
    m_isShown = true;
    m_shownAt = m_clock.elapsed();
    m_pausedAt = m_shownAt; // cut anew during a pause, for a screen that was plugged in
    ++m_tally.slides;
    m_tally.lastSlide = m_clock.now();
}

void Player::leave()
{
    if (!m_isShown)
        return;
    m_isShown = false;
    const int option = m_scene.slide.option;
    if (option < 0)
        return;
    if (size_t(option) >= m_tally.airTime.size())
        m_tally.airTime.resize(size_t(option) + 1);
    m_tally.airTime[size_t(option)] += m_clock.elapsed() - m_shownAt;
}

QDate Player::today() const
{
    return wallTime(m_shelf.edition().playlist.opening, m_clock.now()).date();
}

} // namespace Wall
