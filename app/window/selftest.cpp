// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "selftest.h"

#include "services.h"

#include <QCoreApplication>
#include <QImage>
#include <QQuickWindow>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Window
{

namespace
{

QStringList heard; // a message handler has no other memory
QtMessageHandler previousHandler = nullptr;

void hear(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        heard.append(message);
    if (previousHandler)
        previousHandler(type, context, message);
}

/// Draws the window as it is now. Whether it shows a page with something on it.
bool draw(QQuickWindow &window)
{
    QCoreApplication::processEvents();
    // No event loop runs here that would do it; what is left over must not outlive the engine.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QImage picture = window.grabWindow();
    return window.property("isReady").toBool() && !picture.isNull();
}

/// Waits for the picture of the sheet, from the program that draws it.
QString sheetProblem(Services &services)
{
    while (services.sheet.isDrawing())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (services.sheet.problem().isEmpty() && services.sheet.picture().isEmpty())
        return u"there is no sheet"_s;
    return services.sheet.problem();
}

void arrange(Services &services, QQuickWindow &window)
{
    for (const Content::Row &row : services.guide.guide().rows) {
        services.guide.rows()->setOpen(row.id, true);
        services.guide.rows()->setMarked(row.id, true);
    }
    services.guide.swapOptions();
    draw(window);
    services.guide.forget();
    services.search.setQuery(services.guide.guide().options.first().name);
}

} // namespace

QStringList addressesOf(const Content::Guide &guide)
{
    using Models::Page;
    QStringList addresses;
    for (const Page page : {Page::Compare,
                            Page::Choose,
                            Page::Flow,
                            Page::Summary,
                            Page::Together,
                            Page::FirstMeeting,
                            Page::Questions,
                            Page::Evidence,
                            Page::About,
                            Page::Sheet})
        addresses.append(Models::addressOf({page, guide.id, {}, {}}));
    for (const Content::Option &option : guide.options)
        addresses.append(Models::addressOf({Page::Features, guide.id, option.id, {}}));
    for (const Page page :
         {Page::Help, Page::KeyList, Page::Settings, Page::Search, Page::Contents})
        addresses.append(Models::addressOf({page, {}, {}, {}}));
    return addresses;
}

WarningLog::WarningLog()
{
    heard.clear();
    previousHandler = qInstallMessageHandler(hear);
}

WarningLog::~WarningLog()
{
    qInstallMessageHandler(previousHandler);
    previousHandler = nullptr;
}

QStringList WarningLog::warnings() const
{
    return heard;
}

int selfTest(QQuickWindow &window, Services &services, const WarningLog &log)
{
    QTextStream out(stdout);
    int failed = 0;
    int passed = 0;
    const auto note = [&](const QString &what, bool isGood) {
        ++(isGood ? passed : failed);
        if (!isGood)
            out << "failed: " << what << '\n';
    };

    arrange(services, window);
    for (const int percent : {100, 200}) {
        services.settings.setTextPercent(percent);
        const QStringList places = addressesOf(services.guide.guide());
        for (const QString &address : places)
            note(address, services.navigation.open(address) && draw(window));
    }
    services.navigation.openPage(Models::Page::Sheet);
    const bool isSheetDrawn = draw(window);
    const QString problem = sheetProblem(services);
    note(u"sheet: "_s + problem, isSheetDrawn && problem.isEmpty() && draw(window));
    services.settings.setEasy(true);
    const QStringList places = addressesOf(services.guide.guide());
    for (const QString &address : places)
        note("Easy Read: "_L1 + address, services.navigation.open(address) && draw(window));
    services.settings.setEasy(false);
    services.settings.setScheme(Models::Settings::Dark);
    note(u"dark"_s, draw(window));
    services.navigation.leave();
    note(u"quick leave"_s, draw(window) && services.guide.rows()->markedCount() == 0);
    services.navigation.restart();
    note(u"start again"_s, draw(window));

    const QStringList warnings = log.warnings();
    for (const QString &warning : warnings)
        note(warning, false);
    out << passed << " passed, " << failed << " failed" << Qt::endl;
    return failed == 0 ? 0 : 1;
}

} // namespace Window
