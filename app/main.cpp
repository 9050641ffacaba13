// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commandline.h"
#include "content/reader.h"
#include "content/store.h"
#include "controls/usemodule.h"
#include "window/fonts.h"
#include "window/marks.h"
#include "window/nonetwork.h"
#include "window/renderer.h"
#include "window/selftest.h"
#include "window/services.h"

#include <QGuiApplication>
#include <QLocale>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <memory>

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

QString country()
{
    const QString name = QLocale::system().name(); // such as "en_US", or "C"
    return name.section(u'_', 1, 1);
}

/// The typeface that can write the guide in this file. Its bytes are not kept.
Window::Typeface typefaceFor(const QString &path)
{
    const auto json = Content::readBytes(path);
    return Window::limitToBundledFonts(json ? json.value() : QByteArray());
}

/// Shows the guide, or tests it, until the window is closed.
int runWindow(int &argc, char **argv, const Content::Store &store, const Cli::Request &request)
{
    Window::Marks marks;
    const Models::Place place = Models::placeOf(request.address)
                                    .value_or(Models::Place{Models::Page::Compare, bundledGuide});
    const QString guideId = place.guide.isEmpty() ? QString(bundledGuide) : place.guide;
    auto guide = store.open(guideId, QLocale::system().name());
    auto help = store.help();
    if (!guide || !help)
        return complain(guide ? help.faults() : guide.faults());
    marks.mark("guide"_L1);

    const Window::Typeface typeface = typefaceFor(store.path(guideId, QLocale::system().name()));
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(u"sidebyside"_s);
    QGuiApplication::setApplicationDisplayName(u"Side by Side"_s);
    QGuiApplication::setDesktopFileName(u"sidebyside"_s);
    if (!Window::useBundledFonts(typeface))
        qWarning("The bundled fonts cannot be used; the system's fonts serve instead.");
    Window::chooseRenderer();
    marks.mark("application"_L1);

    const bool isTest = request.kind == Cli::Request::Kind::SelfTest;
    const Window::WarningLog log;
    Window::Services services({std::move(guide).value(),
                               std::move(help).value(),
                               QDate::currentDate(),
                               place,
                               isTest ? QString() : settingsPath(),
                               country(),
                               !isTest});
    app.installEventFilter(&services.quickLeave);

    Window::NoNetworkFactory noNetwork;
    // Not a QQmlApplicationEngine, which asks for a variant of every file: nearly a tenth of a start.
    QQmlEngine engine;
    engine.setNetworkAccessManagerFactory(&noNetwork);
    engine.addImportPath(u"qrc:/qt/qml"_s);
    marks.mark("engine"_L1);
    QQmlComponent main(&engine, QUrl(u"qrc:/qt/qml/SideBySide/App/Main.qml"_s));
    const std::unique_ptr<QObject> root(main.create());
    auto *window = qobject_cast<QQuickWindow *>(root.get());
    if (!window)
        return complain(main.errors());
    marks.mark("loaded"_L1);
    marks.finishWith(window);
    return isTest ? Window::selfTest(*window, services, log) : QGuiApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const Content::Store store;
    Cli::Services services{store};
    services.addressError = [&store](const QString &address) {
        return addressError(store, address);
    };
    services.language = QLocale::system().bcp47Name();
    if (argc > 1) { // the window finds its region itself
        if (const auto help = store.help())
            services.region = Content::regionForCountry(help.value(), country());
    }
    const Cli::Request request = Cli::run(Cli::argumentsOf(argc, argv), services);
    if (request.kind == Cli::Request::Kind::Done)
        return request.exitCode;
    if (request.kind == Cli::Request::Kind::SelfTest) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
    }
    return hasDisplay() ? runWindow(argc, argv, store, request) : sayHowToReadWithout();
}
