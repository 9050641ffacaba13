// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/reader.h"
#include "content/store.h"
#include "controls/usemodule.h"
#include "samples.h"
#include "window/fonts.h"
#include "window/renderer.h"
#include "window/services.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

SIDEBYSIDE_USE_MODULE(SideBySide_App)
SIDEBYSIDE_USE_MODULE(SideBySide_Controls)
SIDEBYSIDE_USE_MODULE(SideBySide_Models)
SIDEBYSIDE_USE_MODULE(SideBySide_Pages)
SIDEBYSIDE_USE_MODULE(SideBySide_Theme)

namespace
{

constexpr int quiet = 60; // ms without a frame: nothing more is coming
constexpr int patience = 5000; // ms for a frame to come at all

/// What a change of page took, until the last frame it caused was drawn.
struct Change {
    double milliseconds = 0; ///< on the clock
    double processor = 0; ///< of the processor's time
    int frames = 0;
};

/// Opens places in a window, and waits until it has come to rest.
class Visitor
{
public:
    Visitor(QQuickWindow &window, Models::Navigation &navigation)
        : m_navigation(navigation)
    {
        m_rest.setSingleShot(true);
        QObject::connect(&m_rest, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        QObject::connect(&window, &QQuickWindow::frameSwapped, &m_loop, [this] { noteFrame(); });
    }

    Change settle()
    {
        return visit([] { return true; });
    }
    Change open(const QString &address)
    {
        return visit([&] { return m_navigation.open(address); });
    }

private:
    template<typename Function>
    Change visit(const Function &function)
    {
        m_change = {};
        m_startProcessor = Bench::processorMilliseconds();
        m_timer.start();
        if (function()) {
            m_rest.start(patience);
            m_loop.exec();
        }
        return m_change;
    }

    void noteFrame()
    {
        m_change = {static_cast<double>(m_timer.nsecsElapsed()) / 1e6,
                    Bench::processorMilliseconds() - m_startProcessor,
                    m_change.frames + 1};
        m_rest.start(quiet);
    }

    Models::Navigation &m_navigation;
    QEventLoop m_loop;
    QTimer m_rest;
    QElapsedTimer m_timer;
    double m_startProcessor = 0;
    Change m_change;
};

QStringList addresses(const Content::Guide &guide)
{
    using Models::Page;
    QStringList addresses;
    for (const Content::Option &option : guide.options)
        addresses.append(Models::addressOf({Page::Features, guide.id, option.id, {}}));
    for (const Page page : {Page::Choose,
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
bool goRound(Visitor &visitor, const QStringList &places, const QString &kind)
{
    for (const QString &address : places) {
        const Change change = visitor.open(address);
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

    Visitor visitor(*qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst()),
                    services.navigation);
    // Compare, the last of them, is there from the start.
    if (visitor.settle().frames == 0
        || !goRound(visitor, places.first(places.size() - 1), u"first"_s))
        return 1;
    for (int round = QByteArray(argv[1]).toInt(); round > 0; --round)
        if (!goRound(visitor, places, u"again"_s))
            return 1;
    return 0;
}
