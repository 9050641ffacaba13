# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs the content of pages, and says what is drawn where, how, and under which marks."""

from dataclasses import dataclass, field, replace
from math import hypot

from pikepdf import Array, Dictionary, Name, String, parse_content_stream

from .fonts import Font

_FILLS = {"f", "F", "f*", "B", "B*", "b", "b*"}
_STROKES = {"S", "s", "B", "B*", "b", "b*"}
_NO_PAINT = {"n"}
BLACK = ("gray", 0.0)
_IDENTITY = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True)
class Mark:
    """An open marked-content sequence. number tells apart two with equal properties."""

    tag: str
    number: int
    mcid: int | None = None
    actual: str | None = None
    language: str = ""


@dataclass(frozen=True)
class Glyph:
    """A code that is shown: where its origin is on the page, and its advance, in points."""

    code: int
    text: str | None
    x: float
    y: float
    advance: float


@dataclass
class Drawn:
    """What one operator paints. box: (left, bottom, right, top) in points, of ink where known."""

    page: int
    operator: str
    marks: tuple
    box: tuple
    fill: tuple
    stroke: tuple
    kind: str = "path"  # or text, image, shade
    clip: tuple | None = None
    font: Font | None = None
    size: float = 0.0
    mode: int = 0
    is_upright: bool = True
    glyphs: list = field(default_factory=list)
    shapes: list = field(default_factory=list)
    colour: tuple = BLACK

    @property
    def owner(self):
        """The innermost mark that has an MCID; None in an artifact or outside of all marks."""
        return next((mark for mark in reversed(self.marks) if mark.mcid is not None), None)

    @property
    def is_artifact(self):
        return any(mark.tag == "Artifact" for mark in self.marks)

    @property
    def text(self):
        return "".join(glyph.text if glyph.text is not None else "\ufffd" for glyph in self.glyphs)

    @property
    def where(self):
        return f"page {self.page + 1}, {self.box[0]:.0f},{self.box[1]:.0f}"


@dataclass(frozen=True)
class _State:
    matrix: tuple = _IDENTITY
    fill: tuple = BLACK
    stroke: tuple = BLACK
    clip: tuple | None = None
    font: Font | None = None
    size: float = 0.0
    char_space: float = 0.0
    word_space: float = 0.0
    scale: float = 1.0
    rise: float = 0.0
    mode: int = 0


def times(first, second):
    """The matrix that does the first, then the second."""
    a, b, c, d, e, f = first
    g, h, i, j, k, l = second
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j,
            e * g + f * i + k, e * h + f * j + l)


def apply(matrix, x, y):
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def around(points):
    """The box around points; an empty one in the corner where there are none."""
    if not points:
        return (0.0, 0.0, 0.0, 0.0)
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return (min(xs), min(ys), max(xs), max(ys))


def within(inner, outer):
    """What two boxes have in common."""
    return (max(inner[0], outer[0]), max(inner[1], outer[1]),
            min(inner[2], outer[2]), min(inner[3], outer[3]))


