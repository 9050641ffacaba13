// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "systempreferences.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Models
{

namespace
{

using Groups = QMap<QString, QVariantMap>;

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
constexpr int patience = 2000; // ms

constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto gnome = "org.gnome.desktop.interface"_L1;
constexpr auto gnomeAccess = "org.gnome.desktop.a11y.interface"_L1;

QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

/// A factor for text; 1 for what is no number.
double asScale(const QVariant &value)
{
    bool isNumber = false;
    const double scale = value.toDouble(&isNumber);
    return isNumber && std::isfinite(scale) ? std::clamp(scale, 0.5, 3.0) : 1.0;
}

/// Without one, QDBusConnection would try to start a bus of its own.
bool hasSessionBus()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!folder.isEmpty() && QFileInfo::exists(folder + "/bus"_L1));
}

} // namespace

SystemPreferences::SystemPreferences(bool isLive, QObject *parent)
    : QObject(parent)
    , Singleton(this)
{
    // A program without a window has no layout direction.
    if (auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        connect(application,
                &QGuiApplication::layoutDirectionChanged,
                this,
                &SystemPreferences::changed);
    if (isLive)
        listen();
}

bool SystemPreferences::isRightToLeft() const
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

QString SystemPreferences::trouble() const
{
    switch (m_trouble) {
    case Trouble::NoBus:
        //: on the settings' page. A message bus is what programs on Linux talk to each other by
        return tr(
            "There is no message bus here. The window cannot follow the system's colors, contrast, "
            "movement and text size, and a screen reader cannot read it. Choose below how it looks.");
    case Trouble::NoPortal:
        //: on the settings' page
        return tr(
            "This system does not say which colors, contrast, movement and text size it uses. "
            "Choose below how the window looks.");
    case Trouble::None:
        break;
    }
    return {};
}

void SystemPreferences::listen()
{
    if (!hasSessionBus()) {
        m_trouble = Trouble::NoBus;
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.connect(service,
                     path,
                     interface,
                     u"SettingChanged"_s,
                     this,
                     SLOT(onSettingChanged(QDBusMessage))))
        return;

    qDBusRegisterMetaType<Groups>();
    auto call = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    call << QStringList{appearance, gnome, gnomeAccess};
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<Groups> reply = *watcher;
        if (reply.isError()) {
            m_trouble = Trouble::NoPortal;
            Q_EMIT changed();
            return;
        }
        const Groups groups = reply.value();
        for (auto group = groups.begin(); group != groups.end(); ++group)
            for (auto key = group->begin(); key != group->end(); ++key)
                apply(group.key(), key.key(), key.value());
    });
}

void SystemPreferences::onSettingChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() == 3)
        apply(arguments.at(0).toString(), arguments.at(1).toString(), arguments.at(2));
}

void SystemPreferences::apply(const QString &group, const QString &key, const QVariant &wrapped)
{
    const QVariant value = unwrapped(wrapped);
    if (group == appearance && key == "color-scheme"_L1)
        m_isDark = value.toUInt() == 1;
    else if (group == appearance && key == "contrast"_L1)
        m_hasContrast = value.toUInt() == 1;
    else if (group == appearance && key == "reduced-motion"_L1)
        m_isMotionReduced = value.toUInt() == 1;
    else if (group == gnome && key == "text-scaling-factor"_L1)
        m_textScale = asScale(value);
    else if (group == gnome && key == "enable-animations"_L1)
        m_isAnimated = value.toBool();
    else if (group == gnomeAccess && key == "high-contrast"_L1)
        m_hasGnomeContrast = value.toBool();
    else
        return;
    Q_EMIT changed();
}

} // namespace Models
