// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "controls/usemodule.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QtQuickTest>

SIDEBYSIDE_USE_MODULE(SideBySide_Theme)
SIDEBYSIDE_USE_MODULE(SideBySide_Controls)

/// Gives the controls what the program gives them: fonts, icons and their modules.
class Setup : public QObject
{
    Q_OBJECT

public slots:
    void applicationAvailable()
    {
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/SideBySide-Regular.ttf"));
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/SideBySide-Bold.ttf"));
        QGuiApplication::setFont(QFont(QStringLiteral("Side by Side")));
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)
#include "tst_controls.moc"
