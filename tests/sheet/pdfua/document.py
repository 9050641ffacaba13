# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""A PDF file, read once for all rules."""

import re
from collections import defaultdict
from pathlib import Path

import pikepdf

from .drawing import Painter
from .tree import INLINE, Content, Element, Tree


class Document:
    """Raises pikepdf.PdfError where the file is no PDF."""

    def __init__(self, path):
        self.start = Path(path).read_bytes()[:16]
        self.pdf = pikepdf.open(path)
        self.root = self.pdf.Root
        self.language = str(self.root.get("/Lang", ""))
        fonts = {}
        self.painters = [Painter(page, number, fonts).run()
                         for number, page in enumerate(self.pdf.pages)]
        self.fonts = list(fonts.values())
        self.drawn = [each for painter in self.painters for each in painter.drawn]
        self.tree = Tree(self.pdf)
        self.marked = self._marked()

    @property
    def elements(self):
        return list(self.tree.walk())

    def metadata(self):
        """The XMP packet; "" where there is none."""
        stream = self.root.get("/Metadata")
        return stream.read_bytes().decode("utf-8", "replace") \
            if isinstance(stream, pikepdf.Stream) else ""

    def drawn_for(self, element):
        """What is drawn for an element and those below it, in reading order."""
        return [each for content in element.all_contents()
                for each in self.marked.get((content.page, content.mcid), [])]

    def text(self, element):
        """What assistive technology reads for an element and those below it."""
        actual = element.string("/ActualText")
        if actual is not None:
            return actual
        return "".join(self.text(kid) if isinstance(kid, Element) else self._shown(kid)
                       for kid in element.kids if isinstance(kid, (Element, Content)))

    def units(self):
        """The elements that hold a text of their own, in reading order: those that have nothing but
        text, figures and inline elements in them, and are not in one of these."""
        units, inside = [], set()
        for element in self.elements:
            below = [each for each in element.walk() if each is not element]
            if id(element) in inside or element.role in INLINE or not element.kids:
                continue
            if all(each.role in INLINE or each.role == "Figure" for each in below):
                units.append(element)
                inside |= {id(each) for each in below}
        return units

    def _shown(self, content):
        shown, actual = [], set()
        for drawn in self.marked.get((content.page, content.mcid), []):
            mark = next((mark for mark in drawn.marks if mark.actual is not None), None)
            if mark is None:
                shown.append(drawn.text)
            elif mark.number not in actual:
                actual.add(mark.number)
                shown.append(mark.actual)
        return "".join(shown)

    def _marked(self):
        marked = defaultdict(list)
        for drawn in self.drawn:
            if drawn.owner:
                marked[drawn.page, drawn.owner.mcid].append(drawn)
        return marked


LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
