// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "testapplication.h"

#include "content/reader.h"
#include "content/store.h"
#include "window/fonts.h"

#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Support
{

namespace
{

Window::Typeface limitFonts()
{
    const QString path = Content::Store().path(u"peer-coaching-or-therapy"_s, u"en"_s);
    const auto bytes = Content::readBytes(path);
    return Window::limitToBundledFonts(bytes ? bytes.value() : QByteArray());
}

} // namespace

std::unique_ptr<QGuiApplication> makeApplication(int &argc, char **argv, bool hasSystemFonts)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_SCALE_FACTOR", "1");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto typeface = hasSystemFonts ? Window::Typeface::Cut : limitFonts();
    auto app = std::make_unique<QGuiApplication>(argc, argv);
    if (!Window::useBundledFonts(typeface))
        qFatal("The bundled fonts cannot be used.");
    return app;
}

} // namespace Support
