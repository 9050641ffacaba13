// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "window/marks.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

/// An empty Qt Quick window, built with the program's flags and left by the program's own hook:
/// what a start costs before it shows anything.
int main(int argc, char **argv)
{
    Window::Marks marks;
    QGuiApplication app(argc, argv);
    marks.mark("application"_L1);
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    marks.mark("engine"_L1);
    engine.load(QUrl(u"qrc:/qt/qml/SideBySide/Baseline/Baseline.qml"_s));
    if (engine.rootObjects().isEmpty())
        return 1;
    marks.mark("loaded"_L1);
    marks.finishWith(qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst()));
    return QGuiApplication::exec();
}
