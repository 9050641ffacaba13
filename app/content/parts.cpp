// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "parts.h"

#include "plaintext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Content::Parts
{
namespace
{

Certainty certainty(const Fields &fields)
{
    static constexpr std::array Words{"fairly-sure"_L1, "not-sure"_L1, "nobody-knows"_L1};
    return Certainty(fields.choice("certainty"_L1, Words));
}

Claim claim(const Fields &fields)
{
    return {fields.name("id"_L1, Space::Statement),
            fields.text("text"_L1),
            certainty(fields),
            fields.references("sources"_L1, Space::Source, 1),
            {}};
}

Feature feature(Reading &reading, int node)
{
    static constexpr std::array Keys{
        Key{"id"_L1}, Key{"title"_L1}, Key{"line"_L1}, Key{"example"_L1}, Key{"icon"_L1}};
    const Fields fields(reading, node, Keys);
    Feature feature{fields.name("id"_L1, Space::Statement),
                    fields.text("title"_L1),
                    fields.text("line"_L1),
                    fields.text("example"_L1),
                    fields.text("icon"_L1)};
    if (!feature.icon.isEmpty() && !isId(feature.icon)) {
        reading.complain(fields.node("icon"_L1),
                         "bad-id"_L1,
                         QStringLiteral("This is no name of an icon."),
                         QStringLiteral("Write the name of a file in resources/icons without its "
                                        "ending."));
    }
    return feature;
}

void checkYear(Reading &reading, const Fields &fields, const QString &year)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (year.isEmpty() || (year.size() == 4 && std::all_of(year.begin(), year.end(), isDigit)))
        return;
    reading.complain(fields.node("year"_L1),
                     "bad-date"_L1,
                     QStringLiteral("This is no year."),
                     QStringLiteral("Write four digits in quotes, or leave the key out."));
}

} // namespace

Statement statement(Reading &reading, int node)
{
    static constexpr std::array Keys{Key{"id"_L1}, Key{"text"_L1}};
    const Fields fields(reading, node, Keys);
    return {fields.name("id"_L1, Space::Statement), fields.text("text"_L1)};
}

Statement standing(Reading &reading, int node)
{
    static constexpr std::array Keys{Key{"id"_L1}, Key{"text"_L1}, Key{"paper"_L1, false}};
    const Fields fields(reading, node, Keys);
    return {
        fields.name("id"_L1, Space::Statement), fields.text("text"_L1), fields.text("paper"_L1)};
}

Claim ownClaim(Reading &reading, int node)
{
    static constexpr std::array Keys{
        Key{"id"_L1}, Key{"text"_L1}, Key{"certainty"_L1}, Key{"sources"_L1}};
    return claim(Fields(reading, node, Keys));
}

Claim evidence(Reading &reading, int node)
{
    static constexpr std::array Keys{
        Key{"id"_L1}, Key{"text"_L1}, Key{"about"_L1}, Key{"certainty"_L1}, Key{"sources"_L1}};
    const Fields fields(reading, node, Keys);
    Claim evidence = claim(fields);
    evidence.about = fields.references("about"_L1, Space::Option, 1);
    return evidence;
}

Option option(Reading &reading, int node)
{
    static constexpr std::array Keys{Key{"id"_L1},
                                     Key{"name"_L1},
                                     Key{"summary"_L1},
                                     Key{"definition"_L1},
                                     Key{"example"_L1},
                                     Key{"features"_L1},
                                     Key{"fits"_L1},
                                     Key{"fitExample"_L1},
                                     Key{"good"_L1},
                                     Key{"hard"_L1},
                                     Key{"firstMeeting"_L1}};
    const Fields fields(reading, node, Keys);
    Option option;
    option.id = fields.name("id"_L1, Space::Option);
    option.name = fields.text("name"_L1);
    option.summary = fields.text("summary"_L1);
    option.definition = fields.texts("definition"_L1);
    option.example = fields.text("example"_L1);
    option.features = fields.list("features"_L1, &feature);
    option.fits = fields.list("fits"_L1, &statement);
    option.fitExample = fields.text("fitExample"_L1);
    option.good = fields.list("good"_L1, &ownClaim);
    option.hard = fields.list("hard"_L1, &ownClaim);
    option.firstMeeting = fields.list("firstMeeting"_L1, &statement);
    return option;
}

