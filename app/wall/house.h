// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk.h"
#include "showing.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace Wall
{

/// All that a display shows: one playlist on every screen, or others on the screens that the file names.
/// Follows the file when it names others.
class House : public QObject
{
    Q_OBJECT

public:
    /// clock must outlive it. only: the screens to use; empty: every one there is.
    House(const Clock &clock, Source source, QStringList only);

    /// Reads the playlists and puts a window on every screen. False when one cannot be made.
    bool open();
    /// What kept a window from being made.
    [[nodiscard]] QList<QQmlError> errors() const;

    /// That of the screens without a playlist of their own comes first.
    [[nodiscard]] const std::vector<std::unique_ptr<Showing>> &showings() const
    {
        return m_showings;
    }
    [[nodiscard]] Showing &common() const { return *m_showings.front(); }

    [[nodiscard]] bool isAlive() const;
    /// Whether a touch opens the guide on one of the screens.
    [[nodiscard]] bool isInteractive() const;
    /// For the kiosk.
    [[nodiscard]] Venue venue();

Q_SIGNALS:
    /// A first frame is on a screen.
    void started();

private:
    void follow();
    bool arrange();
    [[nodiscard]] bool isAllowed(const QString &screen) const;
    [[nodiscard]] std::unique_ptr<Showing> show(const QString &screen, WantsScreen wants);
    bool showOwn(const QString &screen);

    const Clock &m_clock;
    Source m_source;
    QStringList m_only;
    QStringList m_own; ///< screens with a playlist of their own
    std::vector<std::unique_ptr<Showing>> m_showings;
};

} // namespace Wall
