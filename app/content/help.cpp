// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "help.h"

#include <algorithm>

namespace Content
{

const Region &regionOf(const Help &help, const QString &id)
{
    static const Region nowhere;
    const auto isNamed = [&id](const Region &region) { return region.id == id; };
    const auto found = std::find_if(help.regions.cbegin(), help.regions.cend(), isNamed);
    if (found != help.regions.cend())
        return *found;
    return help.regions.isEmpty() ? nowhere : help.regions.constLast();
}

bool isPastCheck(const HelpLine &line, QDate today)
{
    return line.nextCheck.isValid() && line.nextCheck.addMonths(1) <= today;
}

QString inLanguage(const QMap<QString, QString> &texts, const QString &language)
{
    const QString primary = language.section(u'-', 0, 0);
    for (const QString &tag : {language, primary, QStringLiteral("en")}) {
        const auto found = texts.constFind(tag);
        if (found != texts.cend())
            return *found;
    }
    return texts.isEmpty() ? QString() : texts.first();
}

} // namespace Content
