// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commandwords.h"
#include "cli/opening.h"
#include "cli/surroundings.h"
#include "preview.h"
#include "sheet/application.h"
#include "sheetcommand.h"

#include <QTextStream>

#include <string_view>

int main(int argc, char **argv)
{
    if (argc == 2 && std::string_view(argv[1]) == Paper::PreviewWord)
        return Paper::preview();
    if (argc == 2 && std::string_view(argv[1]) == Paper::FileWord)
        return Paper::file();
    Cli::Services services = Cli::systemServices(Content::Store());
    const Sheet::Application application; // and not one that could lay out no text
    Cli::CommandWords words(argc, argv);
    services.speak = [&words](const QString &tag) { words.speak(tag); };
    words.speak(services.language);
    services.sheet = Paper::runSheet;
    const Cli::Request request = Cli::run(Cli::argumentsOf(argc, argv), services);
    if (request.kind == Cli::Request::Kind::Done)
        return request.exitCode;
    QTextStream(stderr) << "This program makes the sheet. See: sidebyside sheet --help\n";
    return 2;
}
