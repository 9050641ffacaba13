// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings.h"

#include <QLocale>
#include <QTextStream>

namespace Cli
{

QString language()
{
    return QLocale::system().bcp47Name();
}

QString country()
{
    const QString name = QLocale::system().name(); // such as "en_US", or "C"
    return name.section(u'_', 1, 1);
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

Services systemServices(const Content::Store &store)
{
    Services services{store};
    services.language = language();
    if (const auto help = store.help())
        services.region = Content::regionForCountry(help.value(), country());
    return services;
}

} // namespace Cli
