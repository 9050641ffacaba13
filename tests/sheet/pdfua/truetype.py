# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""As much of a TrueType font as a checker needs: how wide and how large each glyph is."""

import struct
from functools import cached_property


class TrueType:
    """Raises ValueError where the file is no TrueType font."""

    def __init__(self, data):
        if data[:4] not in (b"\0\1\0\0", b"true"):
            raise ValueError("not a TrueType font")
        self._data = data
        count = struct.unpack_from(">H", data, 4)[0]
        records = [struct.unpack_from(">4sIII", data, 12 + 16 * index) for index in range(count)]
        self.tables = {tag.decode("latin-1"): data[offset:offset + length]
                       for tag, _, offset, length in records}
        for needed in ("head", "hhea", "hmtx", "maxp", "loca", "glyf"):
            if needed not in self.tables:
                raise ValueError(f"no table {needed}")

    @cached_property
    def units(self):
        """Font units in an em."""
        return struct.unpack_from(">H", self.tables["head"], 18)[0]

    @cached_property
    def glyph_count(self):
        return struct.unpack_from(">H", self.tables["maxp"], 4)[0]

    @cached_property
    def name(self):
        """The PostScript name; empty where there is none."""
        table = self.tables.get("name", b"")
        count, texts = struct.unpack_from(">HH", table, 2) if table else (0, 0)
        for index in range(count):
            platform, _, _, kind, length, offset = struct.unpack_from(">6H", table, 6 + 12 * index)
            if kind == 6 and platform == 3:
                return table[texts + offset:texts + offset + length].decode("utf-16-be")
        return ""

    def width(self, glyph):
        """In thousandths of an em."""
        metrics = struct.unpack_from(">H", self.tables["hhea"], 34)[0]
        offset = 4 * min(glyph, metrics - 1)
        return struct.unpack_from(">H", self.tables["hmtx"], offset)[0] * 1000 / self.units

    def box(self, glyph):
        """(left, bottom, right, top) of the ink in thousandths of an em; None for a blank."""
        start, end = self._location(glyph), self._location(glyph + 1)
        if end - start < 10:
            return None
        box = struct.unpack_from(">4h", self.tables["glyf"], start + 2)
        return tuple(edge * 1000 / self.units for edge in box)

    @cached_property
    def characters(self):
        """Code point to glyph, by the font's Unicode cmap; empty where it has none."""
        table = self.tables.get("cmap", b"")
        if not table:
            return {}
        count = struct.unpack_from(">H", table, 2)[0]
        offsets = {struct.unpack_from(">HHI", table, 4 + 8 * index)[2] for index in range(count)}
        found = {}
        for offset in offsets:
            kind = struct.unpack_from(">H", table, offset)[0]
            if kind == 4:
                found = dict(_segments(table, offset)) | found
            elif kind == 12:
                found |= dict(_groups(table, offset))
        return found

    def _location(self, glyph):
        if struct.unpack_from(">h", self.tables["head"], 50)[0]:
            return struct.unpack_from(">I", self.tables["loca"], 4 * glyph)[0]
        return struct.unpack_from(">H", self.tables["loca"], 2 * glyph)[0] * 2


def _segments(table, offset):
    double = struct.unpack_from(">H", table, offset + 6)[0]
    ends, starts = offset + 14, offset + 16 + double
    for at in range(0, double, 2):
        end, start = (struct.unpack_from(">H", table, base + at)[0] for base in (ends, starts))
        delta = struct.unpack_from(">H", table, starts + double + at)[0]
        place = starts + 2 * double + at
        indirect = struct.unpack_from(">H", table, place)[0]
        for code in range(start, min(end, 0xFFFE) + 1):
            glyph = code
            if indirect:
                glyph = struct.unpack_from(">H", table, place + indirect + 2 * (code - start))[0]
                if not glyph:
                    continue
            yield code, (glyph + delta) & 0xFFFF


def _groups(table, offset):
    for index in range(struct.unpack_from(">I", table, offset + 12)[0]):
        start, end, glyph = struct.unpack_from(">III", table, offset + 16 + 12 * index)
        for code in range(start, end + 1):
            yield code, glyph + code - start
