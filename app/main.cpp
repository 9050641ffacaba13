// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commandwords.h"
#include "cli/companion.h"
#include "cli/opening.h"
#include "cli/surroundings.h"
#include "content/easyread.h"
#include "content/language.h"
#include "content/reader.h"
#include "content/store.h"
#include "controls/usemodule.h"
#include "translation/translator.h"
#include "window/drawahead.h"
#include "window/engine.h"
#include "window/fonts.h"
#include "window/front.h"
#include "window/marks.h"
#include "window/onewindow.h"
#include "window/placing.h"
#include "window/renderer.h"
#include "window/scriptfonts.h"
#include "window/selftest.h"
#include "window/services.h"
#include "window/sheetpreview.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlComponent>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <memory>
#include <optional>
#include <unistd.h>
#include <utility>
#include <vector>

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

/// Empty for somebody who has no home: Qt would take the root folder for it.
QString settingsPath()
{
    if (qEnvironmentVariableIsEmpty("HOME") && qEnvironmentVariableIsEmpty("XDG_CONFIG_HOME"))
        return {};
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return folder.isEmpty() ? QString() : folder + "/settings.json"_L1;
}

/// The languages that the system asks for; the one that was chosen in the window alone, if one was.
QStringList wantedLanguages(const QString &chosen)
{
    return chosen.isEmpty() ? QLocale::system().uiLanguages() : QStringList{chosen};
}

