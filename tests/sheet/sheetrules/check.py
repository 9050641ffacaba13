# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Every fault of a sheet."""

from dataclasses import dataclass, field

import pdfua

from . import fonts, looks, words


@dataclass
class Wanted:
    """units: (role, text) of each element that has a text, a figure in it as "[its text]"."""

    paper: str
    least_size: float
    most_pages: int
    language: str
    title: str
    units: list = field(default_factory=list)
    code: str = ""  # what the QR code leads to


def check(document, wanted):
    """PDF/UA-1 and the rules of the sheet."""
    found = pdfua.check(document)
    for part in (looks, fonts, words):
        found += part.faults(document, wanted)
    return list(dict.fromkeys(found))
