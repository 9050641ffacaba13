# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Sheets that are broken on purpose, each with the rule that has to find it.

A mutant takes a Surgery on a good sheet and damages it in one way. RULE is the name under which
the checker has to report it, whatever else it finds.
"""

import re
from typing import NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from pdfua.fonts import Font
from surgery import attribute, kids, sequence

MUTANTS = []


class Mutant(NamedTuple):
    name: str
    rule: str
    change: object
    base: str = "standard"

    def save(self, pdf, path):
        pdf.save(path, **SAVED.get(self.name, {}))


def mutant(rule, base="standard"):
    def keep(change):
        MUTANTS.append(Mutant(change.__name__.replace("_", "-"), rule, change, base))
        return change
    return keep


# The catalogue and metadata


@mutant("marked")
def mark_info_missing(sheet):
    del sheet.root.MarkInfo


@mutant("01-007")
def tags_suspect(sheet):
    sheet.root.MarkInfo.Suspects = True


@mutant("no-tree")
def tree_missing(sheet):
    del sheet.root.StructTreeRoot


@mutant("07-001")
def title_not_asked_for(sheet):
    del sheet.root.ViewerPreferences


@mutant("07-002")
def title_display_off(sheet):
    sheet.root.ViewerPreferences.DisplayDocTitle = False


@mutant("06-001")
def metadata_missing(sheet):
    del sheet.root.Metadata


@mutant("06-002")
def identifier_missing(sheet):
    _in_metadata(sheet, b"pdfuaid:part", b"pdfuaid:rev")


@mutant("06-003")
def title_missing(sheet):
    _in_metadata(sheet, b"dc:title", b"dc:titel")


@mutant("title")
def titles_differ(sheet):
    sheet.pdf.docinfo["/Title"] = String("Untitled")


@mutant("wrong-title")
def title_of_file_missing(sheet):
    del sheet.pdf.docinfo["/Title"]


@mutant("header")
def header_of_pdf_2(_sheet):
    pass  # by how it is saved


@mutant("26-002")
def encryption_against_readers(_sheet):
    pass  # by how it is saved


SAVED = {
    "header-of-pdf-2": {"force_version": "2.0"},
    "encryption-against-readers": {"encryption": pikepdf.Encryption(
        owner="owner", user="", R=3, allow=pikepdf.Permissions(accessibility=False, extract=False),
        aes=False, metadata=False)},
}


@mutant("21-001")
def attachment_without_name(sheet):
    sheet.root.AF = Array([sheet.pdf.make_indirect(Dictionary(Type=Name.Filespec, F="a.txt"))])


@mutant("20-001")
def layer_without_name(sheet):
    sheet.root.OCProperties = Dictionary(OCGs=Array(), D=Dictionary())


@mutant("25-001")
def dynamic_form(sheet):
    sheet.root.AcroForm = Dictionary(Fields=Array())
    sheet.root.NeedsRendering = True


def _in_metadata(sheet, old, new):
    stream = sheet.root.Metadata
    data = stream.read_bytes()
    assert old in data
    stream.write(data.replace(old, new))


# Language


@mutant("11-001")
def language_missing(sheet):
    _no_language(sheet)


@mutant("11-002")
def language_of_figures_missing(sheet):
    _no_language(sheet)


@mutant("11-004")
def language_of_links_missing(sheet):
    _no_language(sheet)


@mutant("11-006")
def language_of_file_missing(sheet):
    del sheet.root.Lang


@mutant("11-003")
def language_of_outline_missing(sheet):
    del sheet.root.Lang


@mutant("language-tag")
def language_in_words(sheet):
    sheet.root.Lang = String("American English")


@mutant("wrong-language")
def language_of_another_country(sheet):
    sheet.root.Lang = String("fi")


def _no_language(sheet):
    for thing in (sheet.root, *sheet.elements()):
        if "/Lang" in thing:
            del thing["/Lang"]


# Roles and the tree


@mutant("02-001")
def role_unknown(sheet):
    sheet.first("P").S = Name.Absatz


@mutant("02-003")
def roles_in_a_circle(sheet):
    sheet.tree.RoleMap = Dictionary(Absatz=Name.Text, Text=Name.Absatz)
    sheet.first("P").S = Name.Absatz


@mutant("02-004")
def standard_role_remapped(sheet):
    sheet.tree.RoleMap = Dictionary(H1=Name.P)


@mutant("01-005")
def heading_dropped_from_the_tree(sheet):
    _drop(sheet.first("H2"))


@mutant("text-missing")
def heading_dropped_and_lost(sheet):
    _drop(sheet.first("H2"))


@mutant("text-missing")
def cell_dropped_and_lost(sheet):
    _drop(sheet.elements("TD")[1])


@mutant("broken-tree")
def element_twice(sheet):
    sheet.document.K.append(sheet.elements("P")[0])


@mutant("broken-tree")
def parent_wrong(sheet):
    sheet.first("LBody").P = sheet.first("Document")


@mutant("broken-tree")
def root_is_no_document(sheet):
    sheet.document.S = Name.Div


@mutant("broken-tree")
def content_claimed_twice(sheet):
    one, other = sheet.elements("P")[:2]
    other.K = Array([*kids(other), *kids(one)])


@mutant("order")
def order_changed(sheet):
    first, second = sheet.elements("TR")[1:3]
    _swap_places(first, second)


@mutant("text-order")
def words_in_another_order(sheet):
    first, second = sheet.elements("TR")[1:3]
    _swap_places(first, second)


@mutant("text-order")
def cells_swapped(sheet):
    first, second = sheet.elements("TD")[:2]
    first.K, second.K = second.K, first.K


@mutant("headers")
def cells_swapped_with_headers(sheet):
    _swap_places(*sheet.elements("TD")[:2])


@mutant("text-order")
def list_items_swapped(sheet):
    _swap_places(*sheet.elements("LI")[:2])


@mutant("empty")
def element_empty(sheet):
    sheet.document.K.append(sheet.pdf.make_indirect(
        Dictionary(Type=Name.StructElem, S=Name.P, P=sheet.document)))


def _drop(element):
    above = element.P
    above.K = Array([kid for kid in kids(above)
                     if not isinstance(kid, Dictionary) or kid.objgen != element.objgen])


def _swap_places(one, other):
    above = one.P
    assert above.objgen == other.P.objgen
    swapped = {one.objgen: other, other.objgen: one}
    above.K = Array([swapped.get(kid.objgen, kid) if isinstance(kid, Dictionary) else kid
                     for kid in kids(above)])


# Headings


@mutant("14-002")
def first_heading_is_h2(sheet):
    sheet.first("H1").S = Name.H2


@mutant("14-003")
def heading_level_skipped(sheet):
    sheet.elements("H2")[-1].S = Name.H4


@mutant("14-006")
def unnumbered_headings(sheet):
    for heading in sheet.elements("H1", "H2", "H3"):
        heading.S = Name.H


@mutant("14-007")
def heading_without_number(sheet):
    sheet.first("H2").S = Name.H


@mutant("text-role")
def heading_as_paragraph(sheet):
    sheet.elements("H2")[-1].S = Name.P


# Lists


@mutant("09-005")
def list_retagged(sheet):
    sheet.first("L").S = Name.Div


@mutant("09-005")
def item_retagged(sheet):
    sheet.first("LI").S = Name.P


@mutant("09-005")
def label_alone(sheet):
    _drop(sheet.first("LBody"))


@mutant("09-005")
def numbering_missing(sheet):
    labelled = next(each for each in sheet.elements("L") if any(
        "/S" in kid and kid.S == Name.Lbl for item in kids(each) for kid in kids(item)))
    del labelled["/A"]


@mutant("text-role")
def item_body_as_label(sheet):
    sheet.first("Lbl").S = Name.LBody
    sheet.first("LBody").S = Name.P


@mutant("09-006")
def contents_entry_alone(sheet):
    sheet.first("P").S = Name.TOCI


@mutant("19-003")
def note_without_id(sheet):
    sheet.first("P").S = Name.Note


@mutant("19-004")
def notes_with_one_id(sheet):
    for note in sheet.elements("P")[:2]:
        note.S, note.ID = Name.Note, String("note")


# Tables


@mutant("09-004")
def row_retagged(sheet):
    sheet.elements("TR")[1].S = Name.Div


@mutant("09-004")
def table_retagged(sheet):
    sheet.first("Table").S = Name.Sect


@mutant("09-004")
def body_missing(sheet):
    sheet.first("TBody").S = Name.THead


@mutant("irregular-table")
def row_too_short(sheet):
    _drop(sheet.elements("TD")[0])


@mutant("irregular-table")
def cell_too_wide(sheet):
    cell = sheet.elements("TD")[0]
    attribute(cell, "/Headers").ColSpan = 2


@mutant("15-003")
def scope_missing(sheet):
    header = next(each for each in sheet.elements("TH")
                  if attribute(each, "/Scope").Scope == Name.Row)
    del attribute(header, "/Scope")["/Scope"]
    for cell in sheet.elements("TD"):
        del cell["/A"]


@mutant("15-003")
def scope_wrong(sheet):
    attribute(sheet.elements("TH")[2], "/Scope").Scope = Name.Row


@mutant("headers")
def scope_of_row_wrong(sheet):
    attribute(sheet.elements("TH")[-1], "/Scope").Scope = Name.Column


@mutant("headers")
def headers_missing(sheet):
    del sheet.elements("TD")[1]["/A"]


@mutant("headers")
def headers_of_another_column(sheet):
    first, second = sheet.elements("TD")[:2]
    attribute(first, "/Headers").Headers = attribute(second, "/Headers").Headers


@mutant("headers")
def headers_unknown(sheet):
    attribute(sheet.elements("TD")[0], "/Headers").Headers = Array([String("nobody")])


@mutant("text-role")
def header_cell_as_data(sheet):
    cell = sheet.elements("TH")[1]
    cell.S = Name.TD


@mutant("id-twice")
def id_twice(sheet):
    first, second = [each for each in sheet.elements("TH") if "/ID" in each][:2]
    second.ID = first.ID


@mutant("id-tree")
def id_tree_missing(sheet):
    del sheet.tree.IDTree


# Figures


@mutant("13-004")
def figure_without_alternative(sheet):
    del sheet.first("Figure").Alt


@mutant("13-004")
def figure_with_blank_alternative(sheet):
    sheet.first("Figure").Alt = String(" ")


@mutant("text-missing")
def figure_with_wrong_alternative(sheet):
    sheet.elements("Figure")[-1].Alt = String("image1.png")


@mutant("no-box")
def figure_without_box(sheet):
    del sheet.first("Figure")["/A"]


@mutant("17-002")
def formula_without_alternative(sheet):
    figure = sheet.first("Figure")
    figure.S = Name.Formula
    del figure.Alt


# Links and annotations


@mutant("28-008")
def tab_order_missing(sheet):
    del sheet.links()[0][0].obj["/Tabs"]


@mutant("28-009")
def tab_order_of_rows(sheet):
    sheet.links()[0][0].obj.Tabs = Name.R


@mutant("28-011")
def link_outside_the_tree(sheet):
    link = sheet.first("Link")
    link.K = Array([kid for kid in kids(link) if kid.get("/Type") != Name.OBJR])


@mutant("28-011")
def link_in_a_span(sheet):
    sheet.first("Link").S = Name.Span


@mutant("28-012")
def link_without_description(sheet):
    del sheet.links()[0][1]["/Contents"]


@mutant("parent-tree")
def link_without_parent(sheet):
    del sheet.links()[0][1]["/StructParent"]


@mutant("28-002")
def note_outside_the_tree(sheet):
    _annotate(sheet, Name.Square)


@mutant("28-004")
def note_without_description(sheet):
    _annotate(sheet, Name.Square)


@mutant("28-007")
def trap_network(sheet):
    _annotate(sheet, Name.TrapNet)


@mutant("28-010")
def field_outside_the_tree(sheet):
    _annotate(sheet, Name.Widget)


def _annotate(sheet, kind):
    sheet.pdf.pages[0].obj.Annots.append(sheet.pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=kind, Rect=Array([0, 0, 9, 9]))))


# Marked content


@mutant("01-005")
def content_untagged(sheet):
    def unmark(made, where):
        del made[where.stop - 1], made[where.start]
    sheet.edit_content(sheet.first("P"), unmark)


@mutant("mcid-unknown")
def content_not_there(sheet):
    def unmark(made, where):
        del made[where.stop - 1], made[where.start]
    sheet.edit_content(sheet.first("P"), unmark)


@mutant("01-005")
def artifact_unmarked(sheet):
    def unmark(made):
        start = sheet.artifacts(made)[0]
        end = next(at for at in range(start, len(made)) if made[at][1] == "EMC")
        del made[end], made[start]
    sheet.edit(sheet.pdf.pages[0], unmark)


@mutant("01-005")
def artifact_numbered(sheet):
    def mark(made):
        at = sheet.artifacts(made)[0]
        made[at] = [[Name.P, Dictionary(MCID=9999)], "BDC"]
    sheet.edit(sheet.pdf.pages[0], mark)


@mutant("text-unknown")
def artifact_tagged(sheet):
    page = sheet.pdf.pages[0]
    mcid, entries = _new_number(sheet, page)

    def mark(made):
        made[sheet.artifacts(made)[0]] = [[Name.P, Dictionary(MCID=mcid)], "BDC"]
    sheet.edit(page, mark)
    element = sheet.pdf.make_indirect(Dictionary(
        Type=Name.StructElem, S=Name.P, P=sheet.document, Pg=page.obj, K=mcid))
    entries.append(element)
    sheet.document.K.append(element)


@mutant("text-missing")
def text_as_artifact(sheet):
    def hide(made, where):
        made[where.start] = [[Name.Artifact], "BMC"]
    sheet.edit_content(sheet.elements("P")[-1], hide)


@mutant("01-003")
def artifact_inside_text(sheet):
    def nest(made, where):
        made[where.stop - 1:where.stop - 1] = [[[Name.Artifact], "BMC"], [[], "EMC"]]
    sheet.edit_content(sheet.first("P"), nest)


@mutant("01-004")
def text_inside_artifact(sheet):
    def nest(made, where):
        made.insert(where.stop, [[], "EMC"])
        made.insert(where.start, [[Name.Artifact], "BMC"])
    sheet.edit_content(sheet.first("P"), nest)


@mutant("mcid-twice")
def number_twice(sheet):
    one, other = sheet.elements("P")[:2]
    _, number = sheet.page_of(other)

    def same(made, where):
        made[where.start][0][1].MCID = number
    sheet.edit_content(one, same)


@mutant("marks")
def mark_not_closed(sheet):
    def forget(made, where):
        del made[where.stop - 1]
    sheet.edit_content(sheet.elements("P")[-1], forget)


@mutant("30-001")
def content_of_another_file(sheet):
    _form(sheet, 1).Ref = Dictionary(F="other.pdf")


@mutant("30-002")
def form_twice(sheet):
    _form(sheet, 2)


@mutant("parent-tree")
def parent_tree_wrong(sheet):
    entries, places = sheet.numbers()
    owners = entries[places[int(sheet.pdf.pages[0].obj.StructParents)]]
    owners[0], owners[1] = owners[1], owners[0]


@mutant("parent-tree")
def parent_tree_missing(sheet):
    del sheet.tree.ParentTree


@mutant("order")
def drawn_in_another_order(sheet):
    def last(made, where):
        moved = made[where]
        del made[where]
        made += moved
    sheet.edit_content(sheet.first("H1"), last)


def _form(sheet, times):
    """Draws a form with marked content, so many times; gives the form."""
    form = sheet.pdf.make_stream(b"/P <</MCID 999>> BDC EMC", Dictionary(
        Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9])))
    page = sheet.pdf.pages[0]
    page.obj.Resources.XObject = Dictionary(Form=form)
    sheet.edit(page, lambda made: made.extend([[[Name.Form], "Do"]] * times))
    return form


def _new_number(sheet, page):
    """A free MCID of a page, and the list of its owners."""
    entries, places = sheet.numbers()
    owners = entries[places[int(page.obj.StructParents)]]
    return len(owners), owners


# Words


@mutant("text-unknown")
def actual_text_wrong(sheet):
    sheet.elements("P")[1].ActualText = String("Call nobody.")


@mutant("text-unknown")
def actual_text_in_the_content(sheet):
    def replace(made, where):
        made[where.start][0][1].ActualText = String("Call nobody.")
    sheet.edit_content(sheet.elements("P")[1], replace)


@mutant("text-missing")
def word_lost(sheet):
    sheet.in_content(sheet.first("H1"), "TJ", lambda operands: [Array(list(operands[0])[2:])])


@mutant("text-missing")
def space_lost(sheet):
    _without_code(sheet, sheet.first("H1"), " ")


@mutant("text-unknown")
def letters_doubled(sheet):
    sheet.in_content(sheet.first("H1"), "TJ", lambda operands: [
        Array([operands[0][0], *operands[0]])])


@mutant("text-missing")
def letters_swapped(sheet):
    def swap(operands):
        strings = list(operands[0])
        texts = [at for at, each in enumerate(strings) if isinstance(each, String)]
        if len(texts) < 2:
            whole = bytes(strings[texts[0]])
            strings[texts[0]] = String(whole[2:4] + whole[:2] + whole[4:])
        else:
            strings[texts[0]], strings[texts[1]] = strings[texts[1]], strings[texts[0]]
        return [Array(strings)]
    sheet.in_content(sheet.first("H1"), "TJ", swap)


@mutant("wrong-glyph")
def unicode_wrong(sheet):
    _in_unicode(sheet, lambda data: _with_values_swapped(data))


@mutant("31-027")
def unicode_missing(sheet):
    del sheet.font()[0].ToUnicode


@mutant("31-028")
def unicode_zero(sheet):
    _in_unicode(sheet, lambda data: _with_value(data, b"0000"))


@mutant("31-029")
def unicode_byte_order_mark(sheet):
    _in_unicode(sheet, lambda data: _with_value(data, b"FEFF"))


@mutant("ligature")
def unicode_ligature(sheet):
    _in_unicode(sheet, lambda data: _with_value(data, b"FB01"))


@mutant("10-001")
def unicode_incomplete(sheet):
    sheet.in_content(sheet.first("H1"), "TJ", lambda operands: [
        Array([String(b"\x7f\x7f"), *operands[0]])])


def _without_code(sheet, element, character):
    page, mcid = sheet.page_of(element)

    def cut(made):
        where = sequence(made, mcid)
        font = None
        for each in made[where]:
            if each[1] == "Tf":
                font = Font(page.obj.Resources.Font[each[0][0]])
            elif each[1] == "TJ":
                strings = list(each[0][0])
                for at, string in enumerate(strings):
                    if not isinstance(string, String):
                        continue
                    codes = font.codes(bytes(string))
                    if any(font.unicode[code] == character for code in codes):
                        left = [code for code in codes if font.unicode[code] != character]
                        strings[at] = String(b"".join(code.to_bytes(2, "big") for code in left))
                        each[0][0] = Array(strings)
                        return
        raise LookupError(character)
    sheet.edit(page, cut)


def _in_unicode(sheet, change):
    stream = sheet.font()[0].ToUnicode
    stream.write(change(stream.read_bytes()))


def _entries(data):
    """The places of the values of a ToUnicode map's bfchar lines."""
    return [match.span(1) for match in re.finditer(
        rb"^<[0-9A-Fa-f]{4}>\s*<([0-9A-Fa-f]{4})>\s*$", data, re.MULTILINE)]


