// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "renderer.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace Window
{

namespace
{

bool hasRenderNode(const char *folder)
{
    const QDir devices(QFile::decodeName(folder));
    return !devices.entryList({u"renderD*"_s}, QDir::System | QDir::Files).isEmpty();
}

bool canMakeContext()
{
    QOpenGLContext context;
    QOffscreenSurface surface;
    surface.create();
    return context.create() && context.makeCurrent(&surface);
}

} // namespace

void chooseRenderer(const char *folder)
{
    if (qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        return;
    const bool isOffscreen = QGuiApplication::platformName() == "offscreen"_L1;
    if (isOffscreen || !hasRenderNode(folder) || !canMakeContext())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

} // namespace Window
