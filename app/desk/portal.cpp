// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "portal.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusServiceWatcher>
#include <QDBusUnixFileDescriptor>
#include <QFileInfo>
#include <QTemporaryFile>
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
const QString printer = u"org.freedesktop.portal.Print"_s;
const QString request = u"org.freedesktop.portal.Request"_s;
constexpr int patience = 3000; // ms until there is a dialog

/// Without one, QDBusConnection would try to start a bus of its own.
bool hasSessionBus()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!folder.isEmpty() && QFileInfo::exists(folder + "/bus"_L1));
}

/// Whether the desktop's portal has dialogs of this kind.
bool offers(const QString &interface)
{
    if (!hasSessionBus())
        return false;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    QDBusMessage version = QDBusMessage::createMethodCall(
        service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    version << interface << u"version"_s;
    return bus.isConnected()
        && bus.call(version, QDBus::Block, patience).type() == QDBusMessage::ReplyMessage;
}

/// Where the answer will come from; the portal makes this path of the two.
QString requestPath(const QDBusConnection &bus, const QString &token)
{
    QString sender = bus.baseService().mid(1);
    sender.replace(u'.', u'_');
    return path + "/request/"_L1 + sender + u'/' + token;
}

QDBusMessage call(const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, interface, method);
}

QVariantMap filtersOf(const Desk::SaveQuestion &question)
{
    qDBusRegisterMetaType<PortalPattern>();
    qDBusRegisterMetaType<QList<PortalPattern>>();
    qDBusRegisterMetaType<PortalFilter>();
    qDBusRegisterMetaType<QList<PortalFilter>>();
    const PortalFilter filter{question.kind, {{0, question.pattern}}};
    return {{u"current_name"_s, question.name},
            {u"filters"_s, QVariant::fromValue(QList<PortalFilter>{filter})}};
}

QVariantMap mapIn(const QVariantMap &results, const QString &key)
{
    return qdbus_cast<QVariantMap>(results.value(key));
}

/// The width of the paper that was chosen, in millimetres; 0 when it is not said.
double paperWidth(const QVariantMap &results)
{
    return mapIn(results, u"page-setup"_s).value(u"Width"_s).toDouble();
}

} // namespace

namespace Desk
{

/// Waits until the dialog of a call is answered; nothing when there is none. options: the call's last
/// argument, to which the request's name is added.
std::optional<Portal::Answer> Portal::ask(QDBusMessage call, QVariantMap options)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString token = u"sidebyside%1"_s.arg(++m_requests);
    options.insert(u"handle_token"_s, token);
    call << options;
    const QString from = requestPath(bus, token);
    // Before the call: the answer may be there sooner than the reply.
    const auto listen = [&](auto connect) {
        return (bus.*connect)(
            service, from, request, u"Response"_s, this, SLOT(onResponse(uint, QVariantMap)));
    };
    using Slot = bool (QDBusConnection::*)(const QString &,
                                           const QString &,
                                           const QString &,
                                           const QString &,
                                           QObject *,
                                           const char *);
    if (!listen(static_cast<Slot>(&QDBusConnection::connect)))
        return std::nullopt;
    m_isAnswered = false;
    const bool isShown =
        bus.call(call, QDBus::BlockWithGui, patience).type() == QDBusMessage::ReplyMessage;
    // A portal that goes away answers no more.
    QDBusServiceWatcher watcher(service, bus, QDBusServiceWatcher::WatchForUnregistration);
    QObject::connect(&watcher, &QDBusServiceWatcher::serviceUnregistered, &m_dialog, [this] {
        m_dialog.exit(1);
    });
    const bool isHeard = isShown && (m_isAnswered || m_dialog.exec() == 0);
    listen(static_cast<Slot>(&QDBusConnection::disconnect));
    return isHeard ? std::optional(m_answer) : std::nullopt;
}

std::optional<QString> Portal::saveFile(const SaveQuestion &question)
{
    if (!offers(chooser))
        return std::nullopt;
    QDBusMessage save = call(chooser, u"SaveFile"_s);
    save << QString() << question.title;
    const auto answer = ask(save, filtersOf(question));
    if (!answer)
        return std::nullopt;
    const QStringList uris = answer->results[u"uris"_s].toStringList();
    return answer->response == 0 && !uris.isEmpty() ? QUrl(uris.constFirst()).toLocalFile()
                                                    : QString();
}

std::optional<Portal::Printed> Portal::print(const QString &title, const PdfMaker &pdfFor)
{
    if (!offers(printer))
        return std::nullopt;
    QDBusMessage prepare = call(printer, u"PreparePrint"_s);
    prepare << QString() << title << QVariantMap() << QVariantMap();
    const auto chosen = ask(prepare, {});
    if (!chosen)
        return std::nullopt;
    if (chosen->response != 0)
        return Printed::Cancelled;
    QTemporaryFile file; // it goes with this function; the portal has it open by then
    const QByteArray pdf = pdfFor(paperWidth(chosen->results));
    if (pdf.isEmpty() || !file.open() || file.write(pdf) != pdf.size() || !file.flush()
        || !file.seek(0))
        return Printed::Failed;
    QDBusMessage send = call(printer, u"Print"_s);
    send << QString() << title << QVariant::fromValue(QDBusUnixFileDescriptor(file.handle()));
    const auto sent = ask(send, {{u"token"_s, chosen->results.value(u"token"_s)}});
    if (!sent || sent->response > 1)
        return Printed::Failed;
    return sent->response == 0 ? Printed::Done : Printed::Cancelled;
}

void Portal::onResponse(uint response, const QVariantMap &results)
{
    m_answer = {response, results};
    m_isAnswered = true;
    m_dialog.exit(0);
}

} // namespace Desk
