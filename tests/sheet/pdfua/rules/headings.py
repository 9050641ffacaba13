# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The levels of headings."""

import re

from ..fault import Fault


def faults(document):
    numbered = [(int(element.role[1]), element) for element in document.elements
                if re.fullmatch(r"H[1-6]", element.role)]
    plain = [element for element in document.elements if element.role == "H"]
    if plain and numbered:
        yield Fault("14-007", plain[0].place, "")
    for element in document.elements:
        if element.below.count("H") > 1:
            yield Fault("14-006", element.place, "")
    if numbered and numbered[0][0] != 1:
        yield Fault("14-002", numbered[0][1].place, document.text(numbered[0][1]))
    for (level, _), (after, element) in zip(numbered, numbered[1:]):
        if after > level + 1:
            yield Fault("14-003", element.place, f"H{after} after H{level}")
