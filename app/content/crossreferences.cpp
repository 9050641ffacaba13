// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "crossreferences.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

QString nameOf(Space space)
{
    switch (space) {
    case Space::Row:
        return QStringLiteral("row");
    case Space::Option:
        return QStringLiteral("option or outcome");
    case Space::Source:
        return QStringLiteral("source");
    case Space::Region:
        return QStringLiteral("region");
    case Space::Line:
        return QStringLiteral("line");
    case Space::Statement:
        break;
    }
    return QStringLiteral("statement");
}

QLatin1StringView unknownRule(Space space)
{
    if (space == Space::Source)
        return "unknown-source"_L1;
    return space == Space::Row ? "unknown-row"_L1 : "unknown-option"_L1;
}

void checkNames(Reading &reading, QList<Name> names)
{
    // Keys may be read in another order than the file's; the fault belongs to the later place.
    std::sort(
        names.begin(), names.end(), [](const Name &a, const Name &b) { return a.node < b.node; });
    QSet<QString> seen;
    for (const Name &name : std::as_const(names)) {
        if (!seen.contains(name.id)) {
            seen.insert(name.id);
            continue;
        }
        reading.complain(name.node,
                         "duplicate-id"_L1,
                         QStringLiteral("The id \"%1\" is given for the second time.").arg(name.id),
                         QStringLiteral("Give each its own id."));
    }
}

void checkReferences(Reading &reading, Space space)
{
    QSet<QString> known;
    for (const Name &name : std::as_const(reading.namesIn(space)))
        known.insert(name.id);
    for (const Name &use : std::as_const(reading.usesOf(space))) {
        if (known.contains(use.id))
            continue;
        reading.complain(
            use.node,
            unknownRule(space),
            QStringLiteral("There is no %1 \"%2\".").arg(nameOf(space), use.id.left(60)),
            QStringLiteral("Mend the id, or add what it names."));
    }
}

} // namespace

void checkNames(Reading &reading)
{
    for (const QList<Name> &names : std::as_const(reading.names))
        checkNames(reading, names);
}

void checkReferences(Reading &reading)
{
    for (const Space space : {Space::Row, Space::Option, Space::Source})
        checkReferences(reading, space);
}

} // namespace Content
