# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The bundled fonts alone, subset, and each glyph the one of the character it stands for."""

import re
import unicodedata
from functools import lru_cache
from pathlib import Path

from pdfua import Fault
from pdfua.truetype import TrueType

_FOLDER = Path(__file__).resolve().parents[3] / "resources/fonts"


@lru_cache
def bundled():
    """Name to font."""
    fonts = [TrueType(path.read_bytes()) for path in sorted(_FOLDER.glob("*.ttf"))]
    return {font.name: font for font in fonts}


def faults(document, _wanted):
    for font in document.fonts:
        subset, name = re.fullmatch(r"([A-Z]{6}\+)?(.*)", font.name).groups()
        if not subset:
            yield Fault("font-not-subset", f"font {font.name}", "")
        if name not in bundled():
            yield Fault("font-not-bundled", f"font {font.name}", "")
    by_actual = {id(drawn) for element in document.elements if "/ActualText" in element.raw
                 for drawn in document.drawn_for(element)}
    for drawn in document.drawn:
        if drawn.kind != "text" or drawn.font.program is None:
            continue
        own = bundled().get(drawn.font.name.rpartition("+")[2])
        # Nobody is told what stands in an artifact; Arabic letters are joined there too.
        told = id(drawn) in by_actual or any(mark.actual is not None for mark in drawn.marks) \
            or (drawn.is_artifact and _is_joined(drawn.text))
        for glyph in drawn.glyphs if own and not told else ():
            yield from _glyph(drawn, glyph, own)


def _is_joined(text):
    return any(unicodedata.bidirectional(each) == "AL" for each in text)


def _glyph(drawn, glyph, own):
    text = glyph.text or ""
    if any("\ufb00" <= each <= "\ufb06" for each in text):
        yield Fault("ligature", drawn.where, text)
    if len(text) != 1:
        yield Fault("wrong-glyph", drawn.where, f"one glyph for {text!r}")
        return
    index = drawn.font.glyph(glyph.code)
    if index is None or index >= drawn.font.program.glyph_count:
        return
    meant = own.characters.get(ord(text))
    if meant is None:
        if unicodedata.category(text) != "Cf":
            yield Fault("wrong-glyph", drawn.where, f"the font has no {text!r}")
    elif own.box(meant) != drawn.font.program.box(index) \
            or own.width(meant) != drawn.font.program.width(index):
        yield Fault("wrong-glyph", drawn.where, f"what is drawn for {text!r} is not its glyph")
