# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Whether the language of everything that can be read aloud is known."""

from ..document import LANGUAGE_TAG
from ..fault import Fault


def faults(document):
    root = document.root
    if document.language and not LANGUAGE_TAG.fullmatch(document.language):
        yield Fault("language-tag", "file", document.language)
    if not document.language:
        yield Fault("11-006", "file", "")
        if root.get("/Outlines", {}).get("/First") is not None:
            yield Fault("11-003", "file", "")
    for element in document.elements:
        if "/Lang" in element.raw and not LANGUAGE_TAG.fullmatch(element.language):
            yield Fault("language-tag", element.place, element.language)
        if element.language:
            continue
        if any(document.marked.get((each.page, each.mcid)) for each in element.contents):
            yield Fault("11-001", element.place, document.text(element))
        if any(key in element.raw for key in ("/Alt", "/ActualText", "/E")):
            yield Fault("11-002", element.place, "")
        if element.references:
            yield Fault("11-004", element.place, "")
    for drawn in document.drawn:
        for mark in drawn.marks:
            if mark.actual is not None and not (document.language or mark.language):
                yield Fault("11-002", drawn.where, mark.actual)
