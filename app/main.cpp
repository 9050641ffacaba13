// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commandline.h"
#include "cli/companion.h"
#include "cli/surroundings.h"
#include "content/language.h"
#include "content/reader.h"
#include "content/store.h"
#include "controls/usemodule.h"
#include "window/fonts.h"
#include "window/front.h"
#include "window/marks.h"
#include "window/nonetwork.h"
#include "window/onewindow.h"
#include "window/renderer.h"
#include "window/scriptfonts.h"
#include "window/selftest.h"
#include "window/services.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <memory>
#include <optional>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

SIDEBYSIDE_USE_MODULE(SideBySide_App)
SIDEBYSIDE_USE_MODULE(SideBySide_Controls)
SIDEBYSIDE_USE_MODULE(SideBySide_Models)
SIDEBYSIDE_USE_MODULE(SideBySide_Pages)
SIDEBYSIDE_USE_MODULE(SideBySide_Theme)

namespace
{

constexpr auto bundledGuide = "peer-coaching-or-therapy"_L1;

/// Prints why there is nothing to show, in one line each. Gives the exit code.
int complain(const Content::Faults &faults)
{
    QTextStream err(stderr);
    for (const Content::Fault &fault : faults)
        err << fault.line() << '\n';
    return 1;
}

int complain(const QList<QQmlError> &errors)
{
    QTextStream err(stderr);
    for (const QQmlError &error : errors)
        err << error.toString() << '\n';
    return 1;
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || qEnvironmentVariableIsSet("DISPLAY")
        || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

int sayHowToReadWithout()
{
    QTextStream(stderr) << "There is no display to open a window on.\n"
                           "To read the guide here: sidebyside text\n"
                           "To keep it as a web page: sidebyside text --format html > guide.html\n";
    return 1;
}

/// Whether the guide of a place has its option; yes for a guide that cannot be read, which is told
/// when it is opened.
bool hasOption(const Content::Store &store, const Models::Place &place)
{
    const auto guide = store.open(place.guide, u"en"_s);
    if (!guide)
        return true;
    const QList<Content::Option> &options = guide.value().options;
    return std::any_of(options.begin(), options.end(), [&place](const Content::Option &option) {
        return option.id == place.option;
    });
}

/// Why an address cannot be opened; empty when it can.
QString addressError(const Content::Store &store, const QString &address)
{
    const auto place = Models::placeOf(address);
    if (!place)
        return u"\"%1\" is not an address. Addresses look like "
               "guide/%2/compare#duration or help."_s.arg(address, bundledGuide);
    if (!place->guide.isEmpty() && store.path(place->guide, u"en"_s).isEmpty())
        return u"There is no guide \"%1\". See: sidebyside list"_s.arg(place->guide);
    if (place->page == Models::Page::Features && !hasOption(store, *place))
        return u"There is no option \"%1\" in this guide."_s.arg(place->option);
    return {};
}

QString settingsPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return folder.isEmpty() ? QString() : folder + "/settings.json"_L1;
}

/// The languages that the system asks for; the one that was chosen in the window alone, if one was.
QStringList wantedLanguages(const QString &settingsFile)
{
    const QString chosen = Models::SettingsFile(settingsFile).load().language;
    return chosen.isEmpty() ? QLocale::system().uiLanguages() : QStringList{chosen};
}

/// What the desktop calls this start by; it lets the window that is open come to the front.
QString startToken()
{
    for (const char *name : {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"}) {
        if (QString token = qEnvironmentVariable(name); !token.isEmpty())
            return token;
    }
    return {};
}

/// The name of what windows open on.
QString screenName()
{
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    return platform + u'-' + qEnvironmentVariable("WAYLAND_DISPLAY")
        + qEnvironmentVariable("DISPLAY");
}

/// A guide, and the bytes it was read from.
struct Opened {
    QByteArray json;
    Content::Guide guide;
};

/// Where the guide that is asked for has its other languages.
Content::Store storeOf(const Content::Store &store, const Cli::Request &request)
{
    if (request.path.isEmpty())
        return store;
    const QFileInfo asked(request.path);
    const QString folder = asked.isDir() ? asked.absoluteFilePath() : asked.absolutePath();
    return Content::Store(QFileInfo(folder).path());
}

/// What the window may have to write: a guide that came with the program is known to need no more than
/// the bundled fonts in any of its languages; of another one, all languages are looked at.
QByteArray lettersOf(const Opened &opened, const Content::Store &store, const Cli::Request &request)
{
    QByteArray letters = opened.json;
    if (request.path.isEmpty())
        return letters;
    const QString &id = opened.guide.id;
    for (const QString &language : store.languages(id))
        if (const auto other = Content::readBytes(store.path(id, language)))
            letters += other.value();
    return letters;
}

/// The file of the guide that is asked for, in the first of the wanted languages that it has.
Content::Result<QString>
guideFile(const Content::Store &store, const Cli::Request &request, const QStringList &wanted)
{
    if (!request.path.isEmpty())
        return Content::guideFileAt(request.path, wanted.value(0));
    const auto place = Models::placeOf(request.address);
    const QString id = place && !place->guide.isEmpty() ? place->guide : QString(bundledGuide);
    return store.path(id, Models::bestLanguage(store.languages(id), wanted));
}

Content::Result<Opened>
opened(const Content::Store &store, const Cli::Request &request, const QStringList &wanted)
{
    const auto file = guideFile(store, request, wanted);
    if (!file)
        return file.faults();
    auto json = Content::readBytes(file.value());
    if (!json)
        return std::move(json).faults();
    auto guide = Content::readGuide(json.value(), file.value());
    if (!guide)
        return std::move(guide).faults();
    return Opened{std::move(json).value(), std::move(guide).value()};
}

void setUpApplication(Window::Typeface typeface)
{
    QGuiApplication::setApplicationDisplayName(u"Side by Side"_s);
    QGuiApplication::setDesktopFileName(QStringLiteral(SIDEBYSIDE_APPLICATION_ID));
    if (!Window::useBundledFonts(typeface))
        qWarning("The bundled fonts cannot be used; the system's fonts serve instead.");
    Window::chooseRenderer();
}

/// The engine of every window: its modules, and no network.
class Engine : public QQmlEngine // not QQmlApplicationEngine, which asks for variants of each file
{
public:
    Engine()
    {
        setNetworkAccessManagerFactory(&m_noNetwork);
        addImportPath(u"qrc:/qt/qml"_s);
    }

private:
    Window::NoNetworkFactory m_noNetwork;
};

/// For whoever opened a file from a file manager, where nobody reads what is printed.
int showFaults(int &argc, char **argv, const Content::Faults &faults)
{
    if (isatty(STDERR_FILENO) != 0 || faults.isEmpty())
        return complain(faults);
    const QGuiApplication app(argc, argv);
    setUpApplication(Window::Typeface::Cut);
    const Models::Translator translator(Cli::language());
    Window::useFontsOf(translator.language());
    Engine engine;
    QQmlComponent trouble(&engine, QUrl(u"qrc:/qt/qml/SideBySide/App/Trouble.qml"_s));
    const std::unique_ptr<QObject> window(trouble.create());
    if (!window)
        return complain(trouble.errors());
    QStringList lines;
    for (const Content::Fault &fault : faults)
        lines.append(fault.line());
    window->setProperty("faults", lines);
    const int exitCode = complain(faults);
    QGuiApplication::exec();
    return exitCode;
}

/// A test needs a window of its own, and so does a guide that the open window does not show.
QString meetingPlace(const Cli::Request &request)
{
    const bool isShared = request.kind == Cli::Request::Kind::Window && request.path.isEmpty();
    return isShared ? qEnvironmentVariable("XDG_RUNTIME_DIR") : QString();
}

/// Shows the guide, or tests it, until the window is closed.
int runWindow(int &argc, char **argv, const Content::Store &store, const Cli::Request &request)
{
    Window::Marks marks;
    Window::OneWindow one(meetingPlace(request), screenName());
    if (one.claim({request.address, startToken()}) == Window::OneWindow::Part::Second)
        return 0;
    const bool isTest = request.kind == Cli::Request::Kind::SelfTest;
    const QString settingsFile = isTest ? QString() : settingsPath();
    auto from = opened(store, request, wantedLanguages(settingsFile));
    auto help = store.help();
    if (!from)
        return showFaults(argc, argv, from.faults());
    if (!help)
        return complain(help.faults());
    const Content::Store languages = storeOf(store, request);
    const QByteArray letters = lettersOf(from.value(), languages, request);
    Content::Guide guide = std::move(from).value().guide;
    const Models::Place place =
        Models::placeOf(request.address).value_or(Models::Place{Models::Page::Compare, guide.id});
    marks.mark("guide"_L1);

    const Window::Typeface typeface = Window::limitToBundledFonts(letters);
    QGuiApplication app(argc, argv);
    setUpApplication(typeface);
    Window::useFontsOf(guide.language);
    marks.mark("application"_L1);

    const Window::WarningLog log;
    Window::Services services({std::move(guide),
                               std::move(help).value(),
                               QDate::currentDate(),
                               place,
                               settingsFile,
                               Cli::country(),
                               !isTest,
                               languages,
                               QLocale::system().uiLanguages()});
    app.installEventFilter(&services.quickLeave);
    app.installEventFilter(&services.idle);

    Engine engine;
    QObject::connect(&services.languages,
                     &Models::LanguagesModel::currentChanged,
                     &engine,
                     &QQmlEngine::retranslate);
    marks.mark("engine"_L1);
    QQmlComponent main(&engine, QUrl(u"qrc:/qt/qml/SideBySide/App/Main.qml"_s));
    const std::unique_ptr<QObject> root(main.create());
    auto *window = qobject_cast<QQuickWindow *>(root.get());
    if (!window)
        return complain(main.errors());
    marks.mark("loaded"_L1);
    marks.finishWith(window);
    one.listen([window, &services](const Window::Asked &asked) {
        return Window::comeToFront(*window, services.navigation, asked);
    });
    return isTest ? Window::selfTest(*window, services, log) : QGuiApplication::exec();
}

/// The words of commands, which are there in English without more. Another language needs an
/// application object: it is made when such a language is first asked for.
class CommandWords
{
public:
    CommandWords(int &argc, char **argv)
        : m_argc(argc)
        , m_argv(argv)
    {
    }

    void speak(const QString &tag)
    {
        if (m_translator) {
            m_translator->speak(tag);
        } else if (Content::languageOf(tag) != Content::Language::English) {
            m_application.emplace(m_argc, m_argv);
            m_translator.emplace(tag);
        }
    }

private:
    int &m_argc;
    char **m_argv;
    std::optional<QCoreApplication> m_application;
    std::optional<Models::Translator> m_translator;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"sidebyside"_s); // the settings' folder goes by it
    const Content::Store store;
    Cli::Services services{store};
    std::optional<CommandWords> words(std::in_place, argc, argv);
    services.speak = [&words](const QString &tag) { words->speak(tag); };
    services.addressError = [&store](const QString &address) {
        return addressError(store, address);
    };
    services.language = Cli::language();
    if (argc > 1) { // the window finds its region and its words itself
        words->speak(services.language);
        if (const auto help = store.help())
            services.region = Content::regionForCountry(help.value(), Cli::country());
    }
    const Cli::Request request = Cli::run(Cli::argumentsOf(argc, argv), services);
    if (request.kind == Cli::Request::Kind::Done)
        return request.exitCode;
    if (request.kind == Cli::Request::Kind::Companion)
        return Cli::becomeCompanion(request.companion, argv);
    words.reset(); // a window has an application object of its own
    if (request.kind == Cli::Request::Kind::SelfTest) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
    }
    return hasDisplay() ? runWindow(argc, argv, store, request) : sayHowToReadWithout();
}
