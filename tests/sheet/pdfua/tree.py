# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The structure tree of a file, as values."""

from dataclasses import dataclass, field

from pikepdf import Array, Dictionary, Name

# ISO 32000-1, 14.8.4.
STANDARD = set(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 "
    "H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code "
    "Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form".split())
INLINE = set("Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP".split())


@dataclass(frozen=True)
class Content:
    """A reference to marked content: the page's number and the MCID."""

    page: int | None
    mcid: int


@dataclass(frozen=True)
class Reference:
    """A reference to an annotation, by the number and generation of its object."""

    target: tuple


@dataclass
class Element:
    """A structure element. language: its own or the nearest above it; "" where nobody says."""

    role: str
    raw: Dictionary
    parent: "Element | None"
    language: str
    kids: list = field(default_factory=list)
    place: str = ""

    @property
    def elements(self):
        return [kid for kid in self.kids if isinstance(kid, Element)]

    @property
    def contents(self):
        return [kid for kid in self.kids if isinstance(kid, Content)]

    @property
    def references(self):
        return [kid for kid in self.kids if isinstance(kid, Reference)]

    def walk(self):
        """This element and all below it, in reading order."""
        yield self
        for kid in self.elements:
            yield from kid.walk()

    def all_contents(self):
        """What is marked for this element and those below it, in reading order."""
        for kid in self.kids:
            if isinstance(kid, Content):
                yield kid
            elif isinstance(kid, Element):
                yield from kid.all_contents()

    def string(self, key):
        """A text of the element (Alt, ActualText, ID); None where it has none."""
        return str(self.raw[key]) if key in self.raw else None

    def attribute(self, name):
        """An attribute of the element (Scope, Headers ...); None where it has none."""
        return next((each[name] for each in _many(self.raw.get("/A"))
                     if isinstance(each, Dictionary) and name in each), None)

    def owner_of(self, name):
        return next((str(each.get("/O", "")) for each in _many(self.raw.get("/A"))
                     if isinstance(each, Dictionary) and name in each), None)

    @property
    def below(self):
        """The roles of the elements right below."""
        return [kid.role for kid in self.elements]


class Tree:
    """roots: the elements at the top. faults: (rule, where, words) of reading it."""

    def __init__(self, pdf):
        self.faults, self.roots = [], []
        self.raw = pdf.Root.get("/StructTreeRoot")
        self._pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        self._language = str(pdf.Root.get("/Lang", ""))
        self._seen = set()
        if isinstance(self.raw, Dictionary):
            self._roles = self.raw.get("/RoleMap", Dictionary())
            self.roots = [self._element(kid, None, self._language, None, self.raw)
                          for kid in _many(self.raw.get("/K")) if isinstance(kid, Dictionary)]

    def walk(self):
        for root in self.roots:
            yield from root.walk()

    def parents(self):
        """The parent tree: number to an element's object, or a list of them."""
        return dict(_numbers(self.raw.get("/ParentTree")))

    def names(self):
        """The ID tree: ID to the element's object."""
        return dict(_names(self.raw.get("/IDTree")))

    def _element(self, raw, parent, language, page, above):
        role = self._role(str(raw.get("/S", "/?"))[1:])
        language = str(raw["/Lang"]) if "/Lang" in raw else language
        element = Element(role, raw, parent, language)
        number = len(parent.elements) + 1 if parent else 1
        element.place = f"{parent.place if parent else ''}/{role}[{number}]"
        if raw.is_indirect:
            if raw.objgen in self._seen:
                self.faults.append(("broken-tree", element.place, "the element stands here twice"))
                return element
            self._seen.add(raw.objgen)
        if raw.get("/P") is None or raw.P.objgen != above.objgen:
            self.faults.append(("broken-tree", element.place, "P does not name the element above"))
        page = self._pages.get(raw.Pg.objgen) if "/Pg" in raw else page
        for kid in _many(raw.get("/K")):
            self._kid(element, kid, page)
        return element

    def _kid(self, element, kid, page):
        if isinstance(kid, int):
            element.kids.append(Content(page, kid))
        elif not isinstance(kid, Dictionary):
            self.faults.append(("broken-tree", element.place, f"a kid is a {type(kid).__name__}"))
        elif kid.get("/Type") == Name.MCR:
            own = self._pages.get(kid.Pg.objgen) if "/Pg" in kid else page
            element.kids.append(Content(own, int(kid.MCID)))
        elif kid.get("/Type") == Name.OBJR:
            element.kids.append(Reference(kid.Obj.objgen))
        else:
            element.kids.append(
                self._element(kid, element, element.language, page, element.raw))

    def _role(self, name):
        seen = []
        while Name("/" + name) in self._roles and name not in seen:
            seen.append(name)
            if name in STANDARD:
                self.faults.append(("02-004", "role map", name))
            name = str(self._roles[Name("/" + name)])[1:]
        if name in seen:
            self.faults.append(("02-003", "role map", name))
        elif name not in STANDARD:
            self.faults.append(("02-001", "role map", name))
        return name


def _many(value):
    if value is None:
        return []
    return list(value) if isinstance(value, Array) else [value]


def _numbers(node):
    if node is None:
        return
    for kid in node.get("/Kids", []):
        yield from _numbers(kid)
    entries = list(node.get("/Nums", []))
    for key, value in zip(entries[::2], entries[1::2]):
        yield int(key), value


def _names(node):
    if node is None:
        return
    for kid in node.get("/Kids", []):
        yield from _names(kid)
    entries = list(node.get("/Names", []))
    for key, value in zip(entries[::2], entries[1::2]):
        yield str(key), value
