// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

constexpr double MostRatio = 1.25; // and so 0.8 the other way
constexpr int FewWords = 12; ///< cells this short differ by chance

using Words = std::vector<int>; ///< by option

template<typename Filter>
Words wordsWhere(const Inspection &inspection, Filter isMeant)
{
    Words words(size_t(inspection.guide.options.size()), 0);
    for (const Counted &counted : inspection.passages) {
        if (counted.passage.option >= 0 && isMeant(counted.passage))
            words[size_t(counted.passage.option)] += counted.words;
    }
    return words;
}

/// Complains at the one that has most words, when another has too few beside it.
void compare(Inspection &inspection, const Words &words, const QString &place, const QString &what)
{
    const auto [least, most] = std::minmax_element(words.begin(), words.end());
    if (double(*most) <= MostRatio * double(*least))
        return;
    const Option &longer = inspection.guide.options[most - words.begin()];
    const Option &shorter = inspection.guide.options[least - words.begin()];
    const QString path =
        place.contains("%1"_L1) ? place.arg(most - words.begin()) : place + longer.id;
    inspection.complain(path,
                        "unbalanced-words"_L1,
                        QStringLiteral("%1 of \"%2\" have %3 words, those of \"%4\" %5.")
                            .arg(what, longer.id)
                            .arg(*most)
                            .arg(shorter.id)
                            .arg(*least),
                        QStringLiteral("Bring the two within 0.8 to 1.25 of each other."));
}

void compareBlock(Inspection &inspection, Block block, QLatin1StringView key, const QString &what)
{
    const Words words =
        wordsWhere(inspection, [block](const Passage &one) { return one.block == block; });
    compare(inspection, words, "options/%1/"_L1 + key, what);
}

void compareRows(Inspection &inspection)
{
    std::vector<Words> rows(size_t(inspection.guide.rows.size()),
                            Words(size_t(inspection.guide.options.size()), 0));
    for (const Counted &counted : inspection.passages) {
        const Passage &passage = counted.passage;
        if (passage.row >= 0)
            rows[size_t(passage.row)][size_t(passage.option)] += counted.words;
    }
    for (size_t row = 0; row < rows.size(); ++row) {
        if (*std::min_element(rows[row].begin(), rows[row].end()) > FewWords) {
            const QString place = QStringLiteral("rows/") + QString::number(row) + "/cells/"_L1;
            compare(inspection, rows[row], place, QStringLiteral("The cells"));
        }
    }
}

} // namespace

void checkBalance(Inspection &inspection)
{
    const Words all = wordsWhere(inspection, [](const Passage &) { return true; });
    compare(inspection, all, QStringLiteral("options/%1"), QStringLiteral("All texts"));
    compareBlock(inspection, Block::Good, "good"_L1, QStringLiteral("The good points"));
    compareBlock(inspection, Block::Hard, "hard"_L1, QStringLiteral("The hard points"));
    compareBlock(inspection,
                 Block::FirstMeeting,
                 "firstMeeting"_L1,
                 QStringLiteral("The steps of the first meeting"));
    compareRows(inspection);
}

} // namespace Content