Outcome outcome(Reading &reading, int node)
{
    static constexpr std::array Keys{Key{"id"_L1},
                                     Key{"name"_L1},
                                     Key{"summary"_L1},
                                     Key{"text"_L1},
                                     Key{"example"_L1},
                                     Key{"fits"_L1},
                                     Key{"good"_L1},
                                     Key{"hard"_L1},
                                     Key{"steps"_L1}};
    const Fields fields(reading, node, Keys);
    Outcome outcome;
    outcome.id = fields.name("id"_L1, Space::Option);
    outcome.name = fields.text("name"_L1);
    outcome.summary = fields.text("summary"_L1);
    outcome.text = fields.texts("text"_L1);
    outcome.example = fields.text("example"_L1);
    outcome.fits = fields.list("fits"_L1, &statement);
    outcome.good = fields.list("good"_L1, &ownClaim);
    outcome.hard = fields.list("hard"_L1, &ownClaim);
    outcome.steps = fields.list("steps"_L1, &statement);
    return outcome;
}

Term term(Reading &reading, int node)
{
    static constexpr std::array Keys{
        Key{"term"_L1}, Key{"meaning"_L1, false}, Key{"isName"_L1, false}};
    const Fields fields(reading, node, Keys);
    Term term{fields.text("term"_L1), fields.text("meaning"_L1), fields.flag("isName"_L1)};
    if (fields.has("term"_L1) && !term.isName && !fields.has("meaning"_L1)) {
        reading.complain(node,
                         "no-meaning"_L1,
                         QStringLiteral("The term has no meaning in plain words."),
                         QStringLiteral("Add the key \"meaning\", or \"isName\": true for a "
                                        "proper name."));
    }
    return term;
}

Source source(Reading &reading, int node)
{
    static constexpr std::array Keys{
        Key{"id"_L1}, Key{"title"_L1}, Key{"by"_L1}, Key{"year"_L1, false}, Key{"where"_L1}};
    const Fields fields(reading, node, Keys);
    Source source{fields.name("id"_L1, Space::Source),
                  fields.text("title"_L1),
                  fields.text("by"_L1),
                  fields.text("year"_L1),
                  fields.text("where"_L1)};
    checkYear(reading, fields, source.year);
    return source;
}

Dates dates(Reading &reading, int node)
{
    static constexpr std::array Keys{
        Key{"published"_L1}, Key{"checked"_L1}, Key{"nextCheck"_L1}, Key{"policy"_L1}};
    const Fields fields(reading, node, Keys);
    return {fields.day("published"_L1),
            fields.day("checked"_L1),
            fields.day("nextCheck"_L1),
            fields.text("policy"_L1)};
}

Makers makers(Reading &reading, int node)
{
    static constexpr std::array Keys{
        Key{"writtenBy"_L1}, Key{"paidBy"_L1}, Key{"conflicts"_L1}, Key{"startedFrom"_L1}};
    const Fields fields(reading, node, Keys);
    return {fields.text("writtenBy"_L1),
            fields.text("paidBy"_L1),
            fields.text("conflicts"_L1),
            fields.text("startedFrom"_L1)};
}

Conformance conformance(Reading &reading, int node)
{
    static constexpr std::array Keys{
        Key{"id"_L1}, Key{"item"_L1}, Key{"text"_L1}, Key{"isMet"_L1}, Key{"how"_L1}};
    const Fields fields(reading, node, Keys);
    return {fields.name("id"_L1, Space::Statement),
            fields.text("item"_L1),
            fields.text("text"_L1),
            fields.flag("isMet"_L1),
            fields.text("how"_L1)};
}

Translation translation(Reading &reading, int node)
{
    static constexpr std::array Keys{Key{"isReviewed"_L1}, Key{"stamps"_L1}};
    const Fields fields(reading, node, Keys);
    for (const QString &stamp : fields.texts("stamps"_L1)) {
        if (isStamp(stamp))
            continue;
        reading.complain(fields.node("stamps"_L1),
                         "bad-stamp"_L1,
                         QStringLiteral("\"%1\" is no stamp.").arg(stamp.left(20)),
                         QStringLiteral("Let resources/i18n/content-po write the stamps."));
        break; // the others are likely of the same make
    }
    return {.isTranslated = true, .isReviewed = fields.flag("isReviewed"_L1)};
}

} // namespace Content::Parts
