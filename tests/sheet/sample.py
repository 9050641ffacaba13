# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""A good tagged sheet of two pages, made by hand, so that the checker owes nothing to the writer."""

from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from pdfua.truetype import TrueType
from sheetrules import Wanted

_FONT = Path(__file__).resolve().parents[2] / "resources/fonts/Andika-Regular.ttf"
_PAGES = (
    [("H1", "First choice or second?"), ("P", "Call nine now."), ("P", "A second line here."),
     ("H2", "Side by side"),
     ("Table", [["What", "First", "Second"], ["Price", "Low", "High"], ["Time", "Short", "Long"]]),
     ("L", ["want to talk", "need a plan"]), ("Link", "example.org"), ("Figure", "A code")],
    [("H2", "My questions"), ("P", "One thing to ask."), ("H2", "At the end"),
     ("P", "Thank you for reading.")],
)
_METADATA = """<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A sample</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


class Sample:
    """Draws element after element; save() writes the file."""

    def __init__(self):
        self.pdf = pikepdf.new()
        self.units, self._parents, self._ids = [], [], []
        self._font = TrueType(_FONT.read_bytes())
        text = "".join(sorted(set("".join(_words(_PAGES)) + "•")))
        self._codes = {each: self._font.characters[ord(each)] for each in text}
        self._resources = Dictionary(Font=Dictionary(F0=self._font_object()))
        self._tree = self.pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self._document = self._element(self._tree, "Document")
        for page in _PAGES:
            self._page(page)
        self._finish()

    def wanted(self):
        return Wanted("a4", 10.5, 4, "en-US", "A sample", self.units)

    def save(self, path):
        self.pdf.save(path, force_version="1.7")

    def _page(self, parts):
        self.pdf.add_blank_page(page_size=(595.28, 841.89))
        self._raw = self.pdf.pages[-1].obj
        self._owners, self._content, self._y = Array(), [], 780
        for role, value in parts:
            getattr(self, "_" + role.lower(), self._plain)(role, value)
        self._content.append("/Artifact BMC 0 G 1 w 40 40 300 0 re S EMC")
        self._raw.Contents = self.pdf.make_stream("\n".join(self._content).encode("latin-1"))
        self._raw.Resources = self._resources
        self._raw.StructParents = len(self._parents)
        self._raw.Tabs = Name.S
        self._parents.append(self._owners)

    def _element(self, above, role, **more):
        element = self.pdf.make_indirect(Dictionary(
            Type=Name.StructElem, S=Name("/" + role), P=above, K=Array(), **more))
        if "/K" not in above:
            above.K = Array()
        above.K.append(element)
        return element

    def _mark(self, element, operators):
        mcid = len(self._owners)
        self._owners.append(element)
        element.K.append(Dictionary(Type=Name.MCR, Pg=self._raw, MCID=mcid))
        self._content.append(f"{element.S} <</MCID {mcid}>> BDC {operators} EMC")

    def _write(self, element, text, x=50, unit=True):
        codes = "".join(f"<{self._codes[each]:04X}>" for each in text)
        self._mark(element, f"BT /F0 12 Tf 1 0 0 1 {x} {self._y} Tm [{codes}] TJ ET")
        if unit:
            self.units.append((str(element.S)[1:], text))

    def _plain(self, role, text):
        self._write(self._element(self._document, role), text)
        self._y -= 20

    def _l(self, _role, items):
        outer = self._element(self._document, "L", A=Dictionary(O=Name.List, ListNumbering=Name.Disc))
        for text in items:
            item = self._element(outer, "LI")
            self._write(self._element(item, "Lbl"), "•")
            self._write(self._element(item, "LBody"), text, 65)
            self._y -= 20

    def _table(self, _role, rows):
        table = self._element(self._document, "Table")
        parts = self._element(table, "THead"), self._element(table, "TBody")
        for at, row in enumerate(rows):
            line = self._element(parts[min(at, 1)], "TR")
            for column, text in enumerate(row):
                cell = self._element(line, "TD" if at and column else "TH", A=self._told(at, column))
                if not (at and column):
                    cell.ID = String(f"c{column}" if not at else f"r{at}")
                    self._ids += [cell.ID, cell]
                self._write(cell, text, 50 + 150 * column)
            self._y -= 20

    @staticmethod
    def _told(at, column):
        if at and column:
            return Dictionary(O=Name.Table, Headers=Array([String(f"c{column}"), String(f"r{at}")]))
        return Dictionary(O=Name.Table, Scope=Name.Row if at else Name.Column)

    def _link(self, _role, text):
        outer = self._element(self._document, "P")
        link = self._element(outer, "Link")
        self._write(link, text, unit=False)
        self.units.append(("P", text))
        note = self.pdf.make_indirect(Dictionary(
            Type=Name.Annot, Subtype=Name.Link, Rect=Array([50, self._y, 150, self._y + 12]),
            Contents=String(text), F=4, A=Dictionary(S=Name.URI, URI=String("https://example.org"))))
        link.K.append(Dictionary(Type=Name.OBJR, Obj=note, Pg=self._raw))
        self._raw.Annots = Array([note])
        self._note = note, link
        self._y -= 20

    def _figure(self, _role, text):
        box = Array([50, self._y - 40, 90, self._y])
        figure = self._element(self._document, "Figure", Alt=String(text),
                               A=Dictionary(O=Name.Layout, BBox=box))
        self._mark(figure, f"0 g 50 {self._y - 40} 40 40 re f")
        self.units.append(("Figure", text))

    def _font_object(self):
        make = self.pdf.make_indirect
        widths = Array()
        for glyph in sorted(set(self._codes.values())):
            widths.extend([glyph, Array([round(self._font.width(glyph), 2)])])
        descriptor = make(Dictionary(
            Type=Name.FontDescriptor, FontName=Name("/ABCDEF+Andika"), Flags=4,
            FontFile2=self.pdf.make_stream(_FONT.read_bytes())))
        descendant = make(Dictionary(
            Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name("/ABCDEF+Andika"),
            CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"),
                                     Supplement=0),
            FontDescriptor=descriptor, CIDToGIDMap=Name.Identity, W=widths, DW=1000))
        lines = "\n".join(f"<{glyph:04X}> <{ord(each):04X}>" for each, glyph in self._codes.items())
        meaning = self.pdf.make_stream(
            f"{len(self._codes)} beginbfchar\n{lines}\nendbfchar\n".encode("ascii"))
        return make(Dictionary(
            Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/ABCDEF+Andika"),
            Encoding=Name("/Identity-H"), DescendantFonts=Array([descendant]), ToUnicode=meaning))

    def _finish(self):
        root, note = self.pdf.Root, self._note
        numbers = Array()
        for key, owners in enumerate(self._parents):
            numbers.extend([key, owners])
        note[0].StructParent = len(self._parents)
        numbers.extend([len(self._parents), note[1]])
        self._tree.ParentTree = self.pdf.make_indirect(Dictionary(Nums=numbers))
        self._tree.IDTree = self.pdf.make_indirect(Dictionary(Names=Array(self._ids)))
        root.StructTreeRoot, root.Lang = self._tree, String("en-US")
        root.MarkInfo = Dictionary(Marked=True)
        root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        root.Metadata = self.pdf.make_stream(_METADATA.encode("utf-8"), Dictionary(
            Type=Name.Metadata, Subtype=Name.XML))
        entry = self.pdf.make_indirect(Dictionary(Title=String("A sample")))
        root.Outlines = self.pdf.make_indirect(Dictionary(First=entry, Last=entry, Count=1))
        entry.Parent = root.Outlines
        self.pdf.docinfo["/Title"] = "A sample"


def _words(things):
    for thing in things:
        if isinstance(thing, str):
            yield thing
        else:
            yield from _words(thing)