class Painter:
    """One page. After run(): drawn, and faults of the content itself as (rule, words)."""

    def __init__(self, page, number, fonts):
        self._page, self._number, self._fonts = page, number, fonts
        self.drawn, self.faults, self.forms = [], [], []
        self._marks, self._marks_made = [], 0

    def run(self):
        self._run(self._page, self._page.obj.get("/Resources", Dictionary()), _State())
        if self._marks:
            self.faults.append(("marks", f"{len(self._marks)} are not closed"))
        return self

    def _run(self, stream, resources, state, depth=0):
        saved, text, line = [], _IDENTITY, _IDENTITY
        points, shapes, pending_clip = [], [], False
        for operands, operator in parse_content_stream(stream):
            name = str(operator)
            if name == "q":
                saved.append(state)
            elif name == "Q":
                if saved:
                    state = saved.pop()
                else:
                    self.faults.append(("marks", "Q without q"))
            elif name == "cm":
                state = replace(state, matrix=times(tuple(map(float, operands)), state.matrix))
            elif name in ("BMC", "BDC"):
                self._open(operands, resources)
            elif name == "EMC":
                if self._marks:
                    self._marks.pop()
                else:
                    self.faults.append(("marks", "EMC without BMC"))
            elif name in _COLOURS:
                which, space = _COLOURS[name]
                state = replace(state, **{which: (space, *_plain(operands))})
            elif name in ("m", "l", "c", "v", "y", "re"):
                numbers = list(map(float, operands))
                if name == "re":
                    x, y, width, height = numbers
                    corners = [apply(state.matrix, *at) for at in
                               ((x, y), (x + width, y), (x + width, y + height), (x, y + height))]
                    points += corners
                    shapes.append(("re", around(corners)))
                else:
                    made = [apply(state.matrix, *at) for at in zip(numbers[::2], numbers[1::2])]
                    points += made
                    shapes.append((name, around(made)))
            elif name in ("W", "W*"):
                pending_clip = True
            elif name in _FILLS | _STROKES | _NO_PAINT:
                if name not in _NO_PAINT:
                    self._paint(name, state, around(points), shapes=shapes,
                                colour=state.fill if name in _FILLS else state.stroke)
                if pending_clip:
                    box = around(points)
                    state = replace(state, clip=within(box, state.clip) if state.clip else box)
                points, shapes, pending_clip = [], [], False
            elif name == "BT":
                text = line = _IDENTITY
            elif name == "Tf":
                font = resources.get("/Font", Dictionary()).get(operands[0])
                state = replace(state, font=self._font(font), size=float(operands[1]))
            elif name in _TEXT_STATE:
                key, factor = _TEXT_STATE[name]
                state = replace(state, **{key: type(factor)(float(operands[0]) * factor)})
            elif name == "Tm":
                text = line = tuple(map(float, operands))
            elif name in ("Td", "TD"):
                text = line = times((1, 0, 0, 1, float(operands[0]), float(operands[1])), line)
            elif name in ("Tj", "TJ"):
                text = self._show(name, operands, state, text)
            elif name in ("T*", "'", '"'):
                self.faults.append(("font-kind", f"operator {name} is not looked at"))
            elif name == "Do":
                thing = resources.get("/XObject", Dictionary()).get(operands[0])
                if thing is not None and thing.get("/Subtype") == Name.Form:
                    self._form(thing, resources, state, depth)
                else:
                    self._paint(name, state, around([apply(state.matrix, *at) for at in _UNIT]),
                                kind="image", colour=("image",))
            elif name in ("EI", "INLINE IMAGE"):
                self._paint("BI", state, around([apply(state.matrix, *at) for at in _UNIT]),
                            kind="image", colour=("image",))
            elif name == "sh":
                self._paint(name, state, state.clip or self._media(), kind="shade",
                            colour=("shade",))

    def _media(self):
        return tuple(float(edge) for edge in self._page.mediabox)

    def _form(self, form, resources, state, depth):
        self.forms.append(form)
        if depth > 8:
            self.faults.append(("30-001", "forms are nested too deeply"))
            return
        matrix = tuple(map(float, form.get("/Matrix", Array(_IDENTITY))))
        self._run(form, form.get("/Resources", resources),
                  replace(state, matrix=times(matrix, state.matrix)), depth + 1)

    def _font(self, raw):
        if raw is None:
            return None
        key = raw.objgen if raw.is_indirect else id(raw)
        if key not in self._fonts:
            self._fonts[key] = Font(raw)
        return self._fonts[key]

    def _open(self, operands, resources):
        self._marks_made += 1
        tag, mcid, actual, language = str(operands[0])[1:], None, None, ""
        if len(operands) > 1:
            properties = operands[1]
            if isinstance(properties, Name):
                properties = resources.get("/Properties", Dictionary()).get(properties)
            if properties is not None:
                mcid = int(properties.MCID) if "/MCID" in properties else None
                actual = str(properties.ActualText) if "/ActualText" in properties else None
                language = str(properties.get("/Lang", ""))
        inside = any(mark.mcid is not None for mark in self._marks)
        if tag == "Artifact" and inside:
            self.faults.append(("01-003", ""))
        if mcid is not None and any(mark.tag == "Artifact" for mark in self._marks):
            self.faults.append(("01-004", f"MCID {mcid}"))
        if tag == "Artifact" and mcid is not None:
            self.faults.append(("01-004", f"an artifact has MCID {mcid}"))
        if mcid is not None and inside:
            self.faults.append(("marks", f"MCID {mcid} stands inside another"))
        self._marks.append(Mark(tag, self._marks_made, mcid, actual, language))

    def _paint(self, operator, state, box, **more):
        self.drawn.append(Drawn(self._number, operator, tuple(self._marks), box, state.fill,
                                state.stroke, clip=state.clip, **more))

    def _show(self, operator, operands, state, text):
        """Adds what is shown; gives the text matrix after it."""
        font = state.font
        if font is None:
            self.faults.append(("31-009", "text without a font"))
            return text
        glyphs, boxes = [], []
        for part in (operands[0] if operator == "TJ" else [operands[0]]):
            if not isinstance(part, String):
                shift = -float(part) / 1000 * state.size * state.scale
                text = times((1, 0, 0, 1, shift, 0), text)
                continue
            for code in font.codes(bytes(part)):
                place = times((state.size * state.scale, 0, 0, state.size, 0, state.rise),
                              times(text, state.matrix))
                space = state.word_space if code == 32 and not font.is_composite else 0.0
                advance = (font.width(code) / 1000 * state.size + state.char_space + space)
                glyphs.append(Glyph(code, (font.unicode or {}).get(code), place[4], place[5],
                                    advance * state.scale * hypot(*times(text, state.matrix)[:2])))
                boxes += self._ink(font, code, place)
                text = times((1, 0, 0, 1, advance * state.scale, 0), text)
        if glyphs:
            full = times((state.size * state.scale, 0, 0, state.size, 0, state.rise),
                         times(text, state.matrix))
            empty = (glyphs[0].x, glyphs[0].y, glyphs[0].x, glyphs[0].y)
            self._paint(operator, state, around(boxes) if boxes else empty, kind="text", font=font,
                        size=min(hypot(*full[:2]), hypot(*full[2:4])), mode=state.mode,
                        is_upright=abs(full[1]) < 1e-6 and abs(full[2]) < 1e-6 and full[0] > 0
                        and full[3] > 0, glyphs=glyphs, colour=state.fill)
        return text

    @staticmethod
    def _ink(font, code, place):
        glyph = font.glyph(code) if font.is_known and font.program else None
        if glyph is None or glyph >= font.program.glyph_count:
            return []
        box = font.program.box(glyph)
        if box is None:
            return []
        return [apply(place, box[0] / 1000, box[1] / 1000), apply(place, box[2] / 1000, box[3] / 1000)]


def _plain(operands):
    return tuple(round(float(each), 4) if not isinstance(each, (Name, Dictionary)) else str(each)
                 for each in operands)


_UNIT = ((0, 0), (1, 0), (1, 1), (0, 1))
_COLOURS = {"g": ("fill", "gray"), "G": ("stroke", "gray"), "rg": ("fill", "rgb"),
            "RG": ("stroke", "rgb"), "k": ("fill", "cmyk"), "K": ("stroke", "cmyk"),
            "cs": ("fill", "space"), "CS": ("stroke", "space"), "sc": ("fill", "space"),
            "scn": ("fill", "space"), "SC": ("stroke", "space"), "SCN": ("stroke", "space")}
_TEXT_STATE = {"Tc": ("char_space", 1.0), "Tw": ("word_space", 1.0), "Tz": ("scale", 0.01),
               "Ts": ("rise", 1.0), "Tr": ("mode", 1)}
