# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Changing pages in the running window."""

import json

from .figures import Figure, median, p95
from .hermetic import lines_of


def measure(programs, times):
    """Several windows, since each can be visited for the first time only once."""
    changes = []
    for _ in range(times):
        changes += map(json.loads, lines_of([programs.pages, 5]))
    for kind, name, limit in (("again", "page change", 16.7), ("first", "first visit", 25)):
        chosen = [change for change in changes if change["kind"] == kind]
        note = f"{len(chosen)} changes"
        yield Figure(f"{name}: p95", p95([change["ms"] for change in chosen]), "ms", limit, note)
        yield Figure(f"{name}: median", median(change["ms"] for change in chosen), "ms")
        yield Figure(f"{name}: p95, processor", p95([c["processor"] for c in chosen]), "ms")
        yield Figure(f"{name}: most frames", max(change["frames"] for change in chosen), "")
        yield from _slowest(chosen)


def _slowest(changes):
    """The three pages that take longest, by the processor's time."""
    by_page = {}
    for change in changes:
        by_page.setdefault(change["address"], []).append(change["processor"])
    ordered = sorted(by_page, key=lambda page: -median(by_page[page]))
    for page in ordered[:3]:
        yield Figure(f"  {page}", median(by_page[page]), "ms", note="median, processor")
