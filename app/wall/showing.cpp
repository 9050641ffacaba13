// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "showing.h"

#include "display/pulse.h"

#include <QQuickWindow>

#include <utility>

using namespace Qt::StringLiterals;

namespace Wall
{

Showing::Showing(const Clock &clock, const Source &source, QString screen, WantsScreen wants)
    : m_screen(std::move(screen))
    , m_clock(clock)
    , m_scene(source.scene)
    , shelf(source.file, source.playlist, m_screen)
    , player(shelf, clock)
    , stage(player, shelf, clock)
    , m_main(&m_engine)
    , screens(
          player,
          shelf,
          clock,
          [this](WallScreen &sizes) { return makeWindow(sizes); },
          std::move(wants))
{
    m_engine.setNetworkAccessManagerFactory(&m_noNetwork);
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    stage.provideTo(m_engine);
    QObject::connect(&screens, &Screens::arranged, &stage, &Stage::step);
}

std::unique_ptr<QQuickWindow> Showing::makeWindow(WallScreen &screen)
{
    if (m_main.isNull())
        m_main.loadUrl(m_scene);
    if (!m_main.isReady()) // to make it all the same would end the program
        return nullptr;
    std::unique_ptr<QObject> made(
        m_main.createWithInitialProperties({{u"panel"_s, QVariant::fromValue(&screen)}}));
    auto *window = qobject_cast<QQuickWindow *>(made.get());
    if (window)
        (void)made.release();
    return std::unique_ptr<QQuickWindow>(window);
}

bool Showing::isAlive() const
{
    return Wall::isAlive({m_clock.elapsed(),
                          player.due(),
                          stage.changedAt(),
                          screens.frameWatch().last(),
                          screens.isExposed(),
                          screens.count() > 0});
}

} // namespace Wall
