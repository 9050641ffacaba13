// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "healthwriter.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
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

/// The lesser of two numbers that are above 0, for 0 is not known.
double lesser(double one, double other)
{
    return one > 0 && other > 0 ? std::min(one, other) : std::max(one, other);
}

void addContent(Health &health, const Shelf &shelf)
{
    for (const QList<Content::Guide> &languages : shelf.edition().guides) {
        for (const Content::Guide &guide : languages) {
            health.checked = earlier(health.checked, guide.dates.checked);
            health.nextCheck = earlier(health.nextCheck, guide.dates.nextCheck);
        }
    }
    for (const Content::Fault &fault : shelf.faults()) {
        if (!health.faults.contains(fault.line())) // of a file that several screens share
            health.faults.append(fault.line());
    }
}

void addTally(Health &health, const Tally &tally)
{
    health.lastSlide =
        health.lastSlide.isValid() ? std::max(health.lastSlide, tally.lastSlide) : tally.lastSlide;
    health.slides += tally.slides;
    health.loops += tally.loops;
    health.errors += tally.errors;
    health.airTime.resize(std::max(health.airTime.size(), tally.airTime.size()));
    for (size_t option = 0; option < tally.airTime.size(); ++option)
        health.airTime[option] += double(tally.airTime[option].count()) / 1000;
}

void addScreens(Health &health, const Screens &screens, const Clock &clock)
{
    const auto last = screens.frameWatch().last();
    const QDateTime lastFrame = health.at.addMSecs((last - clock.elapsed()).count());
    if (last >= 0ms && (!health.lastFrame.isValid() || health.lastFrame < lastFrame))
        health.lastFrame = lastFrame;
    health.droppedFrames += screens.frameWatch().dropped();
    health.screens += screens.count();
    health.minutes = lesser(health.minutes, screens.minutes());
}

} // namespace

HealthWriter::HealthWriter(QString folder, const House &house, const Clock &clock)
    : m_folder(std::move(folder))
    , m_house(house)
    , m_clock(clock)
    , m_restarts(quint64(restartsIn(bytesOf(m_folder + "/status.json"_L1)) + 1))
{
    connect(&m_timer, &QTimer::timeout, this, &HealthWriter::write);
    connect(&house, &House::started, this, &HealthWriter::write, Qt::QueuedConnection);
    m_timer.start(Interval);
    write(); // before any frame, so that a display which ends at once is counted
}

Health HealthWriter::health() const
{
    Health health;
    health.at = m_clock.now();
    health.version = QCoreApplication::applicationVersion();
    health.contentVersion = m_house.common().shelf.edition().version;
    health.state = stateOf(m_house.common().player.scene());
    health.restarts = m_restarts;
    health.resets = m_house.common().player.tally().resets; // all wait for one person at a time
    for (const auto &showing : m_house.showings()) {
        addContent(health, showing->shelf);
        addTally(health, showing->player.tally());
        addScreens(health, showing->screens, m_clock);
    }
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
