// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspection.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

/// An item of IPDASi v4.0 (Joseph-Williams et al. 2014; items 2.4.1 to 2.4.4 are for screening
/// tests and do not concern a guide).
struct Item {
    QLatin1StringView name;
    QLatin1StringView asks;
};

constexpr std::array Items{
    // What makes it a decision aid at all.
    Item{"IPDAS 1.1.1"_L1, "says what problem it is about"_L1},
    Item{"IPDAS 1.1.2"_L1, "states the decision"_L1},
    Item{"IPDAS 1.1.3"_L1, "describes the options"_L1},
    Item{"IPDAS 1.1.4"_L1, "describes the good points of each option"_L1},
    Item{"IPDAS 1.1.5"_L1, "describes the hard points of each option"_L1},
    Item{"IPDAS 1.2.1"_L1, "describes what it is like to live with each option"_L1},
    // What keeps it from harmful bias.
    Item{"IPDAS 2.1.1"_L1, "shows good and hard points in equal detail"_L1},
    Item{"IPDAS 2.2.1"_L1, "cites its evidence"_L1},
    Item{"IPDAS 2.2.2"_L1, "gives its publication date"_L1},
    Item{"IPDAS 2.2.3"_L1, "says how it is kept up to date"_L1},
    Item{"IPDAS 2.2.4"_L1, "says how sure the evidence is"_L1},
    Item{"IPDAS 2.3.1"_L1, "says who paid for it"_L1},
};

/// What no file can show and only people can do; by id, for the items are not in IPDASi's minimum.
constexpr std::array ForPeople{
    Item{"field-test"_L1, "has been tested by people who face the decision"_L1},
    Item{"clinician-review"_L1, "has been reviewed by clinicians"_L1},
};

void complain(Inspection &inspection, const Item &item, QLatin1StringView key)
{
    inspection.complain(
        u"conformance",
        "missing-conformance"_L1,
        QStringLiteral("No entry is about this: the guide %1.").arg(item.asks),
        QStringLiteral("Add one with \"%1\": \"%2\", met or not.").arg(key, item.name));
}

} // namespace

void checkConformance(Inspection &inspection)
{
    const QList<Conformance> &entries = inspection.guide.conformance;
    const auto hasItem = [&entries](QLatin1StringView name) {
        return std::any_of(entries.begin(), entries.end(), [name](const Conformance &entry) {
            return entry.item == name;
        });
    };
    const auto hasId = [&entries](QLatin1StringView id) {
        return std::any_of(entries.begin(), entries.end(), [id](const Conformance &entry) {
            return entry.id == id;
        });
    };
    for (const Item &item : Items) {
        if (!hasItem(item.name))
            complain(inspection, item, "item"_L1);
    }
    for (const Item &item : ForPeople) {
        if (!hasId(item.name))
            complain(inspection, item, "id"_L1);
    }
}

} // namespace Content
