// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/surroundings.h"
#include "sheetcommand.h"

#include <QTextStream>

int main(int argc, char **argv)
{
    Cli::Services services = Cli::systemServices(Content::Store());
    services.sheet = Paper::runSheet;
    const Cli::Request request = Cli::run(Cli::argumentsOf(argc, argv), services);
    if (request.kind == Cli::Request::Kind::Done)
        return request.exitCode;
    QTextStream(stderr) << "This program makes the sheet. See: sidebyside sheet --help\n";
    return 2;
}
