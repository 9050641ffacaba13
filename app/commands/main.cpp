// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commandline.h"
#include "cli/companion.h"
#include "cli/opening.h"
#include "cli/surroundings.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const Cli::Request request =
        Cli::run(Cli::argumentsOf(argc, argv), Cli::systemServices(Content::Store()));
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
