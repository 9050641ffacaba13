// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "singleton.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace Models
{

/// How long nobody may touch the window, and for how long before that it warns; in milliseconds.
struct IdleSpans {
    qint64 limit = qint64(10) * 60 * 1000;
    qint64 notice = qint64(60) * 1000;
};

/// Notes that nobody has touched the window for long, so that answers are not left to whoever comes
/// next. Installed as an event filter on the application.
class IdleWatch : public QObject, public Singleton<IdleWatch>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Idle)
    QML_SINGLETON
    Q_PROPERTY(bool isWarning READ isWarning NOTIFY isWarningChanged)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged)

public:
    /// Gives milliseconds since some moment; never goes back, and goes on while the machine sleeps.
    using Clock = std::function<qint64()>;

    /// Of a window on a desk.
    static constexpr qint64 Limit = IdleSpans().limit;
    static constexpr qint64 Notice = IdleSpans().notice;

    explicit IdleWatch(Clock clock, IdleSpans spans = {}, QObject *parent = nullptr);

    [[nodiscard]] bool isWarning() const { return m_isWarning; }
    [[nodiscard]] IdleSpans spans() const { return m_spans; }
    /// Until it expires, while it warns.
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }
    [[nodiscard]] bool isWatching() const { return m_isWatching; }
    /// Whether there is anything to be lost; without it, no timer runs.
    void setWatching(bool isWatching);

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Somebody is there.
    Q_INVOKABLE void stay();
    /// Does what is due by the clock. A timer calls it.
    void check();

Q_SIGNALS:
    void isWarningChanged();
    void secondsLeftChanged();
    /// Nobody has been there for as long as the limit; comes once until the next setWatching().
    void expired();

private:
    void setWarning(bool isWarning);
    void setSecondsLeft(int seconds);

    Clock m_clock;
    IdleSpans m_spans;
    int m_secondsLeft = 0;
    QTimer m_timer;
    qint64 m_last = 0; ///< when somebody was there last, by the clock
    bool m_isWatching = false;
    bool m_isWarning = false;
};

/// The milliseconds since the machine was started, those in which it slept among them.
[[nodiscard]] qint64 millisecondsSinceBoot();

} // namespace Models
