// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commandwords.h"
#include "cli/opening.h"
#include "cli/surroundings.h"
#include "content/store.h"
#include "controls/usemodule.h"
#include "healthwriter.h"
#include "heldkeys.h"
#include "house.h"
#include "inhibitor.h"
#include "kiosk.h"
#include "sandbox.h"
#include "selftest.h"
#include "systemclock.h"
#include "translation/translator.h"
#include "watchdog.h"
#include "window/fonts.h"
#include "window/renderer.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTextStream>
#include <QUrl>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

SIDEBYSIDE_USE_MODULE(SideBySide_App)
SIDEBYSIDE_USE_MODULE(SideBySide_Controls)
SIDEBYSIDE_USE_MODULE(SideBySide_Display)
SIDEBYSIDE_USE_MODULE(SideBySide_Models)
SIDEBYSIDE_USE_MODULE(SideBySide_Pages)
SIDEBYSIDE_USE_MODULE(SideBySide_Theme)
SIDEBYSIDE_USE_MODULE(SideBySide_Wall)

namespace
{

/// What the program ends with when staff hold the keys, so that a service manager lets it rest.
constexpr int EndedByStaff = 3;

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
    // More of them where the content needs them, which may change while the display runs.
    if (!Window::useBundledFonts(Window::Typeface::Cut))
        qWarning("The bundled fonts cannot be used; the system's fonts serve instead.");
    Window::chooseRenderer();
}

/// The window of the wall on one screen.
const QUrl &wallScene()
{
    static const QUrl scene(u"qrc:/qt/qml/SideBySide/Display/Main.qml"_s);
    return scene;
}

const QUrl &kioskScene()
{
    static const QUrl scene(u"qrc:/qt/qml/SideBySide/App/Kiosk.qml"_s);
    return scene;
}

/// Shows the wall display until it is told to end.
int runDisplay(int &argc,
               char **argv,
               const Cli::DisplayArguments &arguments,
               const QString &region)
{
    qputenv("QT_NO_GLIB", "1"); // nothing here needs GLib's loop, which has its own price in memory
    const Wall::SystemClock clock;
    if (!Wall::allowLocalSocketsOnly())
        QTextStream(stderr) << "This system cannot keep the display from opening sockets.\n";

    QGuiApplication app(argc, argv);
    setUpApplication();
    Translation::Translator words(Cli::language()); // slides bring their own
    Wall::House house(clock,
                      {wallScene(), playlistFile(arguments), Wall::Playlist{.region = region}},
                      arguments.screens);
    Wall::Kiosk kiosk(house.venue(), clock, words, kioskScene());
    app.installEventFilter(&kiosk);
    const Wall::Watchdog watchdog(house);
    const bool isOpen = house.open();
    tell(house.common().shelf.faults()); // on stderr alone: the wall shows what can be shown
    const QString folder =
        arguments.health.isEmpty() ? qEnvironmentVariable("STATE_DIRECTORY") : arguments.health;
    std::unique_ptr<Wall::HealthWriter> health;
    if (!folder.isEmpty())
        health = std::make_unique<Wall::HealthWriter>(folder, house, clock);
    if (!isOpen)
        return complain(house.errors());
    Wall::keepScreenOn(u"The display of a waiting room"_s);
    Wall::HeldKeys staff(clock);
    app.installEventFilter(&staff);
    QObject::connect(&staff, &Wall::HeldKeys::held, &app, [&house] {
        if (house.isInteractive())
            QGuiApplication::exit(EndedByStaff);
    });
    return QGuiApplication::exec();
}

/// Shows every slide and every page of the guide once, in memory.
int runSelfTest(int &argc, char **argv, const QString &region)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    Wall::RehearsalClock clock;
    const QGuiApplication app(argc, argv);
    setUpApplication();
    const Window::WarningLog log;
    Translation::Translator words(Cli::language());
    Wall::House house(clock,
                      {wallScene(),
                       QString(),
                       Wall::Playlist{.region = region, .interactive = Wall::Interactive::On}},
                      {});
    Wall::Kiosk kiosk(house.venue(), clock, words, kioskScene());
    if (!house.open())
        return complain(house.errors());
    Wall::Showing &showing = house.common();
    return Wall::selfTest(
        {showing.player, showing.stage, *showing.screens.windows().constFirst(), kiosk, clock},
        log);
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
    if (request.kind == Cli::Request::Kind::SelfTest)
        return runSelfTest(argc, argv, services.region);
    QTextStream(stderr) << "This program shows the wall. See: sidebyside display --help\n";
    return 2;
}
