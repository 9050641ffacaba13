// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

// Saves a picture of the gallery of controls, to be looked at:
// gallery FILE.png [SCALE] [light|dark] [contrast] [WIDTH] [HEIGHT]

#include "controls/usemodule.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickView>
#include <QTimer>

SIDEBYSIDE_USE_MODULE(SideBySide_Theme)
SIDEBYSIDE_USE_MODULE(SideBySide_Controls)

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/SideBySide-Regular.ttf"));
    QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/SideBySide-Bold.ttf"));
    QGuiApplication::setFont(QFont(QStringLiteral("Side by Side")));

    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setInitialProperties(
        {{QStringLiteral("scale100"), words.value(1, QStringLiteral("100")).toInt()},
         {QStringLiteral("dark"), words.contains(QLatin1String("dark"))},
         {QStringLiteral("contrast"), words.contains(QLatin1String("contrast"))}});
    view.setSource(QUrl::fromLocalFile(QStringLiteral(GALLERY)));
    view.resize(words.value(4, QStringLiteral("1280")).toInt(),
                words.value(5, QStringLiteral("1500")).toInt());
    view.show();
    QTimer::singleShot(500, &app, [&] {
        const bool isSaved = view.grabWindow().save(words.value(0, QStringLiteral("gallery.png")));
        QCoreApplication::exit(isSaved ? 0 : 1);
    });
    return QGuiApplication::exec();
}
