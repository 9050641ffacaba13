// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fields.h"

#include <algorithm>

namespace Content
{

/// Complains about ids that were given twice in a space.
void checkNames(Reading &reading);

/// Complains about references to ids that nothing has.
void checkReferences(Reading &reading);

/// Complains when a list does not hold exactly these ids, in any order.
template<typename T, typename Ids>
void checkIds(Reading &reading, int node, const QList<T> &list, const Ids &ids)
{
    if (node == JsonIndex::None)
        return;
    for (const QLatin1StringView id : ids) {
        if (std::any_of(list.begin(), list.end(), [id](const T &one) { return one.id == id; }))
            continue;
        reading.complain(node,
                         QLatin1StringView("missing-entry"),
                         QStringLiteral("The list lacks the entry \"%1\".").arg(id),
                         QStringLiteral("Add an entry with this id."));
    }
    if (list.size() > qsizetype(ids.size())) {
        reading.complain(node,
                         QLatin1StringView("too-many-entries"),
                         QStringLiteral("The list holds more than its %1 entries.").arg(ids.size()),
                         QStringLiteral("Keep one entry for each id that the format names."));
    }
}

} // namespace Content
