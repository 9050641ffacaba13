// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

// Rows and region notes: the parts of a guide that say something for each option.

#include "parts.h"
#include "plaintext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Content::Parts
{
namespace
{

using ReadCell = Cell (*)(Reading &, int);

Cell unknownCell(Reading &reading, int node)
{
    static constexpr std::array Keys{Key{"notKnown"_L1}};
    const Fields fields(reading, node, Keys);
    if (!fields.flag("notKnown"_L1)
        && reading.json.kind(fields.node("notKnown"_L1)) == JsonKind::False) {
        reading.complain(fields.node("notKnown"_L1),
                         "unknown-value"_L1,
                         QStringLiteral("\"notKnown\" can only be true."),
                         QStringLiteral("Write true, or write the text that is known."));
    }
    return {false, {}, {}, {}};
}

Cell rowCell(Reading &reading, int node)
{
    static constexpr std::array Keys{
        Key{"text"_L1}, Key{"brief"_L1, false}, Key{"example"_L1}, Key{"sources"_L1}};
    const Fields fields(reading, node, Keys);
    return {true,
            fields.text("text"_L1),
            fields.text("example"_L1),
            fields.references("sources"_L1, Space::Source, 0),
            fields.text("brief"_L1)};
}

Cell noteCell(Reading &reading, int node)
{
    static constexpr std::array Keys{Key{"text"_L1}, Key{"sources"_L1}};
    const Fields fields(reading, node, Keys);
    return {true, fields.text("text"_L1), {}, fields.references("sources"_L1, Space::Source, 0)};
}

bool saysNotKnown(const JsonIndex &json, int node)
{
    if (json.kind(node) != JsonKind::Object)
        return false;
    for (int key = json.first(node); key != json.end(node); key = json.next(json.next(key))) {
        if (json.bytes(key) == "notKnown")
            return true;
    }
    return false;
}

void complainOfStranger(Reading &reading, int key)
{
    reading.complain(
        key,
        "unknown-option"_L1,
        QStringLiteral("No option of this guide has the id \"%1\".")
            .arg(reading.json.text(key).left(60)),
        QStringLiteral("Write the id of an option: %1.").arg(reading.options.join(", "_L1)));
}

void complainOfMissing(Reading &reading, int node, const QString &option)
{
    reading.complain(node,
                     "missing-cell"_L1,
                     QStringLiteral("There is no cell for the option \"%1\".").arg(option),
                     QStringLiteral("Add it; {\"notKnown\": true} says that nobody knows."));
}

QList<Cell> readCells(Reading &reading, int node, ReadCell read)
{
    QList<Cell> cells(reading.options.size());
    QList<bool> isThere(reading.options.size(), false);
    if (!isOfKind(reading, node, JsonKind::Object) || reading.options.isEmpty())
        return cells;
    const JsonIndex &json = reading.json;
    for (int key = json.first(node); key != json.end(node); key = json.next(json.next(key))) {
        const int value = json.next(key);
        const qsizetype option = reading.options.indexOf(json.text(key));
        const Cell cell = (saysNotKnown(json, value) ? &unknownCell : read)(reading, value);
        if (option < 0) {
            complainOfStranger(reading, key);
            continue;
        }
        cells[option] = cell;
        isThere[option] = true;
    }
    for (qsizetype option = 0; option < isThere.size(); ++option) {
        if (!isThere[option])
            complainOfMissing(reading, node, reading.options[option]);
    }
    return cells;
}

QList<Cell> cellsOf(Reading &reading, const Fields &fields, ReadCell read)
{
    return fields.has("cells"_L1) ? readCells(reading, fields.node("cells"_L1), read)
                                  : QList<Cell>();
}

/// A sheet that shows one option in brief and another in full would favour one.
void checkBriefs(Reading &reading, const Fields &fields, const QList<Cell> &cells)
{
    const auto hasText = [](const Cell &cell) { return cell.isKnown && !cell.text.isEmpty(); };
    const auto hasBrief = [](const Cell &cell) { return !cell.brief.isEmpty(); };
    const auto texts = std::count_if(cells.begin(), cells.end(), hasText);
    const auto briefs = std::count_if(cells.begin(), cells.end(), hasBrief);
    if (briefs == 0 || briefs == texts)
        return;
    reading.complain(fields.node("cells"_L1),
                     "uneven-brief"_L1,
                     QStringLiteral("Some cells of the row have \"brief\" and some do not."),
                     QStringLiteral("Write it for every option, or for none."));
}

} // namespace

Row row(Reading &reading, int node)
{
    static constexpr std::array Keys{Key{"id"_L1}, Key{"title"_L1}, Key{"cells"_L1}};
    const Fields fields(reading, node, Keys);
    Row row{fields.name("id"_L1, Space::Row),
            fields.text("title"_L1),
            cellsOf(reading, fields, &rowCell)};
    checkBriefs(reading, fields, row.cells);
    return row;
}

RegionNote regionNote(Reading &reading, int node)
{
    static constexpr std::array Keys{Key{"region"_L1}, Key{"row"_L1}, Key{"cells"_L1}};
    const Fields fields(reading, node, Keys);
    RegionNote note{
        fields.text("region"_L1), fields.text("row"_L1), cellsOf(reading, fields, &noteCell)};
    if (!note.row.isEmpty())
        reading.usesOf(Space::Row).append({note.row, fields.node("row"_L1)});
    if (!note.region.isEmpty() && note.region != "any"_L1 && !isRegionId(note.region)) {
        reading.complain(fields.node("region"_L1),
                         "bad-region"_L1,
                         QStringLiteral("This is no code of a region."),
                         QStringLiteral("Write two capital letters, such as \"US\", or \"any\"."));
    }
    return note;
}

} // namespace Content::Parts
