// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "application.h"

#include <QGuiApplication>

#include <fontconfig/fontconfig.h>

namespace Sheet
{

namespace
{

/// Keeps fontconfig from looking at the fonts of the system, of which none is ever used.
void forgetSystemFonts()
{
    if (FcConfig *empty = FcConfigCreate()) {
        FcConfigSetCurrent(empty);
        FcConfigDestroy(empty); // the current configuration holds a reference of its own
    }
}

/// What the person's desktop asks of windows does not concern a sheet.
void forgetDesktop()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    for (const char *name :
         {"QT_QPA_PLATFORMTHEME", "QT_IM_MODULE", "QT_SCALE_FACTOR", "QT_FONT_DPI"})
        qunsetenv(name);
    // Without one, Qt would make a folder of its own in /tmp.
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", "/dev/null");
    QGuiApplication::setDesktopSettingsAware(false);
}

/// While one lives, Qt does not tell that a runtime folder is wanting.
class Quiet
{
public:
    Quiet()
        : m_previous(
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {}))
    {
    }
    ~Quiet() { qInstallMessageHandler(m_previous); }
    Q_DISABLE_COPY_MOVE(Quiet)

private:
    QtMessageHandler m_previous;
};

} // namespace

Application::Application()
{
    if (QCoreApplication::instance() != nullptr)
        return;
    forgetSystemFonts();
    forgetDesktop();
    static int count = 1;
    static char name[] = "sidebyside";
    static char *names[] = {name, nullptr};
    const Quiet quiet;
    m_application = std::make_unique<QGuiApplication>(count, names);
}

Application::~Application() = default;

} // namespace Sheet
