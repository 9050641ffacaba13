# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Annotations: in the tree, described, and reached in the order of the structure."""

from pikepdf import Name

from ..fault import Fault


def faults(document):
    owners = {}
    for element in document.elements:
        for reference in element.references:
            owners[reference.target] = element
    for number, page in enumerate(document.pdf.pages):
        annotations = list(page.obj.get("/Annots", []))
        where = f"page {number + 1}"
        if annotations and "/Tabs" not in page.obj:
            yield Fault("28-008", where, "")
        elif annotations and page.obj.Tabs != Name.S:
            yield Fault("28-009", where, str(page.obj.Tabs))
        for each in annotations:
            yield from _annotation(each, owners.get(each.objgen), where)


def _annotation(annotation, owner, where):
    kind = str(annotation.get("/Subtype"))[1:]
    if kind == "Popup" or int(annotation.get("/F", 0)) & 2:
        return
    role = owner.role if owner else "nothing"
    described = str(annotation.get("/Contents", "")).strip()
    if kind == "TrapNet":
        yield Fault("28-007", where, "")
    elif kind == "Link":
        if role not in ("Link", "Reference"):
            yield Fault("28-011", where, f"{described}: in {role}")
        if not described:
            yield Fault("28-012", where, "")
    elif kind == "Widget":
        if role != "Form":
            yield Fault("28-010", where, f"in {role}")
    else:
        if role != "Annot":
            yield Fault("28-002", where, f"{kind} in {role}")
        if not described and not (owner and owner.string("/Alt")):
            yield Fault("28-004", where, kind)
