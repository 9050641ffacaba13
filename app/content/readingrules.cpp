// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

constexpr int ShortestGraded = 12; ///< words; a shorter text has no grade worth the name
constexpr double MostGrade = 8;
constexpr double MostMedian = 6;
constexpr double MostAverage = 15; ///< words in a sentence
constexpr int MostWords = 25; ///< likewise, in any
constexpr double MostDifference = 1; ///< between the grades of two options

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
}

void checkPassages(Inspection &inspection)
{
    for (const Counted &counted : inspection.passages) {
        const Readability &reading = counted.reading;
        if (isGraded(counted) && reading.grade() > MostGrade) {
            inspection.complain(
                counted.passage.path,
                "grade-too-high"_L1,
                QStringLiteral("The text has reading grade %1.").arg(rounded(reading.grade())),
                QStringLiteral("Write shorter words and sentences: at most %1.").arg(MostGrade));
        }
        if (reading.longestSentence > MostWords) {
            inspection.complain(
                counted.passage.path,
                "sentence-too-long"_L1,
                QStringLiteral("A sentence has %1 words.").arg(reading.longestSentence),
                QStringLiteral("Split it: at most %1.").arg(MostWords));
        }
    }
}

void checkMedian(Inspection &inspection)
{
    std::vector<double> grades;
    for (const Counted &counted : inspection.passages) {
        if (isGraded(counted))
            grades.push_back(counted.reading.grade());
    }
    if (grades.empty())
        return;
    const auto middle = grades.begin() + qsizetype(grades.size() / 2);
    std::nth_element(grades.begin(), middle, grades.end());
    if (*middle <= MostMedian)
        return;
    inspection.complain(
        {},
        "median-grade-too-high"_L1,
        QStringLiteral("Half of the texts are above reading grade %1.").arg(rounded(*middle)),
        QStringLiteral("Write plainer: the median is to be %1 or lower.").arg(MostMedian));
}

void checkAverage(Inspection &inspection)
{
    Readability all;
    for (const Counted &counted : inspection.passages)
        add(all, counted.reading);
    if (all.words <= MostAverage * all.sentences)
        return;
    inspection.complain({},
                        "average-sentence-too-long"_L1,
                        QStringLiteral("The sentences have %1 words on average.")
                            .arg(rounded(double(all.words) / all.sentences)),
                        QStringLiteral("Shorten them: at most %1.").arg(MostAverage));
}

void checkOptions(Inspection &inspection)
{
    std::vector<Readability> options(size_t(inspection.guide.options.size()));
    for (const Counted &counted : inspection.passages) {
        if (counted.passage.option >= 0)
            add(options[size_t(counted.passage.option)], counted.reading);
    }
    const auto [lowest, highest] = std::minmax_element(
        options.begin(), options.end(), [](const Readability &a, const Readability &b) {
            return a.grade() < b.grade();
        });
    if (highest->grade() - lowest->grade() <= MostDifference)
        return;
    inspection.complain(QStringLiteral("options/%1").arg(highest - options.begin()),
                        "unbalanced-grade"_L1,
                        QStringLiteral("The option reads at grade %1, another at %2.")
                            .arg(rounded(highest->grade()), rounded(lowest->grade())),
                        QStringLiteral("Bring the two within %1 grade.").arg(MostDifference));
}

} // namespace

void checkReading(Inspection &inspection)
{
    if (!inspection.isEnglish())
        return;
    checkPassages(inspection);
    checkMedian(inspection);
    checkAverage(inspection);
    checkOptions(inspection);
}

} // namespace Content