def _with_value(data, value):
    start, end = _entries(data)[1]
    return data[:start] + value + data[end:]


def _with_values_swapped(data):
    (start, end), (after, last) = _entries(data)[:2]
    return data[:start] + data[after:last] + data[end:after] + data[start:end] + data[last:]


# Fonts


@mutant("31-009")
def font_not_embedded(sheet):
    del sheet.font()[1].FontDescriptor["/FontFile2"]


@mutant("31-009")
def font_damaged(sheet):
    stream = sheet.font()[1].FontDescriptor.FontFile2
    stream.write(stream.read_bytes()[:100])


@mutant("31-005")
def glyph_map_missing(sheet):
    del sheet.font()[1]["/CIDToGIDMap"]


@mutant("31-004")
def glyph_map_unknown(sheet):
    sheet.font()[1].CIDToGIDMap = Name.Same


@mutant("31-006")
def encoding_unknown(sheet):
    sheet.font()[0].Encoding = Name("/Mine-H")


@mutant("31-030")
def notdef_shown(sheet):
    sheet.in_content(sheet.first("H1"), "TJ", lambda operands: [
        Array([String(b"\0\0"), *operands[0]])])


@mutant("31-011")
def glyph_missing(sheet):
    descendant = sheet.font()[1]
    descendant.CIDToGIDMap = sheet.pdf.make_stream(b"\x7f\xff" * 2000)


