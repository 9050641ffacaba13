// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspection.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

constexpr int ShortestGraded = 12; ///< words; a shorter text has no grade worth the name

/// How a language is measured, and how hard its texts may be. Hardness grows as texts get harder,
/// whichever way the measure itself goes; the limits are given as the measure has them.
struct Measure {
    QLatin1StringView name; ///< of the measure, after "The text has"
    double (*value)(const Readability &);
    bool growsWithEase;
    double passage; ///< the hardest a passage may be
    double median;
    double difference; ///< the most between two options
    double average; ///< words in a sentence
    int longest; ///< likewise, in any
};

/// Flesch-Kincaid: school grades of the US.
constexpr Measure English{"reading grade"_L1,
                          [](const Readability &text) { return text.grade(); },
                          false,
                          8,
                          6,
                          1,
                          15,
                          25};
/// Fernandez Huerta: his table has 60 to 70 for grades 7 and 8, and 70 to 80 for grade 6, so that the
/// limits are those of English; 8 points are about a grade there.
constexpr Measure Spanish{"reading ease"_L1,
                          [](const Readability &text) { return text.ease(); },
                          true,
                          60,
                          70,
                          8,
                          15,
                          25};
/// For Arabic no formula has the standing of those two. What they all count is how long words and
/// sentences are. Articles, "and", prepositions and pronouns are written as part of the word there, so
/// that the same sentence has about a fifth fewer words than in English: 12 on average, 20 at most; and
/// a plain word of five letters is as common as one of four in English. The limits on letters leave
/// out what reads like an official letter, which is above 6.
constexpr Measure Arabic{"word length"_L1,
                         [](const Readability &text) { return text.wordLength(); },
                         false,
                         6,
                         5.5,
                         0.5,
                         12,
                         20};

const Measure *measureOf(Language language)
{
    switch (language) {
    case Language::English:
        return &English;
    case Language::Spanish:
        return &Spanish;
    case Language::Arabic:
        return &Arabic;
    case Language::Other:
        break;
    }
    return nullptr;
}

double hardness(const Measure &measure, double value)
{
    return measure.growsWithEase ? -value : value;
}

bool isHarder(const Measure &measure, double value, double limit)
{
    return hardness(measure, value) > hardness(measure, limit);
}

/// "at most 8" or "at least 60".
QString bound(const Measure &measure, double limit)
{
    return QStringLiteral("%1 %2").arg(measure.growsWithEase ? QStringLiteral("at least")
                                                             : QStringLiteral("at most"),
                                       QString::number(limit));
}

QString rounded(double number)
{
    return QString::number(number, 'f', 1);
}

bool isGraded(const Counted &counted)
{
    return counted.reading.words >= ShortestGraded;
}

void add(Readability &sum, const Readability &one)
{
    sum.words += one.words;
    sum.sentences += one.sentences;
    sum.syllables += one.syllables;
    sum.letters += one.letters;
}

void checkPassages(Inspection &inspection, const Measure &measure)
{
    for (const Counted &counted : inspection.passages) {
        const Readability &reading = counted.reading;
        const double value = measure.value(reading);
        if (isGraded(counted) && isHarder(measure, value, measure.passage)) {
            inspection.complain(
                counted.passage.path,
                "grade-too-high"_L1,
                QStringLiteral("The text has %1 %2.").arg(measure.name, rounded(value)),
                QStringLiteral("Write shorter words and sentences: %1.")
                    .arg(bound(measure, measure.passage)));
        }
        if (reading.longestSentence > measure.longest) {
            inspection.complain(
                counted.passage.path,
                "sentence-too-long"_L1,
                QStringLiteral("A sentence has %1 words.").arg(reading.longestSentence),
                QStringLiteral("Split it: at most %1.").arg(measure.longest));
        }
    }
}

void checkMedian(Inspection &inspection, const Measure &measure)
{
    std::vector<double> hard;
    for (const Counted &counted : inspection.passages) {
        if (isGraded(counted))
            hard.push_back(hardness(measure, measure.value(counted.reading)));
    }
    if (hard.empty())
        return;
    const auto middle = hard.begin() + qsizetype(hard.size() / 2);
    std::nth_element(hard.begin(), middle, hard.end());
    if (*middle <= hardness(measure, measure.median))
        return;
    inspection.complain({},
                        "median-grade-too-high"_L1,
                        QStringLiteral("Half of the texts are harder than %1 %2.")
                            .arg(measure.name, rounded(std::abs(*middle))),
                        QStringLiteral("Write plainer: the median is to be %1.")
                            .arg(bound(measure, measure.median)));
}

void checkAverage(Inspection &inspection, const Measure &measure)
{
    Readability all;
    for (const Counted &counted : inspection.passages)
        add(all, counted.reading);
    if (all.words <= measure.average * all.sentences)
        return;
    inspection.complain({},
                        "average-sentence-too-long"_L1,
                        QStringLiteral("The sentences have %1 words on average.")
                            .arg(rounded(double(all.words) / all.sentences)),
                        QStringLiteral("Shorten them: at most %1.").arg(measure.average));
}

void checkOptions(Inspection &inspection, const Measure &measure)
{
    std::vector<Readability> options(size_t(inspection.guide.options.size()));
    for (const Counted &counted : inspection.passages) {
        if (counted.passage.option >= 0)
            add(options[size_t(counted.passage.option)], counted.reading);
    }
    const auto [easiest, hardest] = std::minmax_element(
        options.begin(), options.end(), [&measure](const Readability &a, const Readability &b) {
            return isHarder(measure, measure.value(b), measure.value(a));
        });
    const double most = measure.value(*hardest);
    const double least = measure.value(*easiest);
    if (std::abs(most - least) <= measure.difference)
        return;
    inspection.complain(
        QStringLiteral("options/%1").arg(hardest - options.begin()),
        "unbalanced-grade"_L1,
        QStringLiteral("The option has %1 %2, another %3.")
            .arg(measure.name, rounded(most), rounded(least)),
        QStringLiteral("Bring the two within %1 of each other.").arg(measure.difference));
}

} // namespace

void checkReading(Inspection &inspection)
{
    const Measure *measure = measureOf(inspection.language());
    if (!measure)
        return;
    checkPassages(inspection, *measure);
    checkMedian(inspection, *measure);
    checkAverage(inspection, *measure);
    checkOptions(inspection, *measure);
}

} // namespace Content
