// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "voices.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace Speech
{

QList<QLocale> localesFor(const QString &tag, const QList<QLocale> &locales, const QLocale &system)
{
    const QLocale wanted(tag);
    const QLocale own(wanted.language()); // with the language's likeliest country
    const bool hasCountry = tag.contains(u'-');
    QList<QLocale> fitting;
    std::copy_if(locales.begin(),
                 locales.end(),
                 std::back_inserter(fitting),
                 [&wanted](const QLocale &each) { return each.language() == wanted.language(); });
    const auto order = [&](const QLocale &each) {
        const bool isWanted = hasCountry && each.territory() == wanted.territory();
        const bool isSystems =
            system.language() == each.language() && system.territory() == each.territory();
        const bool isOwn = each.territory() == own.territory();
        return std::tuple(!isWanted, !isSystems, !isOwn, each.name());
    };
    std::sort(fitting.begin(), fitting.end(), [&order](const QLocale &a, const QLocale &b) {
        return order(a) < order(b);
    });
    return fitting;
}

qsizetype plainVoice(const QStringList &names)
{
    const auto first =
        std::min_element(names.begin(), names.end(), [](const QString &one, const QString &other) {
            return std::pair(one.contains(u'+'), one) < std::pair(other.contains(u'+'), other);
        });
    return first == names.end() ? -1 : first - names.begin();
}

double rateFor(int percent)
{
    constexpr double slower = 55; // percent from the voice's own pace down to the engine's slowest
    constexpr double faster = 160;
    const double away = percent - 100;
    return std::clamp(away / (away < 0 ? slower : faster), -1.0, 1.0);
}

} // namespace Speech
