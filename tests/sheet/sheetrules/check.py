# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Every fault of a sheet."""

import pdfua

from . import fonts, looks, words


def check(document, wanted):
    """PDF/UA-1 and the rules of the sheet. wanted: a Wanted."""
    found = pdfua.check(document)
    for part in (looks, fonts, words):
        found += part.faults(document, wanted)
    return list(dict.fromkeys(found))