@mutant("wrong-glyph")
def glyph_of_another_letter(sheet):
    _, descendant = sheet.font()
    gids = [0, *range(2, 2000)]
    descendant.CIDToGIDMap = sheet.pdf.make_stream(b"".join(
        min(each, 20).to_bytes(2, "big") for each in gids))


@mutant("31-016")
def width_wrong(sheet):
    descendant = sheet.font()[1]
    descendant.W = Array([0, 2000, 500])


@mutant("font-not-subset")
def font_whole(sheet):
    font, _ = sheet.font()
    font.BaseFont = Name("/" + str(font.BaseFont).rpartition("+")[2])


@mutant("font-not-bundled")
def font_of_the_system(sheet):
    font, _ = sheet.font()
    font.BaseFont = Name("/ABCDEF+LiberationSans")


@mutant("font-kind")
def font_of_type_1(sheet):
    font, descendant = sheet.font()
    descendant.Subtype = Name.CIDFontType0
    assert font.Subtype == Name.Type0


# Looks


@mutant("text-too-small")
def text_at_0_6_points(sheet):
    sheet.in_content(sheet.elements("P")[-1], "Tf", lambda operands: [operands[0], 0.6])


@mutant("text-too-small")
def text_scaled_down(sheet):
    def scale(made, where):
        made[where.start + 1:where.start + 1] = [
            [[], "q"], [[0.5, 0, 0, 0.5, 200, 300], "cm"]]
        made.insert(where.stop + 1, [[], "Q"])
    sheet.edit_content(sheet.elements("P")[-1], scale)


