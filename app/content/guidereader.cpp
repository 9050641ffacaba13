// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "guidereader.h"

#include "crossreferences.h"
#include "flowparts.h"
#include "parts.h"
#include "plaintext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

constexpr std::array StandingIds{"information"_L1, "unwatched"_L1, "not-emergency"_L1, "adults"_L1};
constexpr std::array OutcomeIds{"both"_L1, "not-now"_L1};

constexpr std::array GuideKeys{
    Key{"format"_L1},
    Key{"id"_L1},
    Key{"language"_L1},
    Key{"title"_L1},
    Key{"decision"_L1},
    Key{"problem"_L1},
    Key{"audience"_L1},
    Key{"standing"_L1},
    Key{"options"_L1},
    Key{"rows"_L1},
    Key{"regionNotes"_L1},
    Key{"outcomes"_L1},
    Key{"together"_L1},
    Key{"togetherExample"_L1},
    Key{"closing"_L1},
    Key{"questions"_L1},
    Key{"wishes"_L1},
    Key{"evidence"_L1},
    Key{"terms"_L1},
    Key{"sources"_L1},
    Key{"dates"_L1},
    Key{"makers"_L1},
    Key{"conformance"_L1},
    Key{"flow"_L1},
    Key{"translation"_L1, false},
};

/// The ids of the options as they stand, so that cells find theirs even when an id is at fault.
QStringList optionIds(const QList<Option> &options)
{
    QStringList ids;
    for (const Option &option : options)
        ids.append(option.id);
    return ids;
}

void checkOptionCount(Reading &reading, int node, qsizetype count)
{
    constexpr qsizetype Most = 4;
    if (count <= Most)
        return;
    reading.complain(node,
                     "too-many-entries"_L1,
                     QStringLiteral("There are more than %1 options.").arg(Most),
                     QStringLiteral("Compare two to four."));
}

void checkLanguage(Reading &reading, const Fields &fields, const QString &language)
{
    if (language.isEmpty() || isLanguageTag(language))
        return;
    reading.complain(fields.node("language"_L1),
                     "bad-language"_L1,
                     QStringLiteral("This is no language tag."),
                     QStringLiteral("Write one such as \"en\" or \"en-US\"."));
}

/// What must be as many for each option, and as many good points as hard ones.
class Counts
{
public:
    explicit Counts(Reading &reading)
        : m_reading(reading)
    {
    }

    void check(const Guide &guide)
    {
        for (qsizetype i = 0; i < guide.options.size(); ++i) {
            const Option &first = guide.options.constFirst();
            const Option &option = guide.options[i];
            const QString place = QStringLiteral("options/%1/").arg(i);
            expect(place + "features"_L1, option.features.size(), first.features.size());
            expect(place + "fits"_L1, option.fits.size(), first.fits.size());
            expect(place + "good"_L1, option.good.size(), first.good.size());
            expect(place + "hard"_L1, option.hard.size(), option.good.size());
            expect(
                place + "firstMeeting"_L1, option.firstMeeting.size(), first.firstMeeting.size());
        }
        for (qsizetype i = 0; i < guide.outcomes.size(); ++i) {
            const Outcome &outcome = guide.outcomes[i];
            expect(QStringLiteral("outcomes/%1/hard").arg(i),
                   outcome.hard.size(),
                   outcome.good.size());
        }
    }

private:
    void expect(const QString &place, qsizetype count, qsizetype expected)
    {
        if (count == expected)
            return;
        const int node = m_reading.json.find(place);
        if (node == JsonIndex::None || m_reading.json.kind(node) != JsonKind::Array)
            return; // that is a fault of its own
        m_reading.complain(
            node,
            "uneven-count"_L1,
            QStringLiteral("The list holds %1, its counterpart %2.").arg(count).arg(expected),
            QStringLiteral("Every option needs as many as the others, and as many "
                           "hard points as good ones."));
    }

    Reading &m_reading;
};

Guide readParts(Reading &reading, const Fields &fields)
{
    Guide guide;
    guide.id = fields.id("id"_L1);
    guide.language = fields.text("language"_L1);
    guide.title = fields.text("title"_L1);
    guide.decision = fields.text("decision"_L1);
    guide.problem = fields.texts("problem"_L1);
    guide.audience = fields.text("audience"_L1);
    guide.standing = fields.list("standing"_L1, &Parts::standing);
    guide.options = fields.list("options"_L1, &Parts::option, 2);
    reading.options = optionIds(guide.options); // rows and notes need them
    guide.rows = fields.list("rows"_L1, &Parts::row);
    guide.regionNotes = fields.list("regionNotes"_L1, &Parts::regionNote, 0);
    guide.outcomes = fields.list("outcomes"_L1, &Parts::outcome);
    guide.together = fields.texts("together"_L1);
    guide.togetherExample = fields.text("togetherExample"_L1);
    guide.closing = fields.texts("closing"_L1);
    guide.questions = fields.list("questions"_L1, &Parts::statement);
    guide.wishes = fields.list("wishes"_L1, &Parts::statement);
    guide.evidence = fields.list("evidence"_L1, &Parts::evidence);
    guide.terms = fields.list("terms"_L1, &Parts::term, 0);
    guide.sources = fields.list("sources"_L1, &Parts::source);
    guide.conformance = fields.list("conformance"_L1, &Parts::conformance);
    if (fields.has("dates"_L1))
        guide.dates = Parts::dates(reading, fields.node("dates"_L1));
    if (fields.has("makers"_L1))
        guide.makers = Parts::makers(reading, fields.node("makers"_L1));
    if (fields.has("translation"_L1))
        guide.translation = Parts::translation(reading, fields.node("translation"_L1));
    if (fields.has("flow"_L1))
        guide.flow = Parts::flow(reading, fields.node("flow"_L1));
    return guide;
}

} // namespace

Guide guideFrom(const JsonIndex &json, FaultLog &log)
{
    if (json.isEmpty())
        return {};
    Reading reading{json, log};
    const Fields fields(reading, 0, GuideKeys);
    fields.checkFormat();
    Guide guide = readParts(reading, fields);
    checkLanguage(reading, fields, guide.language);
    checkOptionCount(reading, fields.node("options"_L1), guide.options.size());
    checkIds(reading, fields.node("standing"_L1), guide.standing, StandingIds);
    checkIds(reading, fields.node("outcomes"_L1), guide.outcomes, OutcomeIds);
    Counts(reading).check(guide);
    checkNames(reading);
    checkReferences(reading);
    checkFlowForm(reading, guide);
    return guide;
}

} // namespace Content
