# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Lists and tables of contents: ISO 32000-1, tables 333 and 336."""

from ..fault import Fault

_KIDS = {"L": {"Caption", "LI", "L"}, "LI": {"Lbl", "LBody"}, "TOC": {"Caption", "TOC", "TOCI"}}
_PARENTS = {"LI": {"L"}, "LBody": {"LI"}, "TOCI": {"TOC"}}


def faults(document):
    for element in document.elements:
        rule = "09-006" if element.role.startswith("TOC") else "09-005"
        for kid in element.below:
            if kid not in _KIDS.get(element.role, {kid}):
                yield Fault(rule, element.place, f"{kid} stands in {element.role}")
        above = element.parent.role if element.parent else "nothing"
        if above not in _PARENTS.get(element.role, {above}):
            yield Fault(rule, element.place, f"{element.role} stands in {above}")
        if element.role in _KIDS and element.contents:
            yield Fault(rule, element.place, f"text stands right in {element.role}")
        if element.role == "LI" and element.below.count("LBody") != 1:
            yield Fault(rule, element.place, f"{element.below.count('LBody')} bodies")
        has_labels = any("Lbl" in kid.below for kid in element.elements)
        numbering = str(element.attribute("/ListNumbering"))
        if element.role == "L" and has_labels and numbering in ("None", "/None"):
            yield Fault(rule, element.place, "the items have labels, but ListNumbering says None")
