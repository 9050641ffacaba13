// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "wall.h"

#include "controls/usemodule.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QQmlComponent>

#include <malloc.h>

using namespace Qt::StringLiterals;

SIDEBYSIDE_USE_MODULE(SideBySide_Controls)
SIDEBYSIDE_USE_MODULE(SideBySide_Display)
SIDEBYSIDE_USE_MODULE(SideBySide_Models)
SIDEBYSIDE_USE_MODULE(SideBySide_Theme)
SIDEBYSIDE_USE_MODULE(SideBySide_Wall)

namespace Support
{
namespace
{

void collect(QQuickItem *item, QList<QQuickItem *> &into)
{
    if (!item->isVisible() || item->opacity() <= 0)
        return;
    const bool isText = item->property("lineCount").isValid();
    if (isText && !item->property("text").toString().isEmpty())
        into.append(item);
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        collect(child, into);
}

} // namespace

qint64 memoryInUse()
{
    malloc_trim(0);
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    constexpr qint64 PageSize = 4; // kB
    return file.readAll().split(' ').value(1).toLongLong() * PageSize;
}

WallWindow::WallWindow(const Wall::Panel &panel, Wall::Shelf &shelf)
    : player(shelf, clock)
    , stage(player, shelf, clock)
    , frames(clock)
    , m_room(shelf, clock)
{
    shelf.renew();
    m_room.setPanels({panel});
    player.setFits([this](const QString &heading, const QString &text) {
        if (m_room.measure())
            m_screen.setSizes(m_room.frames().constFirst().sizes());
        return m_room.fits(heading, text);
    });
    stage.provideTo(m_engine);
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    stage.step();
    QQmlComponent main(&m_engine, QUrl(u"qrc:/qt/qml/SideBySide/Display/Main.qml"_s));
    if (!main.isReady())
        qFatal("%s", qPrintable(main.errorString()));
    QObject *made =
        main.createWithInitialProperties({{u"panel"_s, QVariant::fromValue(&m_screen)}});
    m_window.reset(qobject_cast<QQuickWindow *>(made));
    if (!m_window)
        qFatal("%s", qPrintable(main.errorString()));
    frames.watch(*m_window);
    m_window->resize(panel.pixels);
    m_window->show();
    QCoreApplication::processEvents();
}

void WallWindow::next()
{
    clock.passed = std::max(player.due(), clock.passed);
    stage.step();
    QCoreApplication::processEvents();
}

QImage WallWindow::grab()
{
    return m_window->grabWindow();
}

QList<QQuickItem *> WallWindow::texts() const
{
    QList<QQuickItem *> found;
    collect(m_window->contentItem(), found);
    return found;
}

} // namespace Support
