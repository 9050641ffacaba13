// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <optional>

using namespace Qt::StringLiterals;

namespace Cli
{

namespace
{

/// The context that translators see.
struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

/// Values as CLI11 leaves them, before they are looked at.
struct Values {
    std::string address;
    bool isSelfTest = false;
    bool isUnverifiedOnly = false;
    std::vector<std::string> paths;
    bool isJson = false;
    std::string today;
    std::string guide;
    std::string language;
    std::string region;
    std::string format = "plain";
    std::string walkFormat = "text";
    bool isWalk = false;
    bool isGraph = false;
    std::vector<std::string> answers;
    bool isForOther = false;
    std::string edition = "standard";
    std::string paper = "a4";
    double size = 0;
    std::string order;
    std::string clinic;
    std::string output;
    std::string folder;
    std::string playlist;
    std::string health;
    std::vector<std::string> screens;
};

/// The commands of one program.
struct Commands {
    CLI::App *list = nullptr;
    CLI::App *check = nullptr;
    CLI::App *text = nullptr;
    CLI::App *flow = nullptr;
    CLI::App *sheet = nullptr;
    CLI::App *display = nullptr;
};

std::string words(const QString &text)
{
    return text.toStdString();
}

std::optional<Format> formatOf(const std::string &name)
{
    if (name == "plain")
        return Format::Plain;
    if (name == "markdown")
        return Format::Markdown;
    if (name == "html")
        return Format::Html;
    return std::nullopt;
}

std::optional<Sheet::Edition> editionOf(const std::string &name)
{
    for (const auto edition :
         {Sheet::Edition::Standard, Sheet::Edition::Large, Sheet::Edition::Easy})
        if (name == wordOf(edition))
            return edition;
    return std::nullopt;
}

QString noEdition(const Values &values)
{
    //: %1 is a word on the command line
    return Help::tr("%1 is no edition.").arg(quoted(QString::fromStdString(values.edition)));
}

CLI::App *
addCommand(CLI::App &app, const char *name, const QString &description, const QString &footer)
{
    CLI::App *command = app.add_subcommand(name, words(description));
    command->set_help_flag("-h,--help", words(Help::tr("Show this help and leave")));
    command->footer(words(footer));
    return command;
}

void addProgram(CLI::App &app, Values &values)
{
    app.require_subcommand(0, 1);
    app.set_help_flag("-h,--help", words(Help::tr("Show this help and leave")));
    app.set_version_flag("--version",
                         "sidebyside " SIDEBYSIDE_VERSION,
                         words(Help::tr("Show the version and leave")));
    app.add_option(
           "ADDRESS",
           values.address,
           words(Help::tr(
               "The place to open, such as help, keys or guide/GUIDE/compare#ROW; or a guide's file or folder")))
        ->type_name("");
    app.add_flag("--self-test",
                 values.isSelfTest,
                 words(Help::tr("Load every page once, fail on any warning")));
    //: examples under the help text of the program; the commands stay as they are
    app.footer(words(
        Help::tr("Without a command, a window shows the guide.\n\n"
                 "Examples:\n"
                 "  sidebyside\n"
                 "  sidebyside guide/peer-coaching-or-therapy/compare#duration\n"
                 "  sidebyside help\n"
                 "  sidebyside my-guide/en.json\n"
                 "  sidebyside text > guide.txt\n"
                 "  sidebyside list --unverified\n"
                 "  sidebyside flow --walk > flow.txt\n"
                 "  sidebyside sheet -o sheet.pdf\n"
                 "  sidebyside display --playlist display.json\n"
                 "  sidebyside COMMAND --help\n\n"
                 "Exit codes: 0 well, 1 faults found or it cannot be done, 2 wrong arguments.")));
}

CLI::App *addList(CLI::App &app, Values &values)
{
    CLI::App *command = addCommand(app,
                                   "list",
                                   Help::tr("List the guides and the regions with help numbers"),
                                   //: examples under the help text of a command
                                   Help::tr("Examples:\n"
                                            "  sidebyside list\n"
                                            "  sidebyside list --unverified"));
    command->add_flag("--unverified",
                      values.isUnverifiedOnly,
                      words(Help::tr("List the help lines that nobody has checked instead")));
    return command;
}

CLI::App *addCheck(CLI::App &app, Values &values)
{
    CLI::App *command = addCommand(
        app,
        "check",
        Help::tr("Check guides and help numbers; print faults as file:line:col: error: ..."),
        //: examples under the help text of a command
        Help::tr("Prints nothing and leaves with 0 when all is well.\n\n"
                 "Examples:\n"
                 "  sidebyside check resources/guides resources/help\n"
                 "  sidebyside check --json my-guide/en.json\n"
                 "  sidebyside check --today 2027-06-01 resources"));
    command
        ->add_option(
            "PATH", values.paths, words(Help::tr("Files, or folders to look for .json files in")))
        ->type_name("")
        ->required();
    command->add_flag(
        "--json", values.isJson, words(Help::tr("Print the faults as one JSON array")));
    command
        ->add_option(
            "--today", values.today, words(Help::tr("Check dates as if this were the day")))
        ->type_name("YYYY-MM-DD");
    return command;
}

/// The options that say which guide is meant.
void addGuide(CLI::App &app, Values &values)
{
    app.add_option("--guide",
                   values.guide,
                   words(Help::tr("The guide; without this the first that `list` names")))
        ->type_name("ID");
    app.add_option("--lang", values.language, words(Help::tr("The language, such as en or en-US")))
        ->type_name("TAG");
}

CLI::App *addText(CLI::App &app, Values &values)
{
    CLI::App *command =
        addCommand(app,
                   "text",
                   Help::tr("Write a whole guide as text, help numbers first"),
                   //: examples under the help text of a command
                   Help::tr("Examples:\n"
                            "  sidebyside text | less\n"
                            "  sidebyside text --region GB\n"
                            "  sidebyside text --format html > guide.html\n"
                            "  sidebyside text --edition easy --format html > easy.html"));
    addGuide(*command, values);
    command
        ->add_option(
            "--region", values.region, words(Help::tr("Whose help numbers, such as US or GB")))
        ->type_name("CC");
    command
        ->add_option("--format",
                     values.format,
                     words(Help::tr("plain, markdown or html; plain without this")))
        ->type_name("FORMAT");
    command
        ->add_option("--edition",
                     values.edition,
                     words(Help::tr("standard or easy (Easy Read); standard without this")))
        ->type_name("EDITION");
    return command;
}

CLI::App *addFlow(CLI::App &app, Values &values)
{
    CLI::App *command = addCommand(
        app,
        "flow",
        Help::tr("Show where the questions of a guide lead"),
        //: examples under the help text of a command; the commands stay as they are
        Help::tr(
            "--walk is for whoever signs the guide off: every way through the questions, with its "
            "outcome and why.\n\n"
            "Examples:\n"
            "  sidebyside flow --walk > flow.txt\n"
            "  sidebyside flow --walk --format json > flow.json\n"
            "  sidebyside flow --graph > flow.svg\n"
            "  sidebyside flow --answer reason=symptoms ease=lived-it,informal"));
    command->add_flag("--walk", values.isWalk, words(Help::tr("Print every way and its outcome")));
    command->add_flag(
        "--graph", values.isGraph, words(Help::tr("Draw the questions as SVG; needs Graphviz")));
    command
        ->add_option("--answer",
                     values.answers,
                     words(Help::tr("Print the outcome of these answers as JSON")))
        ->type_name("QUESTION=CHOICE[,CHOICE]...");
    command->add_flag("--someone-else",
                      values.isForOther,
                      words(Help::tr("Of --answer: speak of someone else, not to the reader")));
    command
        ->add_option("--format",
                     values.walkFormat,
                     words(Help::tr("Of --walk: text or json; text without this")))
        ->type_name("FORMAT");
    addGuide(*command, values);
    return command;
}

void addSheetForm(CLI::App &command, Values &values)
{
    command
        .add_option(
            "--edition",
            values.edition,
            words(Help::tr(
                "standard, large (large print) or easy (Easy Read); standard without this")))
        ->type_name("EDITION");
    command
        .add_option("--size",
                    values.size,
                    words(Help::tr("Of the large edition: points, from 16 to 32; 16 without this")))
        ->type_name("PT");
    command.add_option("--paper", values.paper, words(Help::tr("a4 or letter; a4 without this")))
        ->type_name("PAPER");
    command
        .add_option("--order",
                    values.order,
                    words(Help::tr("Options and rows that come first, by their ids")))
        ->type_name("ID,ID");
    command
        .add_option(
            "--clinic",
            values.clinic,
            words(Help::tr("Text file with up to three lines to print (name, phone, address), "
                           "and perhaps a line https://... for the QR code")))
        ->type_name("FILE");
}

CLI::App *addSheet(CLI::App &app, Values &values)
{
    CLI::App *command = addCommand(
        app,
        "sheet",
        Help::tr("Make the printable sheet as an accessible PDF"),
        //: examples under the help text of a command; the commands stay as they are
        Help::tr(
            "Prints the name of the file. SOURCE_DATE_EPOCH in the environment stands for now: "
            "the same second gives the same bytes.\n\n"
            "Examples:\n"
            "  sidebyside sheet -o sheet.pdf\n"
            "  sidebyside sheet --edition large --size 18 --paper letter -o large.pdf\n"
            "  sidebyside sheet --edition easy -o easy.pdf\n"
            "  sidebyside sheet --region GB -o - > gb.pdf\n"
            "  sidebyside sheet --all sheets"));
    addGuide(*command, values);
    command
        ->add_option(
            "--region", values.region, words(Help::tr("Whose help numbers, such as US or GB")))
        ->type_name("CC");
    addSheetForm(*command, values);
    CLI::Option *output =
        command
            ->add_option("-o,--output",
                         values.output,
                         words(Help::tr("The file, or - for standard output; without this, named "
                                        "after the guide, in this folder")))
            ->type_name("FILE");
    command
        ->add_option("--all",
                     values.folder,
                     words(Help::tr("Every language, edition and paper, into this folder")))
        ->type_name("DIR")
        ->excludes(output);
    return command;
}

CLI::App *addDisplay(CLI::App &app, Values &values)
{
    CLI::App *command = addCommand(
        app,
        "display",
        Help::tr("Show a guide on the wall of a waiting room, message by message"),
        //: examples under the help text of a command; the commands stay as they are
        Help::tr(
            "Fills every screen until it is told to end. A playlist says what is shown, when and "
            "how large; it is read again when it changes, and a faulty one is not used. Look "
            "at it before with `sidebyside check FILE`.\n\n"
            "Examples:\n"
            "  sidebyside display\n"
            "  sidebyside display --playlist /etc/sidebyside/display.json\n"
            "  sidebyside display --screen HDMI-A-1 --playlist left.json"));
    command->add_option("--playlist", values.playlist, words(Help::tr("The clinic's display.json")))
        ->type_name("FILE");
    command
        ->add_option("--health",
                     values.health,
                     words(Help::tr("Folder for status.json and metrics, written every 15 s")))
        ->type_name("FOLDER");
    command
        ->add_option("--screen",
                     values.screens,
                     words(Help::tr("Only this screen; more than once for several")))
        ->type_name("NAME");
    return command;
}

/// One line a command: how it is used.
QString usage(const Commands &commands)
{
    if (commands.list->parsed())
        return u"sidebyside list [--unverified]"_s;
    if (commands.check->parsed())
        return u"sidebyside check PATH... [--json] [--today YYYY-MM-DD]"_s;
    if (commands.text->parsed())
        return u"sidebyside text [--guide ID] [--lang TAG] [--region CC] [--format plain|markdown|html] [--edition standard|easy]"_s;
    if (commands.flow->parsed())
        return u"sidebyside flow --walk [--format text|json] | --graph | --answer QUESTION=CHOICE... [--someone-else] [--guide ID] [--lang TAG]"_s;
    if (commands.sheet->parsed())
        return u"sidebyside sheet [--guide ID] [--lang TAG] [--region CC] [--edition standard|large|easy] [--size PT] [--paper a4|letter] [--order ID,ID] [--clinic FILE] [-o FILE|- | --all DIR]"_s;
    if (commands.display->parsed())
        return u"sidebyside display [--playlist FILE] [--health FOLDER] [--screen NAME]..."_s;
    return u"sidebyside [ADDRESS | --self-test | --version | --help | list | check | text | flow | sheet | display]"_s;
}

WrongArguments wrong(const QString &what, const Commands &commands)
{
    //: %1 says what is wrong with the arguments, %2 is how the command is used
    return {Help::tr("%1 Use: %2").arg(what, usage(commands))};
}

/// What is wrong, in a sentence.
QString complaint(const CLI::App &app, const Commands &commands, const CLI::ParseError &error)
{
    const std::vector<std::string> extras = app.remaining(true);
    if (dynamic_cast<const CLI::ExtrasError *>(&error) != nullptr && !extras.empty())
        //: %1 is a word on the command line
        return Help::tr("%1 is not known here.")
            .arg(quoted(QString::fromStdString(extras.front())));
    if (dynamic_cast<const CLI::RequiredError *>(&error) != nullptr && commands.check->parsed())
        return Help::tr("No file or folder is named.");
    return QString::fromUtf8(error.what()).simplified() + u'.';
}

Arguments windowArguments(const Values &values, const Commands &commands)
{
    if (!values.isSelfTest)
        return WindowArguments{QString::fromStdString(values.address)};
    if (values.address.empty())
        return SelfTestArguments{};
    return wrong(Help::tr("--self-test takes no address."), commands);
}

Arguments checkArguments(const Values &values, const Commands &commands)
{
    CheckArguments arguments{.isJson = values.isJson};
    for (const std::string &path : values.paths)
        arguments.paths += QString::fromStdString(path);
    if (values.today.empty())
        return arguments;
    const QString today = QString::fromStdString(values.today);
    arguments.today = QDate::fromString(today, u"yyyy-MM-dd"_s);
    if (arguments.today.isValid())
        return arguments;
    //: %1 is a word on the command line
    return wrong(Help::tr("%1 is no day such as 2027-06-01.").arg(quoted(today)), commands);
}

Arguments textArguments(const Values &values, const Commands &commands)
{
    const std::optional<Format> format = formatOf(values.format);
    if (!format)
        //: %1 is a word on the command line
        return wrong(
            Help::tr("%1 is no format.").arg(quoted(QString::fromStdString(values.format))),
            commands);
    if (values.edition != "standard" && values.edition != "easy")
        return wrong(noEdition(values), commands);
    return TextArguments{.guide = QString::fromStdString(values.guide),
                         .language = QString::fromStdString(values.language),
                         .region = QString::fromStdString(values.region),
                         .format = *format,
                         .isEasy = values.edition == "easy"};
}

Arguments flowArguments(const Values &values, const Commands &commands)
{
    FlowArguments arguments{.guide = QString::fromStdString(values.guide),
                            .language = QString::fromStdString(values.language)};
    if (int(values.isWalk) + int(values.isGraph) + int(!values.answers.empty()) != 1)
        return wrong(Help::tr("Say which of --walk, --graph and --answer is meant."), commands);
    if (values.isForOther && values.answers.empty())
        return wrong(Help::tr("--someone-else belongs to --answer."), commands);
    if (values.walkFormat != "text" && values.walkFormat != "json")
        //: %1 is a word on the command line
        return wrong(
            Help::tr("%1 is no format.").arg(quoted(QString::fromStdString(values.walkFormat))),
            commands);
    if (values.isWalk && values.walkFormat == "json")
        arguments.output = FlowOutput::WalkJson;
    else if (!values.isWalk)
        arguments.output = values.isGraph ? FlowOutput::Graph : FlowOutput::Outcome;
    arguments.isForOther = values.isForOther;
    for (const std::string &answer : values.answers)
        arguments.answers += QString::fromStdString(answer);
    return arguments;
}

/// What is wrong with how the sheet is wanted, in a sentence; empty when nothing is.
QString sheetComplaint(const Values &values)
{
    if (!editionOf(values.edition))
        return noEdition(values);
    if (values.paper != "a4" && values.paper != "letter")
        //: %1 is a word on the command line
        return Help::tr("%1 is no paper.").arg(quoted(QString::fromStdString(values.paper)));
    const bool isSizeGiven = values.size != 0;
    if (isSizeGiven && values.edition != "large" && values.folder.empty())
        return Help::tr("--size is for the large edition.");
    if (isSizeGiven
        && !(values.size >= Sheet::LeastLargeSize && values.size <= Sheet::MostLargeSize))
        //: %1 and %2 are numbers of points
        return Help::tr("--size goes from %1 to %2 points.")
            .arg(Sheet::LeastLargeSize)
            .arg(Sheet::MostLargeSize);
    return {};
}

Arguments sheetArguments(const Values &values, const Commands &commands)
{
    if (const QString complaint = sheetComplaint(values); !complaint.isEmpty())
        return wrong(complaint, commands);
    SheetArguments arguments{
        .guide = QString::fromStdString(values.guide),
        .language = QString::fromStdString(values.language),
        .region = QString::fromStdString(values.region),
        .edition = editionOf(values.edition).value_or(Sheet::Edition::Standard),
        .paper = values.paper == "letter" ? Sheet::Paper::Letter : Sheet::Paper::A4,
        .order = QString::fromStdString(values.order).split(u',', Qt::SkipEmptyParts),
        .clinic = QString::fromStdString(values.clinic),
        .output = QString::fromStdString(values.output),
        .folder = QString::fromStdString(values.folder)};
    if (values.size != 0)
        arguments.size = values.size;
    return arguments;
}

Arguments displayArguments(const Values &values)
{
    DisplayArguments arguments{.playlist = QString::fromStdString(values.playlist),
                               .health = QString::fromStdString(values.health)};
    for (const std::string &screen : values.screens)
        arguments.screens += QString::fromStdString(screen);
    return arguments;
}

Arguments argumentsFrom(const Values &values, const Commands &commands)
{
    const bool isWindow = !commands.list->parsed() && !commands.check->parsed()
        && !commands.text->parsed() && !commands.flow->parsed() && !commands.sheet->parsed()
        && !commands.display->parsed();
    if (isWindow)
        return windowArguments(values, commands);
    if (values.isSelfTest || !values.address.empty())
        return wrong(Help::tr("One thing at a time, please."), commands);
    if (commands.list->parsed())
        return ListArguments{values.isUnverifiedOnly};
    if (commands.flow->parsed())
        return flowArguments(values, commands);
    if (commands.sheet->parsed())
        return sheetArguments(values, commands);
    if (commands.display->parsed())
        return displayArguments(values);
    return commands.check->parsed() ? checkArguments(values, commands)
                                    : textArguments(values, commands);
}

/// CLI11 takes the last word first, and not the program's name.
std::vector<std::string> reversed(const QStringList &words)
{
    std::vector<std::string> reversed;
    for (qsizetype i = words.size() - 1; i > 0; --i)
        reversed.push_back(words[i].toStdString());
    return reversed;
}

} // namespace

Arguments parsed(const QStringList &words)
{
    Values values;
    CLI::App app(Cli::words(Help::tr("Side by Side compares kinds of support, side by side.")),
                 "sidebyside");
    addProgram(app, values);
    const Commands commands{addList(app, values),
                            addCheck(app, values),
                            addText(app, values),
                            addFlow(app, values),
                            addSheet(app, values),
                            addDisplay(app, values)};
    try {
        app.parse(reversed(words));
    } catch (const CLI::CallForHelp &) {
        return PrintArguments{QString::fromStdString(app.help())};
    } catch (const CLI::CallForVersion &version) {
        return PrintArguments{QString::fromUtf8(version.what()) + u'\n'};
    } catch (const CLI::ParseError &error) {
        return wrong(complaint(app, commands, error), commands);
    }
    return argumentsFrom(values, commands);
}

QString quoted(const QString &word)
{
    constexpr qsizetype LongestWord = 100;
    QString safe = word.size() > LongestWord ? word.first(LongestWord) + u'…' : word;
    for (QChar &c : safe) {
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    }
    return u'"' + safe + u'"';
}

} // namespace Cli
