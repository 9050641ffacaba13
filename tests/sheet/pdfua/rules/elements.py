# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""What every element needs: content, IDs that are found, alternative texts."""

from collections import Counter

from ..fault import Fault

_MAY_BE_EMPTY = {"TD", "TH", "Private", "NonStruct"}


def faults(document):
    roots = document.tree.roots
    if roots and [root.role for root in roots] != ["Document"]:
        yield Fault("broken-tree", "file", "there is not one Document at the top")
    ids = Counter()
    for element in document.elements:
        if not element.kids and element.role not in _MAY_BE_EMPTY:
            yield Fault("empty", element.place, "")
        if element.role in ("Figure", "Formula") and not (
                (element.string("/Alt") or "").strip() or element.string("/ActualText")):
            yield Fault("13-004" if element.role == "Figure" else "17-002", element.place, "")
        if element.role == "Figure" and element.owner_of("/BBox") != "/Layout":
            yield Fault("no-box", element.place, "")
        if element.role == "Note" and not element.string("/ID"):
            yield Fault("19-003", element.place, "")
        if "/ID" in element.raw:
            ids[element.string("/ID")] += 1
    notes = [each.string("/ID") for each in document.elements if each.role == "Note"]
    for name, times in ids.items():
        if times > 1:
            yield Fault("19-004" if name in notes else "id-twice", "file", name)
    if roots:
        yield from _id_tree(document)


def _id_tree(document):
    names = document.tree.names()
    for element in document.elements:
        name = element.string("/ID")
        if name is not None and (name not in names or names[name].objgen != element.raw.objgen):
            yield Fault("id-tree", element.place, name)
