// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "stage.h"

#include "translation/translator.h"

#include <QLocale>

#include <cmath>
#include <numbers>

namespace Wall
{
namespace
{

constexpr auto InEngine = "_sidebyside_stage";
constexpr int MovesAround = 32;
constexpr double Radius = 4; ///< pixels

double angle(int moves)
{
    return 2 * std::numbers::pi * (moves % MovesAround) / MovesAround;
}

} // namespace

Stage::Stage(Player &player, const Shelf &shelf, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_shelf(shelf)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Stage::step);
}

void Stage::provideTo(QQmlEngine &engine)
{
    engine.setProperty(InEngine, QVariant::fromValue(this));
}

Stage *Stage::create(QQmlEngine *engine, QJSEngine *)
{
    auto *stage = engine->property(InEngine).value<Stage *>();
    QJSEngine::setObjectOwnership(stage, QJSEngine::CppOwnership);
    return stage;
}

int Stage::mark() const
{
    constexpr int Both = 4;
    return scene().slide.isBoth ? Both : scene().slide.option;
}

QString Stage::heading() const
{
    return headingLine(scene().slide.name, scene().slide.heading);
}

QStringList Stage::footerNumbers() const
{
    return Wall::footerNumbers(scene().footer);
}

QStringList Stage::footerNotes() const
{
    return Wall::footerNotes(scene().footer);
}

bool Stage::isRightToLeft() const
{
    return QLocale(scene().slide.language).textDirection() == Qt::RightToLeft;
}

bool Stage::isDark() const
{
    return !isOpen() || playlist().look == Look::Dark;
}

bool Stage::isMotionReduced() const
{
    return playlist().isMotionReduced;
}

int Stage::orbitX() const
{
    return int(std::lround(Radius * std::cos(angle(m_moves))));
}

int Stage::orbitY() const
{
    return int(std::lround(Radius * std::sin(angle(m_moves))));
}

QString Stage::timeNow() const
{
    if (scene().state != Scene::State::Dim)
        return {};
    const QDateTime now = wallTime(playlist().opening, m_clock.now());
    return Translation::localeOf(scene().slide.language).toString(now.time(), QLocale::ShortFormat);
}

void Stage::step()
{
    constexpr std::chrono::milliseconds Minute{60000};
    auto wait = m_player.step();
    const QString time = timeNow();
    if (!time.isEmpty()) // the clock on the screen goes on at the full minute
        wait = std::min(wait,
                        Minute
                            - std::chrono::milliseconds(m_clock.now().time().msecsSinceStartOfDay()
                                                        % Minute.count()));
    m_timer.start(wait);
    tell(time);
    Q_EMIT stepped();
}

/// Whoever looks at the screens, of what is other than before.
void Stage::tell(const QString &time)
{
    const bool isOther = m_serial != scene().serial;
    if (!isOther && m_time == time)
        return;
    if (isOther)
        Q_EMIT leaving();
    m_time = time;
    m_serial = scene().serial;
    ++m_moves;
    m_changedAt = m_clock.elapsed();
    if (isOther)
        Q_EMIT changed();
    Q_EMIT moved();
}

} // namespace Wall
