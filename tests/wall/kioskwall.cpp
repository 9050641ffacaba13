// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "kioskwall.h"

#include "controls/usemodule.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

SIDEBYSIDE_USE_MODULE(SideBySide_App)
SIDEBYSIDE_USE_MODULE(SideBySide_Pages)

namespace Support
{

Wall::Playlist kioskPlaylist(bool isInteractive)
{
    Wall::Playlist playlist{.region = u"GB"_s};
    playlist.isMotionReduced = true;
    playlist.interactive = isInteractive ? Wall::Interactive::On : Wall::Interactive::Off;
    return playlist;
}

void prepareKiosk()
{
    // A build for developers holds its QML as text, and Qt would keep what it compiles.
    qputenv("QML_DISABLE_DISK_CACHE", "1");
}

void keepPicture(const QImage &picture, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("WALL_PICTURES"); !folder.isEmpty())
        picture.save(folder + u'/' + name + ".png"_L1);
}

KioskWall::KioskWall(const Wall::Playlist &playlist, const Wall::Panel &panel)
    : m_shelf(QString(), playlist)
    , wall(panel, m_shelf)
    , kiosk({[this](const QObject *window) -> Wall::Seat {
                 if (window != &wall.window())
                     return {};
                 return {&wall.player, &m_shelf, &wall.screen()};
             },
             [this] { wall.player.pause(); },
             [this] {
                 wall.player.resume();
                 wall.stage.step();
             }},
            wall.clock,
            words,
            QUrl(u"qrc:/qt/qml/SideBySide/App/Kiosk.qml"_s))
{
    qGuiApp->installEventFilter(&kiosk);
    wall.window().requestActivate();
    if (!QTest::qWaitForWindowActive(&wall.window()))
        qFatal("The window does not come up.");
}

KioskWall::~KioskWall()
{
    qGuiApp->removeEventFilter(&kiosk);
}

void KioskWall::settle()
{
    arrange();
    if (awaitRest(wall.window().contentItem()))
        arrange();
}

void KioskWall::arrange()
{
    for (int turn = 0; turn < 3; ++turn) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto items = itemsOf(wall.window().contentItem());
        std::for_each(
            items.rbegin(), items.rend(), [](QQuickItem *item) { item->ensurePolished(); });
    }
}

void KioskWall::click(QPoint where)
{
    QTest::mouseClick(&wall.window(), Qt::LeftButton, {}, where);
    settle();
}

void KioskWall::click(const QQuickItem *item)
{
    QVERIFY(item);
    click(item->mapToScene({item->width() / 2, item->height() / 2}).toPoint());
}

void KioskWall::pass(std::chrono::milliseconds time)
{
    wall.clock.passed += time;
    if (Wall::Visit *visit = kiosk.visit())
        visit->services().idle.check();
    settle();
}

QQuickItem *KioskWall::find(QLatin1StringView type, const QString &text)
{
    const auto items = itemsOf(wall.window().contentItem());
    for (QQuickItem *item : items) {
        const bool isWanted = isA(item, type) && isShown(item);
        if (isWanted && (text.isEmpty() || item->property("text").toString() == text))
            return item;
    }
    return nullptr;
}

QQuickItem *KioskWall::flickable()
{
    const auto items = itemsOf(find("GuidePage"_L1));
    for (QQuickItem *item : items)
        if (item->inherits("QQuickFlickable"))
            return item;
    return nullptr;
}

QString KioskWall::shown() const
{
    QString shown;
    const auto texts = wall.texts();
    for (const QQuickItem *item : texts)
        shown += item->property("text").toString() + u'\n';
    return shown;
}

void KioskWall::keep(const QString &name)
{
    keepPicture(wall.grab(), name);
}

} // namespace Support
