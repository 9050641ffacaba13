# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Every text of the content once, whole, in order, and as what it is."""

from collections import Counter

from pdfua import Fault


def faults(document, wanted):
    if document.language != wanted.language:
        yield Fault("wrong-language", "file", document.language)
    title = str(document.pdf.docinfo.get("/Title", ""))
    if title != wanted.title:
        yield Fault("wrong-title", "file", title)
    found = [(unit.role, seen(document, unit)) for unit in document.units()]
    yield from compare(found, wanted.units)


def compare(found, wanted):
    """Both lists hold (role, text)."""
    if found == wanted:
        return
    have, want = Counter(text for _, text in found), Counter(text for _, text in wanted)
    for text in want - have:
        yield Fault("text-missing", "file", text)
    for text in have - want:
        yield Fault("text-unknown", "file", text)
    if have != want:
        return
    for at, (one, other) in enumerate(zip(found, wanted)):
        if one[1] != other[1]:
            yield Fault("text-order", f"text {at + 1}", f"{one[1]} instead of {other[1]}")
            return
        if one[0] != other[0]:
            yield Fault("text-role", f"text {at + 1}", f"{one[0]} instead of {other[0]}: {one[1]}")


def seen(document, unit):
    """The text of an element, with what stands for a figure in it as "[its text]"."""
    if unit.role == "Figure":
        return unit.string("/Alt") or ""
    marks = "".join(f"[{each.string('/Alt')}]" for each in unit.walk() if each.role == "Figure")
    return marks + document.text(unit)
