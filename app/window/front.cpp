// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "front.h"

#include "models/navigation.h"

#include <QGuiApplication>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace Window
{

namespace
{

bool canShow(const Models::Navigation &navigation, const QString &address)
{
    const auto place = Models::placeOf(address);
    return place && (place->guide.isEmpty() || place->guide == navigation.guide());
}

} // namespace

bool comeToFront(QQuickWindow &window, Models::Navigation &navigation, const Asked &asked)
{
    if (!asked.address.isEmpty() && !canShow(navigation, asked.address))
        return false;
    if (navigation.isBlank())
        navigation.restart();
    if (!asked.address.isEmpty())
        navigation.open(asked.address);
    // Qt's Wayland part takes the token from there.
    if (!asked.token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", asked.token.toUtf8());
    if (window.windowStates().testFlag(Qt::WindowMinimized))
        window.setWindowStates(window.windowStates() & ~Qt::WindowMinimized);
    if (QGuiApplication::platformName() != "offscreen"_L1) // which warns that it has no front
        window.raise();
    window.requestActivate();
    return true;
}

} // namespace Window
