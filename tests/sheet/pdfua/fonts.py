# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""A font of a PDF file: what its codes mean, and how wide and how large their glyphs are."""

import re
import struct
from functools import cached_property

from pikepdf import Array, Name, Stream

from .truetype import TrueType

_HEX = r"<([0-9a-fA-F\s]*)>"


class Font:
    """A Type 0 font over a CIDFontType2 with Identity-H is known in full; of others, the name."""

    def __init__(self, raw):
        self.raw = raw
        self.name = str(raw.get("/BaseFont", "/?"))[1:]
        self.is_composite = raw.get("/Subtype") == Name.Type0
        descendants = raw.get("/DescendantFonts")
        self.descendant = descendants[0] if self.is_composite and descendants else raw
        self.descriptor = self.descendant.get("/FontDescriptor")
        self.is_known = (self.is_composite and raw.get("/Encoding") == Name("/Identity-H")
                         and self.descendant.get("/Subtype") == Name.CIDFontType2)

    @cached_property
    def program(self):
        """The embedded TrueType font; None where there is none, or a damaged one."""
        stream = self.descriptor.get("/FontFile2") if self.descriptor is not None else None
        try:
            return TrueType(stream.read_bytes()) if isinstance(stream, Stream) else None
        except (ValueError, struct.error):
            return None

    @property
    def is_embedded(self):
        return self.descriptor is not None and any(
            key in self.descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3"))

    def codes(self, string):
        """The codes of a shown string."""
        size = 2 if self.is_composite else 1
        return [int.from_bytes(string[at:at + size], "big") for at in range(0, len(string), size)]

    @cached_property
    def unicode(self):
        """Code to text, by ToUnicode; None where there is none."""
        stream = self.raw.get("/ToUnicode")
        if not isinstance(stream, Stream):
            return None
        text = stream.read_bytes().decode("latin-1")
        found = {}
        for block in re.findall(r"beginbfchar(.*?)endbfchar", text, re.DOTALL):
            for code, value in re.findall(rf"{_HEX}\s*{_HEX}", block):
                found[int(code, 16)] = _utf16(value)
        for block in re.findall(r"beginbfrange(.*?)endbfrange", text, re.DOTALL):
            found |= dict(_range(block))
        return found

    def glyph(self, code):
        """The glyph of a code in the embedded font; None where the map ends before it."""
        gids = self.descendant.get("/CIDToGIDMap")
        if isinstance(gids, Stream):
            data = self._gids
            return int.from_bytes(data[2 * code:2 * code + 2], "big") if 2 * code + 1 < len(data) \
                else None
        return code

    def width(self, code):
        """By the font dictionary, in thousandths of an em."""
        return self._widths.get(code, float(self.descendant.get("/DW", 1000)))

    @cached_property
    def _gids(self):
        return self.descendant.CIDToGIDMap.read_bytes()

    @cached_property
    def _widths(self):
        entries, widths = list(self.descendant.get("/W", [])), {}
        if not self.is_composite:
            first = int(self.raw.get("/FirstChar", 0))
            return {first + at: float(width)
                    for at, width in enumerate(self.raw.get("/Widths", []))}
        while len(entries) > 1:
            first, second = int(entries.pop(0)), entries.pop(0)
            if isinstance(second, Array):
                widths |= {first + at: float(width) for at, width in enumerate(second)}
            else:
                widths |= dict.fromkeys(range(first, int(second) + 1), float(entries.pop(0)))
        return widths


def _utf16(digits):
    return bytes.fromhex(digits).decode("utf-16-be", "replace")


def _range(block):
    for first, last, value, values in re.findall(
            rf"{_HEX}\s*{_HEX}\s*(?:{_HEX}|\[(.*?)\])", block, re.DOTALL):
        first, last = int(first, 16), int(last, 16)
        if values:
            for at, each in enumerate(re.findall(_HEX, values)):
                yield first + at, _utf16(each)
            continue
        base = _utf16(value)
        for at in range(last - first + 1):
            yield first + at, base[:-1] + chr(ord(base[-1]) + at)
