// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "crossreferences.h"
#include "guidereader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

constexpr QLatin1StringView Elsewhere("ZZ");

Contact contact(Reading &reading, int node)
{
    static constexpr std::array Words{"call"_L1, "text"_L1, "chat"_L1, "visit"_L1};
    static constexpr std::array Keys{Key{"reach"_L1}, Key{"to"_L1}, Key{"say"_L1, false}};
    const Fields fields(reading, node, Keys);
    return {Reach(fields.choice("reach"_L1, Words)), fields.text("to"_L1), fields.text("say"_L1)};
}

/// A line has a name of its own or a description in each language, never both.
void checkName(Reading &reading, const Fields &fields, int node)
{
    if (fields.has("name"_L1) != fields.has("names"_L1)
        || reading.json.kind(node) != JsonKind::Object)
        return;
    reading.complain(node,
                     "one-name"_L1,
                     QStringLiteral("A line needs exactly one of \"name\" and \"names\"."),
                     QStringLiteral("Keep \"name\" if it calls itself so everywhere, else "
                                    "\"names\" by language."));
}

/// What has been checked says when, by when again, and where; what has not says none of it.
void checkDates(Reading &reading, const Fields &fields, int node)
{
    const bool isChecked = fields.has("checked"_L1);
    if (fields.has("nextCheck"_L1) == isChecked && fields.has("source"_L1) == isChecked)
        return;
    reading.complain(node,
                     "half-checked"_L1,
                     QStringLiteral("Of \"checked\", \"nextCheck\" and \"source\" some are here "
                                    "and some are not."),
                     QStringLiteral("Write all three, or none if nobody has checked the line."));
}

HelpLine line(Reading &reading, int node)
{
    static constexpr std::array Words{"danger"_L1, "talk"_L1};
    static constexpr std::array Keys{Key{"id"_L1},
                                     Key{"kind"_L1},
                                     Key{"name"_L1, false},
                                     Key{"names"_L1, false},
                                     Key{"contacts"_L1},
                                     Key{"notes"_L1, false},
                                     Key{"checked"_L1, false},
                                     Key{"nextCheck"_L1, false},
                                     Key{"source"_L1, false}};
    const Fields fields(reading, node, Keys);
    checkName(reading, fields, node);
    checkDates(reading, fields, node);
    HelpLine line;
    line.id = fields.name("id"_L1, Space::Line);
    line.kind = HelpKind(fields.choice("kind"_L1, Words));
    line.name = fields.text("name"_L1);
    line.names = fields.textByLanguage("names"_L1);
    line.contacts = fields.list("contacts"_L1, &contact);
    line.notes = fields.textByLanguage("notes"_L1);
    line.checked = fields.month("checked"_L1);
    line.nextCheck = fields.month("nextCheck"_L1);
    line.source = fields.text("source"_L1);
    return line;
}

void checkKinds(Reading &reading, const Fields &fields, const Region &region)
{
    const auto isOf = [](HelpKind kind) {
        return [kind](const HelpLine &line) { return line.kind == kind; };
    };
    const bool hasDanger =
        std::any_of(region.lines.begin(), region.lines.end(), isOf(HelpKind::Danger));
    const bool hasTalk =
        std::any_of(region.lines.begin(), region.lines.end(), isOf(HelpKind::Talk));
    if ((hasDanger && hasTalk) || region.lines.isEmpty())
        return;
    reading.complain(fields.node("lines"_L1),
                     "missing-entry"_L1,
                     QStringLiteral("The region lacks a line of kind \"%1\".")
                         .arg(hasDanger ? "talk"_L1 : "danger"_L1),
                     QStringLiteral("Add one: every region needs both kinds."));
}

Region region(Reading &reading, int node)
{
    static constexpr std::array Keys{Key{"id"_L1}, Key{"names"_L1}, Key{"lines"_L1}};
    const Fields fields(reading, node, Keys);
    Region region{fields.name("id"_L1, Space::Region),
                  fields.textByLanguage("names"_L1),
                  fields.list("lines"_L1, &line)};
    checkKinds(reading, fields, region);
    return region;
}

void checkLast(Reading &reading, const Fields &fields, const Help &help)
{
    if (help.regions.isEmpty() || help.regions.constLast().id == Elsewhere)
        return;
    reading.complain(fields.node("regions"_L1),
                     "missing-entry"_L1,
                     QStringLiteral("The last region is not \"ZZ\"."),
                     QStringLiteral("End the list with \"ZZ\", for everywhere else."));
}

} // namespace

Help helpFrom(const JsonIndex &json, FaultLog &log)
{
    static constexpr std::array Keys{Key{"format"_L1}, Key{"regions"_L1}};
    if (json.isEmpty())
        return {};
    Reading reading{json, log};
    const Fields fields(reading, 0, Keys);
    fields.checkFormat();
    Help help{fields.list("regions"_L1, &region)};
    checkLast(reading, fields, help);
    checkNames(reading);
    return help;
}

} // namespace Content