@mutant("text-too-small")
def text_squeezed(sheet):
    _at_start(sheet, sheet.elements("P")[-1], [[50], "Tz"])


@mutant("colour")
def stranded_colour(sheet):
    _at_start(sheet, sheet.first("P"), [[0.2, 0.2, 0.6], "rg"])


@mutant("colour")
def rich_black(sheet):
    _in_text(sheet, sheet.first("H1"), [[1, 1, 1, 1], "k"])


@mutant("colour")
def grey_text(sheet):
    _in_text(sheet, sheet.first("H1"), [[0.4], "g"])


@mutant("invisible")
def white_text(sheet):
    _in_text(sheet, sheet.elements("P")[-1], [[1], "g"])


@mutant("invisible")
def text_without_paint(sheet):
    _at_start(sheet, sheet.elements("P")[-1], [[3], "Tr"])


@mutant("invisible")
def text_clipped(sheet):
    def clip(made, where):
        made[where.start + 1:where.start + 1] = [
            [[], "q"], [[0, 0, 9, 9], "re"], [[], "W"], [[], "n"]]
        made.insert(where.stop + 3, [[], "Q"])
    sheet.edit_content(sheet.elements("P")[-1], clip)


@mutant("invisible")
def text_turned(sheet):
    def turn(operands):
        return [0, 1, -1, 0, *operands[4:]]
    sheet.in_content(sheet.elements("P")[-1], "Tm", turn)


