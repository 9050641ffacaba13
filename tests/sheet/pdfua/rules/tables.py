# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Tables: ISO 32000-1, table 337, and headers that every cell can be told by."""

from pikepdf import Array

from ..fault import Fault

_KIDS = {"Table": {"TR", "THead", "TBody", "TFoot", "Caption"}, "THead": {"TR"}, "TBody": {"TR"},
         "TFoot": {"TR"}, "TR": {"TH", "TD"}}
_PARENTS = {"TR": {"Table", "THead", "TBody", "TFoot"}, "TH": {"TR"}, "TD": {"TR"},
            "THead": {"Table"}, "TBody": {"Table"}, "TFoot": {"Table"}}
_SCOPES = {"/Row", "/Column", "/Both"}


def faults(document):
    for element in document.elements:
        for kid in element.below:
            if kid not in _KIDS.get(element.role, {kid}):
                yield Fault("09-004", element.place, f"{kid} stands in {element.role}")
        above = element.parent.role if element.parent else "nothing"
        if above not in _PARENTS.get(element.role, {above}):
            yield Fault("09-004", element.place, f"{element.role} stands in {above}")
        if element.role in _KIDS and element.contents:
            yield Fault("09-004", element.place, f"text stands right in {element.role}")
        if element.role == "Table":
            yield from _table(element)


def _table(table):
    names = table.below
    for name in ("THead", "TFoot", "Caption"):
        if names.count(name) > 1:
            yield Fault("09-004", table.place, f"several {name}")
    if ("THead" in names or "TFoot" in names) and "TBody" not in names:
        yield Fault("09-004", table.place, "no TBody")
    if "Caption" in names and names.index("Caption") not in (0, len(names) - 1):
        yield Fault("09-004", table.place, "the caption stands between rows")
    grid = _grid(table)
    widths = {len(row) for row in grid}
    if len(widths) != 1 or any(cell is None for row in grid for cell in row):
        yield Fault("irregular-table", table.place, f"{sorted(widths)} cells")
        return
    yield from _headers(table, grid)


def _grid(table):
    """The cells row by row, a cell that spans several in each of its places."""
    rows = [row for row in table.walk() if row.role == "TR"]
    grid = [[] for _ in rows]
    for at, row in enumerate(rows):
        column = 0
        for cell in row.elements:
            while column < len(grid[at]) and grid[at][column] is not None:
                column += 1
            for down in range(at, min(at + _span(cell, "/RowSpan"), len(rows))):
                line = grid[down]
                line += [None] * (column + _span(cell, "/ColSpan") - len(line))
                line[column:column + _span(cell, "/ColSpan")] = [cell] * _span(cell, "/ColSpan")
    return grid


def _span(cell, name):
    return int(cell.attribute(name) or 1)


def _headers(table, grid):
    """Each header cell has a scope, or cells name it; each data cell has a header in its column and
    in its row, by their scope and, where it names its headers, by their IDs."""
    named = {str(name) for row in grid for cell in row for name in _named(cell)}
    ids = {cell.string("/ID"): cell for row in grid for cell in row if cell.role == "TH"}
    done = set()
    for at, row in enumerate(grid):
        for column, cell in enumerate(row):
            if id(cell) in done:
                continue
            done.add(id(cell))
            if cell.role == "TH":
                scope = str(cell.attribute("/Scope"))
                if scope not in _SCOPES and cell.string("/ID") not in named:
                    yield Fault("15-003", cell.place, "")
                elif scope in _SCOPES:
                    yield from _scope(cell, scope, at, column, grid)
            else:
                yield from _data(cell, at, column, grid, ids)


def _scope(cell, scope, at, column, grid):
    """A scope has to point at data: a row's header at its row, a column's at its column."""
    beside = [each for each in grid[at][column + 1:] if each.role == "TD"]
    below = [row[column] for row in grid[at + 1:] if row[column].role == "TD"]
    corner = not beside and not below
    if not corner and ((scope == "/Row" and not beside) or (scope == "/Column" and not below)):
        yield Fault("15-003", cell.place, f"its scope {scope} has no data cell")


def _data(cell, at, column, grid, ids):
    over = {id(row[column]): row[column] for row in grid[:at] if row[column].role == "TH"}
    before = {id(each): each for each in grid[at][:column] if each.role == "TH"}
    for cells, scope, which in ((over, "/Column", "column"), (before, "/Row", "row")):
        if cells and not any(str(each.attribute("/Scope")) in (scope, "/Both")
                             for each in cells.values()):
            yield Fault("headers", cell.place, f"no header of its {which} has that scope")
    names = [str(name) for name in _named(cell)]
    for name in names:
        if name not in ids:
            yield Fault("headers", cell.place, f"no header cell is called {name}")
        elif id(ids[name]) not in over | before:
            yield Fault("headers", cell.place, f"{name} stands in another row and column")
    for cells, which in ((over, "column"), (before, "row")):
        if cells and not any(each.string("/ID") in names for each in cells.values()):
            yield Fault("headers", cell.place, f"it names no header of its {which}")


def _named(cell):
    names = cell.attribute("/Headers")
    return list(names) if isinstance(names, Array) else []
