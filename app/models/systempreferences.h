// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "singleton.h"

#include <QDBusMessage>
#include <QObject>
#include <QString>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace Models
{

/// How the system says that windows are to look, followed live. Source: the interface
/// org.freedesktop.portal.Settings of the XDG desktop portal. Where there is no portal, the
/// values stay as new.
class SystemPreferences : public QObject, public Singleton<SystemPreferences>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(System)
    QML_SINGLETON
    Q_PROPERTY(bool isDark READ isDark NOTIFY changed)
    Q_PROPERTY(bool isHighContrast READ isHighContrast NOTIFY changed)
    Q_PROPERTY(bool isMotionReduced READ isMotionReduced NOTIFY changed)
    Q_PROPERTY(double textScale READ textScale NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(bool isRightToLeft READ isRightToLeft NOTIFY changed)

public:
    /// isLive: false for a program that must not talk to anybody, such as a test.
    explicit SystemPreferences(bool isLive, QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_isDark; }
    [[nodiscard]] bool isHighContrast() const { return m_hasContrast || m_hasGnomeContrast; }
    [[nodiscard]] bool isMotionReduced() const { return m_isMotionReduced || !m_isAnimated; }
    /// The system's text size as a factor, 0.5 to 3; 1 is normal.
    [[nodiscard]] double textScale() const { return m_textScale; }

    /// Why the system's preferences are not known, in a sentence; empty while they may be.
    [[nodiscard]] QString trouble() const;

    /// Whether the interface's language is written from right to left.
    [[nodiscard]] bool isRightToLeft() const;

    /// Takes one value as the portal names it; unknown ones are passed over.
    void apply(const QString &group, const QString &key, const QVariant &wrapped);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QDBusMessage &message);

private:
    enum class Trouble { None, NoBus, NoPortal };

    void listen();

    Trouble m_trouble = Trouble::None;
    bool m_isDark = false;
    bool m_hasContrast = false;
    bool m_hasGnomeContrast = false;
    bool m_isMotionReduced = false;
    bool m_isAnimated = true;
    double m_textScale = 1.0;
};

} // namespace Models
