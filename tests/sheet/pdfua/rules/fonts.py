# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Fonts: embedded, with every glyph that is shown, its true width, and its meaning in Unicode."""

from pikepdf import Name, Stream

from ..fault import Fault


def faults(document):
    for font in document.fonts:
        yield from _font(font)
    for drawn in document.drawn:
        if drawn.kind == "text":
            for glyph in drawn.glyphs:
                yield from _shown(drawn.font, glyph, drawn.where)


def _font(font):
    where = f"font {font.name}"
    if not font.is_known:
        yield Fault("font-kind", where, str(font.descendant.get("/Subtype")))
    if font.is_composite and not isinstance(font.raw.get("/Encoding"), Stream) \
            and font.raw.get("/Encoding") not in (Name("/Identity-H"), Name("/Identity-V")):
        yield Fault("31-006", where, str(font.raw.get("/Encoding")))
    if not font.is_embedded:
        yield Fault("31-009", where, "")
    elif font.is_known and font.program is None:
        yield Fault("31-009", where, "the embedded font is damaged")
    gids = font.descendant.get("/CIDToGIDMap")
    if font.is_known and gids is None:
        yield Fault("31-005", where, "")
    elif font.is_known and not isinstance(gids, Stream) and gids != Name.Identity:
        yield Fault("31-004", where, "")
    if font.unicode is None:
        yield Fault("31-027", where, "")
        return
    for code, text in font.unicode.items():
        if "\0" in text:
            yield Fault("31-028", where, f"code {code}")
        if "\ufeff" in text or "\ufffe" in text:
            yield Fault("31-029", where, f"code {code}")


def _shown(font, glyph, where):
    if not glyph.text:
        yield Fault("10-001", where, f"code {glyph.code} of {font.name}")
    index = font.glyph(glyph.code)
    if index == 0:
        yield Fault("31-030", where, f"code {glyph.code} of {font.name}")
        return
    if not font.is_known or font.program is None:
        return
    if index is None or index >= font.program.glyph_count:
        yield Fault("31-011", where, f"code {glyph.code} of {font.name}")
        return
    if abs(font.program.width(index) - font.width(glyph.code)) > 1:
        yield Fault("31-016", where, f"{glyph.text} in {font.name}")
