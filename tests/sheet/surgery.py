# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Ways to get at the parts of a tagged PDF file, so that it can be broken on purpose."""

from pikepdf import Array, Dictionary, Name, Operator, parse_content_stream, unparse_content_stream


class Surgery:
    """A file on the table: the pikepdf.Pdf that is to be damaged."""

    def __init__(self, pdf):
        self.pdf, self.root = pdf, pdf.Root

    @property
    def tree(self):
        return self.root.StructTreeRoot

    @property
    def document(self):
        return kids(self.tree)[0]

    def elements(self, *roles):
        """The elements of these roles, in reading order; without roles all."""
        return [each for each in _below(self.tree) if not roles or str(each.S)[1:] in roles]

    def first(self, *roles):
        return self.elements(*roles)[0]

    def page_of(self, element):
        """The page on which an element begins, and the number of its first marked content."""
        for kid in kids(element):
            if isinstance(kid, Dictionary) and kid.get("/Type") == Name.MCR:
                page = kid.get("/Pg", element.get("/Pg"))
                return self._page(page), int(kid.MCID)
            if isinstance(kid, int):
                return self._page(element.Pg), kid
            if "/S" in kid:
                return self.page_of(kid)
        raise LookupError("the element has no content")

    def edit(self, page, change):
        """Gives the page's instructions, a list of [operands, operator], to be changed in place."""
        made = [[list(operands), str(operator)]
                for operands, operator in parse_content_stream(page)]
        change(made)
        page.obj.Contents = self.pdf.make_stream(unparse_content_stream(
            [(operands, Operator(operator)) for operands, operator in made]))

    def edit_content(self, element, change):
        """The same for the first marked content of an element: change(instructions, slice)."""
        page, mcid = self.page_of(element)
        self.edit(page, lambda made: change(made, sequence(made, mcid)))

    def in_content(self, element, operator, change):
        """Changes the operands of the first such operator in an element's content."""
        def every(made, where):
            for each in made[where]:
                if each[1] == operator:
                    each[0] = change(each[0])
                    return
            raise LookupError(f"no {operator}")
        self.edit_content(element, every)

    def artifacts(self, made):
        """Where artifacts begin, in a page's instructions."""
        return [at for at, (operands, operator) in enumerate(made)
                if operator in ("BMC", "BDC") and str(operands[0]) == "/Artifact"]

    def font(self):
        """The font of the first text, and its descendant."""
        page = self.pdf.pages[0]
        font = next(iter(page.obj.Resources.Font.as_dict().values()))
        return font, font.DescendantFonts[0]

    def numbers(self):
        """The list of the parent tree, and where each key's value stands in it."""
        entries = self.tree.ParentTree.Nums
        return entries, {int(entries[at]): at + 1 for at in range(0, len(entries), 2)}

    def links(self):
        return [(page, each) for page in self.pdf.pages for each in page.obj.get("/Annots", [])]

    def _page(self, raw):
        return next(page for page in self.pdf.pages if page.obj.objgen == raw.objgen)


def kids(element):
    value = element.get("/K")
    if value is None:
        return []
    return list(value) if isinstance(value, Array) else [value]


def sequence(made, mcid):
    """The slice of the instructions from a content's BDC to its EMC."""
    depth = start = 0
    for at, (operands, operator) in enumerate(made):
        if operator == "BDC" and not depth and isinstance(operands[1], Dictionary) \
                and operands[1].get("/MCID") == mcid:
            start, depth = at, 1
        elif depth and operator in ("BDC", "BMC"):
            depth += 1
        elif depth and operator == "EMC":
            depth -= 1
            if not depth:
                return slice(start, at + 1)
    raise LookupError(f"no MCID {mcid}")


def attribute(element, name):
    """The dictionary of attributes that holds one."""
    value = element.A
    return next(each for each in (value if isinstance(value, Array) else [value]) if name in each)


def _below(node):
    for kid in kids(node):
        if isinstance(kid, Dictionary) and "/S" in kid:
            yield kid
            yield from _below(kid)