/// What is asked for in the end: where nothing is, the page at which the window was left.
Cli::Request resumed(Cli::Request request, const Content::Store &store, const QString &page)
{
    const bool asksForNothing = request.kind == Cli::Request::Kind::Window
        && request.address.isEmpty() && request.path.isEmpty();
    if (asksForNothing && !page.isEmpty() && addressError(store, page).isEmpty())
        request.address = page;
    return request;
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

/// A guide, its file, and the bytes of it.
struct Opened {
    QString file;
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
        for (const QString &file :
             {store.path(id, language), Content::easyFileOf(store.path(id, language))})
            if (const auto other = Content::readBytes(file))
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
    return Opened{file.value(), std::move(json).value(), std::move(guide).value()};
}

void setUpApplication(Window::Typeface typeface)
{
    QGuiApplication::setApplicationDisplayName(u"Side by Side"_s);
    QGuiApplication::setDesktopFileName(QStringLiteral(SIDEBYSIDE_APPLICATION_ID));
    if (!Window::useBundledFonts(typeface))
        qWarning("The bundled fonts cannot be used; the system's fonts serve instead.");
    Window::chooseRenderer();
}

/// The file of a page of the window.
QUrl fileOf(Models::Page page)
{
    return QUrl(u"qrc:/qt/qml/SideBySide/Pages/"_s + Models::typeOf(page) + ".qml"_L1);
}

/// For whoever opened a file from a file manager, where nobody reads what is printed.
int showFaults(Window::Engine &engine, const Content::Faults &faults)
{
    const int exitCode = complain(faults);
    if (isatty(STDERR_FILENO) != 0)
        return exitCode;
    setUpApplication(Window::Typeface::Cut);
    const Translation::Translator translator(Cli::language());
    QGuiApplication::setLayoutDirection(Translation::Translator::direction());
    Window::useFontsOf(translator.language());
    QQmlComponent trouble(&engine, QUrl(u"qrc:/qt/qml/SideBySide/App/Trouble.qml"_s));
    const std::unique_ptr<QObject> window(trouble.create());
    if (!window)
        return complain(trouble.errors());
    QStringList lines;
    for (const Content::Fault &fault : faults)
        lines.append(fault.line());
    window->setProperty("faults", lines);
    QGuiApplication::exec();
    return exitCode;
}

/// A test needs a window of its own, and so does a guide that the open window does not show.
QString meetingPlace(const Cli::Request &request)
{
    const bool isShared = request.kind == Cli::Request::Kind::Window && request.path.isEmpty();
    return isShared ? qEnvironmentVariable("XDG_RUNTIME_DIR") : QString();
}

/// Where a program of ours lies that the self-test has to do with: not the one that speaks, which would ask
/// the system for a voice.
QString companionOfTest(const QString &name)
{
    return name == Models::SpeakerProgram ? QString() : Cli::companionPath(name);
}

/// What the window is made from, after its letters were made known; or why there is nothing to show.
Content::Result<Window::Inputs> inputsFor(const Content::Store &store,
                                          const Cli::Request &request,
                                          const QString &settingsFile,
                                          const QString &language)
{
    const bool isTest = request.kind == Cli::Request::Kind::SelfTest;
    auto from = opened(store, request, wantedLanguages(language));
    if (!from)
        return std::move(from).faults();
    auto help = store.help();
    if (!help)
        return std::move(help).faults();
    const Content::Store languages = storeOf(store, request);
    setUpApplication(Window::limitToBundledFonts(lettersOf(from.value(), languages, request)));
    auto [file, json, guide] = std::move(from).value();
    Window::useFontsOf(guide.language);
    const Models::Place place =
        Models::placeOf(request.address).value_or(Models::Place{Models::Page::Compare, guide.id});
    return Window::Inputs{std::move(guide),
                          std::move(help).value(),
                          QDate::currentDate(),
                          place,
                          settingsFile,
                          Cli::country(),
                          !isTest,
                          languages,
                          QLocale::system().uiLanguages(),
                          &Models::millisecondsSinceBoot,
                          file,
                          isTest ? &companionOfTest : &Cli::companionPath,
                          !isTest && request.path.isEmpty()};
}

/// Shows the guide, or tests it, until the window is closed.
int runWindow(int &argc, char **argv, const Content::Store &store, const Cli::Request &asked)
{
    Window::Marks marks;
    Window::OneWindow one(meetingPlace(asked), screenName());
    if (one.claim({asked.address, startToken()}) == Window::OneWindow::Part::Second)
        return 0;
    const bool isTest = asked.kind == Cli::Request::Kind::SelfTest;
    const QString settingsFile = isTest ? QString() : settingsPath();
    const Models::SettingsValues kept = Models::SettingsFile(settingsFile).load();
    const Cli::Request request = resumed(asked, store, kept.page);
    QGuiApplication app(argc, argv);
    marks.mark("application"_L1);

    std::optional<Window::Services> services; // lives longer than the engine
    Window::Engine engine;
    const QUrl mainFile(u"qrc:/qt/qml/SideBySide/App/Main.qml"_s);
    const Models::Place first = Models::placeOf(request.address).value_or(Models::Place{});
    const Window::ReadAhead ahead(engine, {mainFile, fileOf(first.page)});
    marks.mark("engine"_L1);

    auto inputs = inputsFor(store, request, settingsFile, kept.language);
    if (!inputs)
        return showFaults(engine, inputs.faults());
    marks.mark("guide"_L1);

    const Window::WarningLog log;
    services.emplace(std::move(inputs).value());
    app.installEventFilter(&services->quickLeave);
    app.installEventFilter(&services->idle);
    QObject::connect(&services->languages,
                     &Models::LanguagesModel::currentChanged,
                     &engine,
                     &QQmlEngine::retranslate);
    Window::drawAhead(services->guide.guide(), services->settings.textPercent() / 100.0);
    Window::addSheetPreview(engine, services->sheet);
    marks.mark("services"_L1);

    QQmlComponent main(&engine, mainFile);
    const std::unique_ptr<QObject> root(main.beginCreate(engine.rootContext()));
    auto *window = qobject_cast<QQuickWindow *>(root.get());
    if (!window)
        return complain(main.errors());
    Window::place(*window, services->settings);
    main.completeCreate();
    marks.mark("loaded"_L1);
    marks.finishWith(window);
    one.listen([window, &services](const Window::Asked &asked) {
        return Window::comeToFront(*window, services->navigation, asked);
    });
    return isTest ? Window::selfTest(*window, *services, log) : QGuiApplication::exec();
}

/// What the one word asks for, if there is one. False, and it is said why, when that is nothing.
bool understand(int &argc, char **argv, const Content::Store &store, Cli::Request &request)
{
    if (argc < 2)
        return true;
    Cli::Services services{store};
    services.addressError = [&store](const QString &address) {
        return addressError(store, address);
    };
    const QString word = QString::fromLocal8Bit(argv[argc - 1]);
    const auto [address, path] = Cli::openingOf(word, services);
    const QString error = path.isEmpty() ? Cli::addressError(address, services) : QString();
    if (!error.isEmpty()) {
        Cli::CommandWords words(argc, argv);
        words.speak(Cli::language());
        QTextStream(stderr) << "sidebyside: " << Cli::refusalOf(word, error) << '\n';
    }
    request.address = address;
    request.path = path;
    return error.isEmpty();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"sidebyside"_s); // the settings' folder goes by it
    const QStringList arguments = Cli::argumentsOf(argc, argv);
    const bool isTest = arguments.mid(1) == QStringList(u"--self-test"_s);
    const Content::Store store;
    Cli::Request request;
    if (isTest) {
        request.kind = Cli::Request::Kind::SelfTest;
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
    } else {
        request.kind = Cli::Request::Kind::Window;
        if (!understand(argc, argv, store, request))
            return 2;
    }
    if (!Cli::hasDisplay())
        return Cli::sayHowToReadWithout();
    const int exitCode = runWindow(argc, argv, store, request);
    const bool isHalfTested = isTest && exitCode == 0;
    return isHalfTested ? Cli::becomeCompanion(u"sidebyside-display"_s, argv) : exitCode;
}
