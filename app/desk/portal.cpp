// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "portal.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusServiceWatcher>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Desk
{

/// A pattern of file names as the portal takes it: (us), kind 0 for a glob.
struct PortalPattern {
    uint kind = 0;
    QString pattern{};

    friend QDBusArgument &operator<<(QDBusArgument &argument, const PortalPattern &pattern)
    {
        argument.beginStructure();
        argument << pattern.kind << pattern.pattern;
        argument.endStructure();
        return argument;
    }
    friend const QDBusArgument &operator>>(const QDBusArgument &argument, PortalPattern &pattern)
    {
        argument.beginStructure();
        argument >> pattern.kind >> pattern.pattern;
        argument.endStructure();
        return argument;
    }
};

/// A kind of files as the portal takes it: (sa(us)).
struct PortalFilter {
    QString name{};
    QList<PortalPattern> patterns{};

    friend QDBusArgument &operator<<(QDBusArgument &argument, const PortalFilter &filter)
    {
        argument.beginStructure();
        argument << filter.name << filter.patterns;
        argument.endStructure();
        return argument;
    }
    friend const QDBusArgument &operator>>(const QDBusArgument &argument, PortalFilter &filter)
    {
        argument.beginStructure();
        argument >> filter.name >> filter.patterns;
        argument.endStructure();
        return argument;
    }
};

} // namespace Desk

namespace
{

using Desk::PortalFilter;
using Desk::PortalPattern;

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString chooser = u"org.freedesktop.portal.FileChooser"_s;
const QString request = u"org.freedesktop.portal.Request"_s;
constexpr int patience = 3000; // ms until there is a dialog

/// Without one, QDBusConnection would try to start a bus of its own.
bool hasSessionBus()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!folder.isEmpty() && QFileInfo::exists(folder + "/bus"_L1));
}

bool hasChooser(const QDBusConnection &bus)
{
    QDBusMessage version = QDBusMessage::createMethodCall(
        service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    version << chooser << u"version"_s;
    return bus.call(version, QDBus::Block, patience).type() == QDBusMessage::ReplyMessage;
}

/// Where the answer will come from; the portal makes this path of the two.
QString requestPath(const QDBusConnection &bus, const QString &token)
{
    QString sender = bus.baseService().mid(1);
    sender.replace(u'.', u'_');
    return path + "/request/"_L1 + sender + u'/' + token;
}

QDBusMessage saveCall(const Desk::SaveQuestion &question, const QString &token)
{
    qDBusRegisterMetaType<PortalPattern>();
    qDBusRegisterMetaType<QList<PortalPattern>>();
    qDBusRegisterMetaType<PortalFilter>();
    qDBusRegisterMetaType<QList<PortalFilter>>();
    const PortalFilter filter{question.kind, {{0, question.pattern}}};
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, chooser, u"SaveFile"_s);
    call << QString() << question.title
         << QVariantMap{{u"handle_token"_s, token},
                        {u"current_name"_s, question.name},
                        {u"filters"_s, QVariant::fromValue(QList<PortalFilter>{filter})}};
    return call;
}

} // namespace

namespace Desk
{

std::optional<QString> Portal::saveFile(const SaveQuestion &question)
{
    if (!hasSessionBus())
        return std::nullopt;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !hasChooser(bus))
        return std::nullopt;
    const QString token = u"sidebyside"_s;
    // Before the call: the answer may be there sooner than the reply.
    if (!bus.connect(service,
                     requestPath(bus, token),
                     request,
                     u"Response"_s,
                     this,
                     SLOT(onResponse(uint, QVariantMap))))
        return std::nullopt;
    if (bus.call(saveCall(question, token), QDBus::BlockWithGui, patience).type()
        != QDBusMessage::ReplyMessage)
        return std::nullopt;
    // A portal that goes away answers no more.
    QDBusServiceWatcher watcher(service, bus, QDBusServiceWatcher::WatchForUnregistration);
    QObject::connect(&watcher, &QDBusServiceWatcher::serviceUnregistered, &m_dialog, [this] {
        m_dialog.exit(1);
    });
    if (m_dialog.exec() != 0)
        return std::nullopt;
    const QStringList uris = m_results[u"uris"_s].toStringList();
    return m_response == 0 && !uris.isEmpty() ? QUrl(uris.constFirst()).toLocalFile() : QString();
}

void Portal::onResponse(uint response, const QVariantMap &results)
{
    m_response = response;
    m_results = results;
    m_dialog.exit(0);
}

} // namespace Desk
