// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/store.h"
#include "controls/usemodule.h"
#include "samples.h"
#include "support/standin.h"
#include "window/fonts.h"
#include "window/renderer.h"
#include "window/services.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using Support::StandIn;

SIDEBYSIDE_USE_MODULE(SideBySide_App)
SIDEBYSIDE_USE_MODULE(SideBySide_Controls)
SIDEBYSIDE_USE_MODULE(SideBySide_Models)
SIDEBYSIDE_USE_MODULE(SideBySide_Pages)
SIDEBYSIDE_USE_MODULE(SideBySide_Theme)

namespace
{

/// A program in the place of the one that speaks.
struct Case {
    QString name;
    QByteArray each; ///< what it does for a line, in shell
    QByteArray first; ///< what it does before
};

void wait(double seconds)
{
    QEventLoop loop;
    QTimer::singleShot(int(seconds * 1000), &loop, &QEventLoop::quit);
    loop.exec();
}

/// The longest time, in milliseconds, in which the window heard nothing, from the moment the voice is asked
/// to read, for so many seconds.
double longestSilence(Models::ReadAloud &readAloud, double seconds)
{
    QElapsedTimer since;
    double longest = 0;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        longest = std::max(longest, double(since.nsecsElapsed()) / 1e6);
        since.start();
    });
    tick.start(1);
    since.start();
    readAloud.read();
    wait(seconds);
    return longest;
}

} // namespace

/// bench_voice SECONDS: reads the first page of the real window aloud with programs that speak, hang, end and
/// are not there. One line of JSON a program.
int main(int argc, char **argv)
{
    const Content::Store store;
    const auto guide = store.open(u"peer-coaching-or-therapy"_s, u"en"_s);
    const auto help = store.help();
    if (argc < 2 || !guide || !help)
        return 2;
    QGuiApplication app(argc, argv);
    if (!Window::useBundledFonts(Window::Typeface::Cut))
        return 1;
    Window::chooseRenderer();
    const std::vector<Case> cases{
        {u"speaks"_s, StandIn::Quick, {}},
        {u"speaks for ever"_s, StandIn::Endless, {}},
        {u"has no voice"_s, "echo no-voice", {}},
        {u"has no engine"_s, "echo no-engine", {}},
        {u"hangs"_s, ":", "sleep 600"},
        {u"ends at once"_s, ":", "exit 1"},
    };
    for (const Case &each : cases) {
        const StandIn standIn(each.each, each.first);
        Window::Inputs inputs{guide.value(),
                              help.value(),
                              guide.value().dates.checked,
                              {Models::Page::Compare, guide.value().id, {}, {}},
                              QString(),
                              u"US"_s,
                              false};
        inputs.companion = [&standIn](const QString &) { return standIn.path(); };
        Window::Services services(std::move(inputs));
        QQmlApplicationEngine engine;
        engine.addImportPath(u"qrc:/qt/qml"_s);
        engine.load(QUrl(u"qrc:/qt/qml/SideBySide/App/Main.qml"_s));
        if (engine.rootObjects().isEmpty())
            return 1;
        wait(1);
        Bench::print(
            {{u"voice"_s, each.name},
             {u"ms"_s, longestSilence(services.readAloud, QByteArray(argv[1]).toDouble())}});
    }
    return 0;
}