@mutant("margin")
def text_off_the_page(sheet):
    sheet.in_content(sheet.elements("P")[-1], "Tm", lambda operands: [
        *operands[:4], float(operands[4]) - 900, operands[5]])


@mutant("overlap")
def text_on_text(sheet):
    page, number = sheet.page_of(sheet.first("H1"))
    place = []
    sheet.in_content(sheet.first("H1"), "Tm", lambda operands: place.extend(operands) or operands)
    _, other = sheet.page_of(sheet.elements("P")[-1])
    assert number != other and page
    sheet.in_content(sheet.elements("P")[-1], "Tm", lambda _operands: place)


@mutant("overlap")
def text_painted_over(sheet):
    page = sheet.pdf.pages[0]
    box = [float(edge) for edge in page.mediabox]

    def paint(made):
        made += [[[Name.Artifact], "BMC"], [[1], "g"],
                 [[40, 40, box[2] - 80, box[3] - 80], "re"], [[], "f"], [[], "EMC"]]
    sheet.edit(page, paint)


@mutant("page-size")
def paper_of_another_size(sheet):
    sheet.pdf.pages[0].obj.MediaBox = Array([0, 0, 500, 900])


@mutant("page-size")
def page_turned(sheet):
    sheet.pdf.pages[0].obj.Rotate = 90


