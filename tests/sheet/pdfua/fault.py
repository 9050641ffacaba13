# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a file, by rule."""

from typing import NamedTuple

# The failure conditions of the Matterhorn protocol 1.1 (PDF/UA-1) that are checked here, and, in
# words instead of numbers, what ISO 32000-1 asks beyond them.
RULES = {
    "01-003": "an artifact stands inside tagged content",
    "01-004": "tagged content stands inside an artifact",
    "01-005": "content is neither tagged nor an artifact",
    "01-007": "the tags are marked as suspect",
    "02-001": "a role leads to no standard structure type",
    "02-003": "roles are mapped in a circle",
    "02-004": "a standard structure type is mapped to something else",
    "06-001": "there is no XMP metadata",
    "06-002": "the metadata do not say PDF/UA-1",
    "06-003": "the metadata have no title",
    "07-001": "DisplayDocTitle is missing",
    "07-002": "DisplayDocTitle is off",
    "09-004": "a table is built wrongly",
    "09-005": "a list is built wrongly",
    "09-006": "a table of contents is built wrongly",
    "10-001": "a character has no Unicode value",
    "11-001": "the language of a text is not known",
    "11-002": "the language of an alternative text is not known",
    "11-003": "the language of the outline is not known",
    "11-004": "the language of an annotation's description is not known",
    "11-006": "the language of the metadata is not known",
    "13-004": "a figure has no alternative text",
    "14-002": "the first heading is not H1",
    "14-003": "a level of headings is skipped",
    "14-006": "a node has more than one H",
    "14-007": "H and numbered headings are mixed",
    "15-003": "a header cell has neither a scope nor cells that name it",
    "17-002": "a formula has no alternative text",
    "19-003": "a note has no ID",
    "19-004": "two notes have one ID",
    "20-001": "an optional content configuration has no name",
    "21-001": "an embedded file has no F or UF",
    "25-001": "the file is a dynamic XFA form",
    "26-002": "encryption shuts assistive technology out",
    "28-002": "an annotation is not in the structure tree",
    "28-004": "an annotation has no description",
    "28-007": "there is a trap network",
    "28-008": "a page with annotations has no tab order",
    "28-009": "the tab order of a page is not that of the structure",
    "28-010": "a form field is not in a Form element",
    "28-011": "a link is not in a Link element",
    "28-012": "a link has no description",
    "30-001": "a reference XObject is used",
    "30-002": "a form XObject with marked content is used twice",
    "31-004": "CIDToGIDMap is neither Identity nor a stream",
    "31-005": "CIDToGIDMap is missing",
    "31-006": "the encoding is neither a standard one nor embedded",
    "31-009": "a font is not embedded",
    "31-011": "a glyph is not in the embedded font",
    "31-016": "a width differs from the embedded font's",
    "31-027": "a font has no ToUnicode",
    "31-028": "ToUnicode gives U+0000",
    "31-029": "ToUnicode gives U+FEFF or U+FFFE",
    "31-030": ".notdef is shown",
    "header": "the file does not begin as PDF 1.x does",
    "marked": "MarkInfo does not say that the file is tagged",
    "no-tree": "there is no structure tree",
    "broken-tree": "the structure tree is inconsistent",
    "parent-tree": "the parent tree does not lead back to the element",
    "mcid-twice": "a marked-content number is used twice on a page",
    "mcid-unknown": "an element refers to marked content that is not there",
    "marks": "marked content is not nested as it has to be",
    "id-tree": "the ID tree does not hold the IDs of the elements",
    "id-twice": "two elements have one ID",
    "irregular-table": "the rows of a table are not equally long",
    "headers": "a data cell does not name its headers",
    "no-box": "a figure has no bounding box",
    "order": "the structure has another order than the page",
    "empty": "an element has nothing in it",
    "font-kind": "a font of a kind that this checker cannot judge",
    "language-tag": "a language tag is not well formed",
    "title": "the titles in Info and XMP differ",
}


class Fault(NamedTuple):
    """rule: a key of RULES, or of the rules of the sheet; where: the page or element; says: more."""

    rule: str
    where: str
    says: str

    def __str__(self):
        meaning = RULES.get(self.rule)
        return f"{self.where}: {meaning or self.rule}: {self.says} [{self.rule}]" if self.says \
            else f"{self.where}: {meaning or self.rule} [{self.rule}]"
