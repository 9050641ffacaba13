// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/testwindow.h"
#include "wall.h"
#include "wall/kiosk.h"

#include <QTest>

namespace Support
{

/// Where the pages of the bundled guide are.
inline const QString inGuide =
    QStringLiteral("guide/peer-coaching-or-therapy/"); // NOLINT(cert-err58-cpp)

/// Without fades, for the bundled guide.
[[nodiscard]] Wall::Playlist kioskPlaylist(bool isInteractive = true);

/// Before the first test: pictures can be compared, and nothing is written but by what is tested.
void prepareKiosk();

/// Into the folder WALL_PICTURES, if there is one.
void keepPicture(const QImage &picture, const QString &name);

/// The wall on one screen, with the kiosk before it.
class KioskWall
{
public:
    explicit KioskWall(const Wall::Playlist &playlist = kioskPlaylist(),
                       const Wall::Panel &panel = {QStringLiteral("x"), {1920, 1080}, {1218, 685}});
    ~KioskWall();
    Q_DISABLE_COPY_MOVE(KioskWall)

    void settle();
    void click(QPoint where = {5, 5});
    void click(const QQuickItem *item);
    /// So long nobody is there.
    void pass(std::chrono::milliseconds time);
    /// The first shown item of a type, with this text where one is given.
    [[nodiscard]] QQuickItem *find(QLatin1StringView type, const QString &text = {});
    [[nodiscard]] QQuickItem *flickable();
    /// All that is shown, line by line.
    [[nodiscard]] QString shown() const;
    [[nodiscard]] Window::Services &services() { return kiosk.visit()->services(); }
    /// keepPicture() of what is shown.
    void keep(const QString &name);

private:
    void arrange();

    Wall::Shelf m_shelf;

public:
    Translation::Translator words{QStringLiteral("en")};
    WallWindow wall;
    Wall::Kiosk kiosk;
};

} // namespace Support