@mutant("page-count")
def page_too_many(sheet):
    for _ in range(6):
        sheet.pdf.add_blank_page(page_size=(595.28, 841.89))


@mutant("stranded-heading", "large")
def heading_alone_at_the_end(sheet):
    heading = next(each for each in sheet.elements("H2")
                   if sheet.page_of(each)[0].index and len(kids(each)) == 1)
    page, number = sheet.page_of(heading)
    before = sheet.pdf.pages[page.index - 1]
    mcid, owners = _new_number(sheet, before)
    moved = []

    def cut(made):
        where = sequence(made, number)
        moved.extend(made[where])
        del made[where]

    def paste(made):
        moved[0][0][1].MCID = mcid
        made += moved
    sheet.edit(page, cut)
    sheet.edit(before, paste)
    owners.append(heading)
    heading.K = Array([Dictionary(Type=Name.MCR, Pg=before.obj, MCID=mcid)])


def _at_start(sheet, element, instruction):
    """An instruction for the content of one element, taken back after it."""
    def put(made, where):
        made.insert(where.stop - 1, [[], "Q"])
        made[where.start + 1:where.start + 1] = [[[], "q"], instruction]
    sheet.edit_content(element, put)


def _in_text(sheet, element, instruction):
    """An instruction right before the first text of an element."""
    def put(made, where):
        at = next(at for at in range(where.start, where.stop) if made[at][1] in ("TJ", "Tj"))
        made.insert(at, instruction)
    sheet.edit_content(element, put)
