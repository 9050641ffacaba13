// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "inhibitor.h"

#include <QDBusConnection>
#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace Wall
{

void keepScreenOn(const QString &reason)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s,
                                                       u"/org/freedesktop/ScreenSaver"_s,
                                                       u"org.freedesktop.ScreenSaver"_s,
                                                       u"Inhibit"_s);
    call.setArguments({u"sidebyside"_s, reason});
    call.setAutoStartService(false);
    (void)bus.send(call); // holds until the connection ends, which is with the program
}

} // namespace Wall
