// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commandwords.h"
#include "cli/opening.h"
#include "cli/surroundings.h"
#include "content/store.h"
#include "controls/usemodule.h"
#include "healthwriter.h"
#include "inhibitor.h"
#include "sandbox.h"
#include "screens.h"
#include "stage.h"
#include "systemclock.h"
#include "translation/translator.h"
#include "watchdog.h"
#include "window/fonts.h"
#include "window/nonetwork.h"
#include "window/renderer.h"
#include "window/scriptfonts.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTextStream>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

SIDEBYSIDE_USE_MODULE(SideBySide_Controls)
SIDEBYSIDE_USE_MODULE(SideBySide_Display)
SIDEBYSIDE_USE_MODULE(SideBySide_Models)
SIDEBYSIDE_USE_MODULE(SideBySide_Theme)
SIDEBYSIDE_USE_MODULE(SideBySide_Wall)

namespace
{

void tell(const Content::Faults &faults)
{
    QTextStream err(stderr);
    for (const Content::Fault &fault : faults)
        err << fault.line() << '\n';
}

int complain(const QList<QQmlError> &errors)
{
    QTextStream err(stderr);
    for (const QQmlError &error : errors)
        err << error.toString() << '\n';
    return 1;
}

/// The window of the wall on one screen; null, with the component's errors, when it cannot be made.
std::unique_ptr<QQuickWindow> makeWall(QQmlComponent &main, Wall::WallScreen &screen)
{
    if (!main.isReady()) // to make it all the same would end the program
        return nullptr;
    std::unique_ptr<QObject> made(
        main.createWithInitialProperties({{u"panel"_s, QVariant::fromValue(&screen)}}));
    auto *window = qobject_cast<QQuickWindow *>(made.get());
    if (window)
        (void)made.release();
    return std::unique_ptr<QQuickWindow>(window);
}

/// The playlist that is meant: the one that is named, else the clinic's own where there is one.
QString playlistFile(const Cli::DisplayArguments &arguments)
{
    constexpr auto clinics = "/etc/sidebyside/display.json"_L1;
    if (!arguments.playlist.isEmpty())
        return QFileInfo(arguments.playlist).absoluteFilePath();
    return QFileInfo::exists(clinics) ? QString(clinics) : QString();
}

void setUpApplication()
{
    QGuiApplication::setApplicationName(u"sidebyside"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(SIDEBYSIDE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Side by Side"_s);
    QGuiApplication::setDesktopFileName(QStringLiteral(SIDEBYSIDE_APPLICATION_ID));
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QGuiApplication::setOverrideCursor(Qt::BlankCursor);
    // The whole of it: content may change to another language while the display runs.
    if (!Window::useBundledFonts(Window::Typeface::Whole))
        qWarning("The bundled fonts cannot be used; the system's fonts serve instead.");
    Window::useScriptFonts();
    Window::chooseRenderer();
}

/// Shows the wall display until it is told to end.
int runDisplay(int &argc,
               char **argv,
               const Cli::DisplayArguments &arguments,
               const QString &region)
{
    const Wall::SystemClock clock;
    Wall::Shelf shelf(playlistFile(arguments), Wall::Playlist{.region = region});
    Wall::Player player(shelf, clock);
    if (!Wall::allowLocalSocketsOnly())
        QTextStream(stderr) << "This system cannot keep the display from opening sockets.\n";

    const QGuiApplication app(argc, argv);
    setUpApplication();
    const Translation::Translator words(Cli::language()); // slides bring their own
    Window::NoNetworkFactory noNetwork;
    Wall::Stage stage(player, shelf, clock);
    QQmlEngine engine;
    engine.setNetworkAccessManagerFactory(&noNetwork);
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent main(&engine, QUrl(u"qrc:/qt/qml/SideBySide/Display/Main.qml"_s));
    Wall::Screens screens(
        player,
        shelf,
        clock,
        [&main](Wall::WallScreen &screen) { return makeWall(main, screen); },
        arguments.screens);
    QObject::connect(&screens, &Wall::Screens::arranged, &stage, &Wall::Stage::step);
    const Wall::Watchdog watchdog(player, stage, screens, clock);
    stage.step();
    tell(shelf.faults()); // on stderr alone: the wall shows what can be shown
    const QString folder =
        arguments.health.isEmpty() ? qEnvironmentVariable("STATE_DIRECTORY") : arguments.health;
    std::unique_ptr<Wall::HealthWriter> health;
    if (!folder.isEmpty())
        health = std::make_unique<Wall::HealthWriter>(folder, player, shelf, screens, clock);
    if (!screens.arrange())
        return complain(main.errors());
    Wall::keepScreenOn(u"The display of a waiting room"_s);
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    std::optional<Cli::CommandWords> words(std::in_place, argc, argv);
    Cli::Services services = Cli::systemServices(Content::Store());
    services.speak = [&words](const QString &tag) { words->speak(tag); };
    words->speak(services.language);
    const Cli::Request request = Cli::run(Cli::argumentsOf(argc, argv), services);
    if (request.kind == Cli::Request::Kind::Done)
        return request.exitCode;
    words.reset(); // the display has an application object of its own
    if (request.kind == Cli::Request::Kind::Display)
        return runDisplay(argc, argv, request.display, services.region);
    QTextStream(stderr) << "This program shows the wall. See: sidebyside display --help\n";
    return 2;
}
