// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "healthwriter.h"

#include <QCoreApplication>
#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Wall
{
namespace
{

constexpr auto Interval = 15s;

QByteArray bytesOf(const QString &path)
{
    constexpr qint64 Most = 1 << 20;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(Most) : QByteArray();
}

QString stateOf(const Scene &scene)
{
    switch (scene.state) {
    case Scene::State::Dim:
        return u"dim"_s;
    case Scene::State::Black:
        return u"black"_s;
    case Scene::State::Open:
        break;
    }
    return scene.slide.topic == Topic::Fallback ? u"fallback"_s : u"open"_s;
}

/// The earlier of two days, of which one may be null.
QDate earlier(QDate one, QDate other)
{
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    return std::min(one, other);
}

} // namespace

HealthWriter::HealthWriter(QString folder,
                           const Player &player,
                           const Shelf &shelf,
                           const Screens &screens,
                           const Clock &clock)
    : m_folder(std::move(folder))
    , m_player(player)
    , m_shelf(shelf)
    , m_screens(screens)
    , m_clock(clock)
    , m_restarts(quint64(restartsIn(bytesOf(m_folder + "/status.json"_L1)) + 1))
{
    connect(&m_timer, &QTimer::timeout, this, &HealthWriter::write);
    connect(&screens.frameWatch(),
            &FrameWatch::started,
            this,
            &HealthWriter::write,
            Qt::QueuedConnection);
    m_timer.start(Interval);
    write(); // before any frame, so that a display which ends at once is counted
}

Health HealthWriter::health() const
{
    const Tally &tally = m_player.tally();
    const QDateTime now = m_clock.now();
    Health health;
    health.at = now;
    health.version = QCoreApplication::applicationVersion();
    health.contentVersion = m_shelf.edition().version;
    for (const QList<Content::Guide> &languages : m_shelf.edition().guides) {
        for (const Content::Guide &guide : languages) {
            health.checked = earlier(health.checked, guide.dates.checked);
            health.nextCheck = earlier(health.nextCheck, guide.dates.nextCheck);
        }
    }
    health.state = stateOf(m_player.scene());
    health.lastSlide = tally.lastSlide;
    const auto lastFrame = m_screens.frameWatch().last();
    if (lastFrame >= 0ms)
        health.lastFrame = now.addMSecs((lastFrame - m_clock.elapsed()).count());
    health.slides = tally.slides;
    health.loops = tally.loops;
    health.errors = tally.errors;
    health.restarts = m_restarts;
    health.resets = tally.resets;
    health.droppedFrames = m_screens.frameWatch().dropped();
    health.screens = m_screens.count();
    health.minutes = m_screens.minutes();
    for (const std::chrono::milliseconds time : tally.airTime)
        health.airTime.push_back(double(time.count()) / 1000);
    for (const Content::Fault &fault : m_shelf.faults())
        health.faults.append(fault.line());
    return health;
}

bool HealthWriter::write()
{
    const Health now = health();
    const bool isStatus = replaceFile(m_folder + "/status.json"_L1, statusJson(now));
    const bool isMetrics =
        replaceFile(m_folder + "/sidebyside-display.prom"_L1, prometheusText(now));
    const bool isWritten = isStatus && isMetrics;
    if (!isWritten && !m_isFailing)
        qWarning("How the display is cannot be written to %s.", qUtf8Printable(m_folder));
    m_isFailing = !isWritten;
    return isWritten;
}

} // namespace Wall
