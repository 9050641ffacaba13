// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspection.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Content
{
namespace
{

void use(QSet<QString> &used, const QStringList &sources)
{
    for (const QString &source : sources)
        used.insert(source);
}

void use(QSet<QString> &used, const QList<Claim> &claims)
{
    for (const Claim &claim : claims)
        use(used, claim.sources);
}

void use(QSet<QString> &used, const QList<Cell> &cells)
{
    for (const Cell &cell : cells)
        use(used, cell.sources);
}

QSet<QString> usedSources(const Guide &guide)
{
    QSet<QString> used;
    for (const Option &option : guide.options) {
        use(used, option.good);
        use(used, option.hard);
    }
    for (const Outcome &outcome : guide.outcomes) {
        use(used, outcome.good);
        use(used, outcome.hard);
    }
    for (const Row &row : guide.rows)
        use(used, row.cells);
    for (const RegionNote &note : guide.regionNotes)
        use(used, note.cells);
    use(used, guide.evidence);
    return used;
}

void checkUnused(Inspection &inspection)
{
    const QSet<QString> used = usedSources(inspection.guide);
    const QList<Source> &sources = inspection.guide.sources;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (used.contains(sources[i].id))
            continue;
        inspection.complain(QStringLiteral("sources/%1").arg(i),
                            "unused-source"_L1,
                            QStringLiteral("Nothing uses the source \"%1\".").arg(sources[i].id),
                            QStringLiteral("Name it where it is used, or take it away."));
    }
}

/// A row with a note for one region needs one for "any" other, and each region no more than one.
void checkNotes(Inspection &inspection)
{
    const QList<RegionNote> &notes = inspection.guide.regionNotes;
    QSet<QString> seen;
    for (const RegionNote &note : notes)
        seen.insert(note.row + u'/' + note.region);
    QSet<QString> told;
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const QString place = notes[i].row + u'/' + notes[i].region;
        if (!seen.remove(place)) {
            inspection.complain(
                QStringLiteral("regionNotes/%1/region").arg(i),
                "duplicate-note"_L1,
                QStringLiteral("The row has two notes for \"%1\".").arg(notes[i].region),
                QStringLiteral("Keep one."));
        }
        told.insert(place);
    }
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const QString any = notes[i].row + "/any"_L1;
        if (told.contains(any))
            continue;
        told.insert(any);
        inspection.complain(
            QStringLiteral("regionNotes/%1").arg(i),
            "no-general-note"_L1,
            QStringLiteral("The row \"%1\" has notes for some regions only.").arg(notes[i].row),
            QStringLiteral("Add one with the region \"any\", for all others."));
    }
}

} // namespace

void checkSources(Inspection &inspection)
{
    checkUnused(inspection);
    checkNotes(inspection);
}

} // namespace Content
