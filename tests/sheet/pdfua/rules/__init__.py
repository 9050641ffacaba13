# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The rules, by the part of a file that they are about."""

from . import annotations, elements, file, fonts, headings, language, lists, marking, tables

_PARTS = (file, marking, elements, headings, lists, tables, language, fonts, annotations)


def check(document):
    """Every fault of a document, each once."""
    return list(dict.fromkeys(fault for part in _PARTS for fault in part.faults(document)))
