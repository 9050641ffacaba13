# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Size, margins, ink and legibility, from the operators that draw."""

import unicodedata

from pdfua import Fault

PAPERS = {"a4": (595.28, 841.89), "letter": (612.0, 792.0)}
MARGIN = 28.0  # points: 10 mm, which every office printer reaches
_BLACK, _WHITE = ("gray", 0.0), ("gray", 1.0)
_TOUCH = 0.25  # points that ink may share


def faults(document, wanted):
    yield from _pages(document, wanted)
    for drawn in document.drawn:
        yield from _ink(drawn)
        yield from _margins(document, drawn)
        if drawn.kind == "text":
            yield from _text(drawn, wanted)
    for page in range(len(document.pdf.pages)):
        yield from _neighbours([drawn for drawn in document.drawn if drawn.page == page])
    yield from _stranded(document)


def _pages(document, wanted):
    width, height = PAPERS[wanted.paper]
    for number, page in enumerate(document.pdf.pages):
        box = [float(edge) for edge in page.mediabox]
        if abs(box[2] - box[0] - width) > 0.5 or abs(box[3] - box[1] - height) > 0.5 or box[:2] != [0, 0]:
            yield Fault("page-size", f"page {number + 1}", f"{box}")
        if int(page.obj.get("/Rotate", 0)) or "/CropBox" in page.obj or "/UserUnit" in page.obj:
            yield Fault("page-size", f"page {number + 1}", "it is turned, cropped or scaled")
    if not 1 <= len(document.pdf.pages) <= wanted.most_pages:
        yield Fault("page-count", "file", f"{len(document.pdf.pages)} pages")


def _ink(drawn):
    """Black alone: no colour, no grey that stands for something; white where a shape is cut out."""
    used = []
    if drawn.kind == "path":
        used += [drawn.fill] if drawn.operator[0] in "fFBb" else []
        used += [drawn.stroke] if drawn.operator[0] in "SsBb" else []
        if _WHITE in used and (drawn.operator[0] not in "fF"):
            yield Fault("invisible", drawn.where, "a white line")
    else:
        used.append(drawn.colour)
    for colour in used:
        if colour not in (_BLACK, _WHITE):
            yield Fault("colour", drawn.where, " ".join(map(str, colour)))


def _margins(document, drawn):
    page = [float(edge) for edge in document.pdf.pages[drawn.page].mediabox]
    inside = (page[0] + MARGIN, page[1] + MARGIN, page[2] - MARGIN, page[3] - MARGIN)
    box = drawn.box
    if drawn.kind == "text":
        last = drawn.glyphs[-1]
        if last.text == " ":  # the space at a wrapped line's end has no ink
            box = (box[0], box[1], min(box[2], last.x), box[3])
    if box[0] < inside[0] or box[1] < inside[1] or box[2] > inside[2] or box[3] > inside[3]:
        yield Fault("margin", drawn.where, drawn.text or drawn.kind)


def _text(drawn, wanted):
    if drawn.size < wanted.least_size - 0.01:
        yield Fault("text-too-small", drawn.where, f"{drawn.size:.2f} pt: {drawn.text}")
    if drawn.mode or drawn.colour != _BLACK:
        yield Fault("invisible", drawn.where, f"mode {drawn.mode}, {drawn.colour}: {drawn.text}")
    if not drawn.is_upright:
        yield Fault("invisible", drawn.where, f"it is not upright: {drawn.text}")
    if drawn.clip and not _contains(drawn.clip, drawn.box):
        yield Fault("invisible", drawn.where, f"it is clipped: {drawn.text}")


def _neighbours(drawn):
    """No text on another, under a shape, or through a line."""
    texts = [each for each in drawn if each.kind == "text" and not _is_mark(each.text.strip())]
    for at, text in enumerate(texts):
        for other in texts[at + 1:]:
            if _shares(text.box, other.box, _TOUCH) and not _are_joined(text, other):
                yield Fault("overlap", text.where, f"{text.text} and {other.text}")
    for path in drawn:
        if path.kind != "path":
            continue
        solid = path.operator[0] in "fFBb"
        areas = [path.box] if solid else _edges(path)
        for text in texts:
            if any(_shares(text.box, area, 0) for area in areas):
                yield Fault("overlap", text.where, f"{text.text} and a shape")


def _are_joined(one, other):
    """Whether both are parts of one line of Arabic, whose letters reach a little into each other."""
    shared = min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])
    return (shared < 0.1 * one.size
            and all(any(unicodedata.bidirectional(each) == "AL" for each in text.text)
                    for text in (one, other)))


def _is_mark(text):
    """Whether it is nothing, or marks alone, such as Arabic vowels, which stand on the letters before."""
    return all(unicodedata.combining(each) for each in text)


def _edges(path):
    """The lines of a stroked path, as boxes without width."""
    if [name for name, _ in path.shapes if name != "re"]:
        if all(name in "ml" for name, _ in path.shapes):
            return [path.box] if len(path.shapes) == 2 else []
        return []
    lines = []
    for _, (left, bottom, right, top) in path.shapes:
        lines += [(left, bottom, right, bottom), (left, top, right, top),
                  (left, bottom, left, top), (right, bottom, right, top)]
    return lines


def _shares(one, other, least):
    return (min(one[2], other[2]) - max(one[0], other[0]) > (least or -1e-9)
            and min(one[3], other[3]) - max(one[1], other[1]) > (least or -1e-9))


def _contains(outer, inner):
    return (outer[0] <= inner[0] + 0.01 and outer[1] <= inner[1] + 0.01
            and outer[2] >= inner[2] - 0.01 and outer[3] >= inner[3] - 0.01)


def _stranded(document):
    """Something else than a heading stands on the page below each heading."""
    ends = [document.drawn_for(unit)[-1] for unit in document.units()
            if (unit.role[0] == "H" or unit.role == "Caption") and document.drawn_for(unit)]
    headings = {id(each) for each in ends}
    for at, drawn in enumerate(document.drawn):
        if id(drawn) not in headings:
            continue
        below = [each for each in document.drawn[at + 1:]
                 if each.page == drawn.page and each.box[3] < drawn.box[3]
                 and id(each) not in headings and not (each.is_artifact and each.kind == "text")]
        if not below:
            yield Fault("stranded-heading", drawn.where, drawn.text)
