// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "help.h"

#include <QLocale>

#include <algorithm>

namespace Content
{

namespace
{

/// Member states of the European Union, where 112 holds. Source: the Union's own list of members.
constexpr auto europeanUnion = QLatin1String(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK");

bool hasRegion(const Help &help, const QString &id)
{
    return std::any_of(help.regions.cbegin(), help.regions.cend(), [&id](const Region &region) {
        return region.id == id;
    });
}

} // namespace

const Region &regionOf(const Help &help, const QString &id)
{
    static const Region nowhere;
    const auto isNamed = [&id](const Region &region) { return region.id == id; };
    const auto found = std::find_if(help.regions.cbegin(), help.regions.cend(), isNamed);
    if (found != help.regions.cend())
        return *found;
    return help.regions.isEmpty() ? nowhere : help.regions.constLast();
}

QString regionForCountry(const Help &help, const QString &country)
{
    if (hasRegion(help, country))
        return country;
    const QString europe = QStringLiteral("EU");
    const bool isMember = country.trimmed().size() == 2 && europeanUnion.contains(country);
    return isMember && hasRegion(help, europe) ? europe : QStringLiteral("ZZ");
}

bool isPastCheck(const HelpLine &line, QDate today)
{
    return line.nextCheck.isValid() && line.nextCheck.addMonths(1) <= today;
}

QString isolated(const QString &typed)
{
    constexpr QChar leftToRight(0x2066);
    constexpr QChar end(0x2069);
    const bool isNeeded = QLocale().textDirection() == Qt::RightToLeft;
    return isNeeded ? leftToRight + typed + end : typed;
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
