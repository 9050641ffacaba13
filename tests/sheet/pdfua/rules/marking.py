# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Whether all that is drawn belongs to an element or is an artifact, and to one element only."""

from collections import Counter

from pikepdf import Array, Name, parse_content_stream

from ..fault import Fault


def faults(document):
    for number, painter in enumerate(document.painters):
        for rule, words in painter.faults:
            yield Fault(rule, f"page {number + 1}", words)
        forms = Counter(form.objgen for form in painter.forms)
        for form in painter.forms:
            if "/Ref" in form:
                yield Fault("30-001", f"page {number + 1}", "")
            if forms[form.objgen] > 1 and b"MCID" in form.read_bytes():
                yield Fault("30-002", f"page {number + 1}", "")
    for drawn in document.drawn:
        if not drawn.is_artifact and drawn.owner is None:
            yield Fault("01-005", drawn.where, f"{drawn.kind} {drawn.text}".strip())
    yield from _numbers(document)
    yield from _tree(document)
    yield from _order(document)


def _numbers(document):
    """Each number stands for one sequence of a page."""
    for number, page in enumerate(document.pdf.pages):
        seen = Counter()
        for operands, operator in parse_content_stream(page, "BDC"):
            properties = operands[1] if len(operands) > 1 else None
            if properties is not None and not isinstance(properties, Name) \
                    and "/MCID" in properties:
                seen[int(properties.MCID)] += 1
        for mcid, times in seen.items():
            if times > 1:
                yield Fault("mcid-twice", f"page {number + 1}", f"MCID {mcid}, {times} times")


def _tree(document):
    if not document.tree.roots:
        return
    for rule, where, words in document.tree.faults:
        yield Fault(rule, where, words)
    parents, used = document.tree.parents(), Counter()
    for element in document.elements:
        for content in element.contents:
            key = (content.page, content.mcid)
            used[key] += 1
            if key not in document.marked:
                yield Fault("mcid-unknown", element.place, f"MCID {content.mcid}")
            elif not _leads_back(document, parents, content, element):
                yield Fault("parent-tree", element.place, f"MCID {content.mcid}")
        for reference in element.references:
            yield from _reference(document, parents, reference, element)
    for key, drawn in document.marked.items():
        if key not in used:
            text = "".join(each.text for each in drawn)
            yield Fault("01-005", drawn[0].where, f"no element has MCID {key[1]}: {text}")
        elif used[key] > 1:
            yield Fault("broken-tree", drawn[0].where, f"MCID {key[1]} has several elements")


def _leads_back(document, parents, content, element):
    page = document.pdf.pages[content.page].obj
    entries = parents.get(int(page.get("/StructParents", -1)))
    if not isinstance(entries, Array) or content.mcid >= len(entries):
        return False
    entry = entries[content.mcid]
    return entry is not None and entry.objgen == element.raw.objgen


def _reference(document, parents, reference, element):
    thing = document.pdf.get_object(*reference.target)
    entry = parents.get(int(thing.get("/StructParent", -1)))
    if entry is None or isinstance(entry, Array) or entry.objgen != element.raw.objgen:
        yield Fault("parent-tree", element.place, "the annotation's StructParent")


def _order(document):
    """Programs that show or extract text in the order of drawing must meet it as the tree has it."""
    order = {}
    for drawn in document.drawn:
        if drawn.owner:
            order.setdefault((drawn.page, drawn.owner.mcid), len(order))
    last = -1
    for root in document.tree.roots:
        for content in root.all_contents():
            at = order.get((content.page, content.mcid))
            if at is None:
                continue
            if at < last:
                yield Fault("order", f"page {content.page + 1}", f"MCID {content.mcid}")
            last = max(last, at)
