// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/reader.h"
#include "content/store.h"
#include "controls/usemodule.h"
#include "samples.h"
#include "visitor.h"
#include "window/fonts.h"
#include "window/renderer.h"
#include "window/services.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTextStream>

using namespace Qt::StringLiterals;

SIDEBYSIDE_USE_MODULE(SideBySide_App)
SIDEBYSIDE_USE_MODULE(SideBySide_Controls)
SIDEBYSIDE_USE_MODULE(SideBySide_Models)
SIDEBYSIDE_USE_MODULE(SideBySide_Pages)
SIDEBYSIDE_USE_MODULE(SideBySide_Theme)

namespace
{

QStringList addresses(const Content::Guide &guide)
{
    using Models::Page;
    QStringList addresses;
    for (const Content::Option &option : guide.options)
        addresses.append(Models::addressOf({Page::Features, guide.id, option.id, {}}));
    for (const Page page : {Page::Choose,
                            Page::Flow,
                            Page::Together,
                            Page::FirstMeeting,
                            Page::Questions,
                            Page::Evidence,
                            Page::About})
        addresses.append(Models::addressOf({page, guide.id, {}, {}}));
    for (const Page page :
         {Page::Help, Page::Search, Page::KeyList, Page::Settings, Page::Contents})
        addresses.append(Models::addressOf({page, {}, {}, {}}));
    return addresses << Models::addressOf({Page::Compare, guide.id, {}, {}});
}

/// Visits every page. False when one of them caused no frame.
bool goRound(Bench::Visitor &visitor,
             Models::Navigation &navigation,
             const QStringList &places,
             const QString &kind)
{
    for (const QString &address : places) {
        const Bench::Change change = visitor.visit([&] { return navigation.open(address); });
        if (change.frames == 0) {
            QTextStream(stderr) << "No frame came for " << address << ".\n";
            return false;
        }
        Bench::print({{u"address"_s, address},
                      {u"kind"_s, kind},
                      {u"ms"_s, change.milliseconds},
                      {u"processor"_s, change.processor},
                      {u"frames"_s, change.frames}});
    }
    return true;
}

} // namespace

/// bench_pages ROUNDS: opens every page of the real window, first for the first time, then so many
/// rounds more. One line of JSON a change of page.
int main(int argc, char **argv)
{
    const Content::Store store;
    auto guide = store.open(u"peer-coaching-or-therapy"_s, u"en"_s);
    auto help = store.help();
    if (argc < 2 || !guide || !help)
        return 2;
    const auto json = Content::readBytes(store.path(u"peer-coaching-or-therapy"_s, u"en"_s));
    const Window::Typeface typeface = Window::limitToBundledFonts(json.value());
    QGuiApplication app(argc, argv);
    if (!Window::useBundledFonts(typeface))
        return 1;
    Window::chooseRenderer();

    const QStringList places = addresses(guide.value());
    const Models::Place start{Models::Page::Compare, guide.value().id, {}, {}};
    const QDate today = guide.value().dates.checked;
    Window::Services services({std::move(guide).value(),
                               std::move(help).value(),
                               today,
                               start,
                               QString(),
                               u"US"_s,
                               false});
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.load(QUrl(u"qrc:/qt/qml/SideBySide/App/Main.qml"_s));
    if (engine.rootObjects().isEmpty())
        return 1;

    Bench::Visitor visitor(*qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst()));
    if (visitor.settle().frames == 0)
        return 1;
    // Whether there is a voice, which the settings say, is found out a moment after the first frame.
    while (services.readAloud.status() == Models::ReadAloud::tr("Looking for a voice."))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    // Compare, the last of them, is there from the start.
    if (!goRound(visitor, services.navigation, places.first(places.size() - 1), u"first"_s))
        return 1;
    for (int round = QByteArray(argv[1]).toInt(); round > 0; --round)
        if (!goRound(visitor, services.navigation, places, u"again"_s))
            return 1;
    return 0;
}
