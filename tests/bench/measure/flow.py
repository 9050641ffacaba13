# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""From a key press to the next question of the guided flow."""

import json

from .figures import Figure, median, p95
from .hermetic import lines_of


def measure(programs, times):
    """Several windows, since each question is shown for the first time only once in each."""
    changes = []
    for _ in range(times):
        changes += map(json.loads, lines_of([programs.flow, 10]))
    for kind, name, limit in (
        ("again", "next question", 16.7),
        ("first", "next question, first visit", 25),
        ("pick", "answer picked", None),
        ("end", "answers and outcome", None),
    ):
        chosen = [change for change in changes if change["kind"] == kind]
        note = f"{len(chosen)} key presses"
        yield Figure(f"{name}: p95", p95([change["ms"] for change in chosen]), "ms", limit, note)
        yield Figure(f"{name}: median", median(change["ms"] for change in chosen), "ms")
        yield Figure(f"{name}: p95, processor", p95([c["processor"] for c in chosen]), "ms")
