// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commandwords.h"
#include "cli/opening.h"
#include "cli/surroundings.h"
#include "content/store.h"
#include "controls/usemodule.h"
#include "healthwriter.h"
#include "heldkeys.h"
#include "inhibitor.h"
#include "kiosk.h"
#include "sandbox.h"
#include "screens.h"
#include "selftest.h"
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

/// What makes a player's scenes a picture on every screen, and answers a touch.
class Picture
{
public:
    /// names: the screens to use; empty: every one there is. All must outlive it.
    Picture(Wall::Player &player,
            const Wall::Shelf &shelf,
            const Wall::Clock &clock,
            Translation::Translator &words,
            const QStringList &names)
        : stage(player, shelf, clock)
        , m_main(engine(), QUrl(u"qrc:/qt/qml/SideBySide/Display/Main.qml"_s))
        , screens(
              player,
              shelf,
              clock,
              [this](Wall::WallScreen &screen) { return makeWall(m_main, screen); },
              names)
        , kiosk(
              player,
              shelf,
              clock,
              words,
              [this](const QObject *window) { return screens.screenOf(window); },
              QUrl(u"qrc:/qt/qml/SideBySide/App/Kiosk.qml"_s))
    {
        QObject::connect(&screens, &Wall::Screens::arranged, &stage, &Wall::Stage::step);
        QObject::connect(&kiosk, &Wall::Kiosk::closed, &stage, &Wall::Stage::step);
        qGuiApp->installEventFilter(&kiosk);
    }

    [[nodiscard]] QList<QQmlError> errors() const { return m_main.errors(); }

    Wall::Stage stage;

private:
    QQmlEngine *engine()
    {
        m_engine.setNetworkAccessManagerFactory(&m_noNetwork);
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
        return &m_engine;
    }

    Window::NoNetworkFactory m_noNetwork;
    QQmlEngine m_engine;
    QQmlComponent m_main;

public:
    Wall::Screens screens;
    Wall::Kiosk kiosk;
};

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

    QGuiApplication app(argc, argv);
    setUpApplication();
    Translation::Translator words(Cli::language()); // slides bring their own
    Picture picture(player, shelf, clock, words, arguments.screens);
    const Wall::Watchdog watchdog(player, picture.stage, picture.screens, clock);
    picture.stage.step();
    tell(shelf.faults()); // on stderr alone: the wall shows what can be shown
    const QString folder =
        arguments.health.isEmpty() ? qEnvironmentVariable("STATE_DIRECTORY") : arguments.health;
    std::unique_ptr<Wall::HealthWriter> health;
    if (!folder.isEmpty())
        health =
            std::make_unique<Wall::HealthWriter>(folder, player, shelf, picture.screens, clock);
    if (!picture.screens.arrange())
        return complain(picture.errors());
    Wall::keepScreenOn(u"The display of a waiting room"_s);
    Wall::HeldKeys staff(clock);
    app.installEventFilter(&staff);
    QObject::connect(&staff, &Wall::HeldKeys::held, &app, [&shelf] {
        if (shelf.edition().playlist.interactive == Wall::Interactive::On)
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
    Wall::Shelf shelf(QString(),
                      Wall::Playlist{.region = region, .interactive = Wall::Interactive::On});
    Wall::Player player(shelf, clock);
    const QGuiApplication app(argc, argv);
    setUpApplication();
    const Window::WarningLog log;
    Translation::Translator words(Cli::language());
    Picture picture(player, shelf, clock, words, {});
    picture.stage.step();
    if (!picture.screens.arrange())
        return complain(picture.errors());
    return Wall::selfTest(
        {player, picture.stage, *picture.screens.windows().constFirst(), picture.kiosk, clock},
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
