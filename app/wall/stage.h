// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "display/player.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Wall
{

/// What the screens show, for QML; and the timer that makes the player go on.
class Stage : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Wall)
    QML_SINGLETON
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool isBlack READ isBlack NOTIFY changed)
    Q_PROPERTY(int mark READ mark NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString part READ part NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QStringList footerNumbers READ footerNumbers NOTIFY changed)
    Q_PROPERTY(QStringList footerNotes READ footerNotes NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(bool isRightToLeft READ isRightToLeft NOTIFY changed)
    Q_PROPERTY(bool isDark READ isDark NOTIFY changed)
    Q_PROPERTY(bool isMotionReduced READ isMotionReduced NOTIFY changed)
    Q_PROPERTY(QString time READ time NOTIFY moved)
    Q_PROPERTY(int orbitX READ orbitX NOTIFY moved)
    Q_PROPERTY(int orbitY READ orbitY NOTIFY moved)

public:
    /// All must outlive it.
    Stage(Player &player, const Shelf &shelf, const Clock &clock, QObject *parent = nullptr);

    /// Before anything of QML is made with this engine: each engine has one of its own.
    void provideTo(QQmlEngine &engine);
    /// Called by the QML engine.
    static Stage *create(QQmlEngine *engine, QJSEngine *);

    [[nodiscard]] bool isOpen() const { return scene().state == Scene::State::Open; }
    [[nodiscard]] bool isBlack() const { return scene().state == Scene::State::Black; }
    /// The mark beside the heading: the option's position, 4 for both together (as the control Mark
    /// counts them), -1 for none.
    [[nodiscard]] int mark() const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString text() const { return scene().slide.text; }
    [[nodiscard]] QString part() const { return scene().part; }
    [[nodiscard]] QString note() const { return scene().note; }
    /// The parts of the footer: who to call, and the rest.
    [[nodiscard]] QStringList footerNumbers() const;
    [[nodiscard]] QStringList footerNotes() const;
    /// Of the QR code; may be empty.
    [[nodiscard]] QString address() const { return playlist().address; }
    [[nodiscard]] bool isRightToLeft() const;
    /// Outside of the opening hours always.
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] bool isMotionReduced() const;
    /// The hour and minute, while the display is dim; else empty.
    [[nodiscard]] QString time() const { return m_time; }
    /// How far the picture is moved, so that nothing burns in: -4 to 4 pixels each way, another with
    /// each slide.
    [[nodiscard]] int orbitX() const;
    [[nodiscard]] int orbitY() const;

    /// Does what is due and asks the player when to come again. Done once by whoever owns the clock,
    /// then it goes on by itself.
    void step();
    /// When the picture changed last, on Clock::elapsed().
    [[nodiscard]] std::chrono::milliseconds changedAt() const { return m_changedAt; }

Q_SIGNALS:
    /// Before anything of what is on the screens changes.
    void leaving();
    void changed();
    void moved();
    /// What was due is done.
    void stepped();

private:
    [[nodiscard]] const Scene &scene() const { return m_player.scene(); }
    [[nodiscard]] const Playlist &playlist() const { return m_shelf.edition().playlist; }
    [[nodiscard]] QString timeNow() const;
    void tell(const QString &time);

    Player &m_player;
    const Shelf &m_shelf;
    const Clock &m_clock;
    QTimer m_timer;
    quint64 m_serial = 0;
    int m_moves = 0;
    QString m_time;
    std::chrono::milliseconds m_changedAt{};
};

} // namespace Wall
