// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commandline.h"
#include "cli/commandwords.h"
#include "cli/companion.h"
#include "cli/opening.h"
#include "cli/surroundings.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QStringList arguments = Cli::argumentsOf(argc, argv);
    QCoreApplication::setApplicationName(u"sidebyside"_s); // the settings' folder goes by it
    Cli::CommandWords words(argc, argv);
    Cli::Services services = Cli::systemServices(Content::Store());
    services.speak = [&words](const QString &tag) { words.speak(tag); };
    words.speak(services.language);
    const Cli::Request request = Cli::run(arguments, services);
    switch (request.kind) {
    case Cli::Request::Kind::Done:
        return request.exitCode;
    case Cli::Request::Kind::Companion:
        return Cli::becomeCompanion(request.companion, argv);
    case Cli::Request::Kind::Display:
        return Cli::hasDisplay() ? Cli::becomeCompanion(u"sidebyside-display"_s, argv)
                                 : Cli::sayHowToReadWithout();
    case Cli::Request::Kind::Window:
    case Cli::Request::Kind::SelfTest:
        break;
    }
    QTextStream(stderr) << "This program runs commands. See: sidebyside --help\n";
    return 2;
}
