# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""A cold start: the whole first page against an empty window."""

import json

from .figures import Figure, median
from .hermetic import instructions, run

MARKS = {"SIDEBYSIDE_MARKS": "1"}


def measure(programs, times):
    """Both programs in turn, so that whatever else the machine does falls on both alike."""
    pairs = [(run(programs.window, **MARKS), run(programs.baseline, **MARKS))
             for _ in range(times)]
    counts = [(instructions(programs.window, **MARKS), instructions(programs.baseline, **MARKS))
              for _ in range(1 if times < 15 else 3)]
    note = f"{times} pairs"
    yield Figure("start: instructions", _ratio(counts), "x", 2.6, f"{len(counts)} pairs, callgrind")
    yield Figure("start: time of the process", _ratio([(a[0], b[0]) for a, b in pairs]), "x", 1.45,
                 note)
    yield Figure("start: peak memory", _ratio([(a[1], b[1]) for a, b in pairs]), "x", 1.25, note)
    for name, at in (("our window", 0), ("empty window", 1)):
        yield from _absolutes(name, [pair[at] for pair in pairs], [pair[at] for pair in counts])
    yield from _steps([json.loads(pair[0][2]) for pair in pairs])


def _ratio(pairs):
    if pairs[0][0] is None:
        return None
    return median(ours / theirs for ours, theirs in pairs)


def _absolutes(name, runs, counts):
    if counts[0] is not None:
        yield Figure(f"  {name}: instructions", median(counts) / 1e6, "M")
    yield Figure(f"  {name}: time of the process", median(run[0] for run in runs) * 1e3, "ms")
    yield Figure(f"  {name}: peak memory", median(run[1] for run in runs) / 1024, "MB")


def _steps(marks):
    """How long each step of our start took; the program marks its end."""
    before = None
    for step in marks[0]:
        taken = median(run[step] - (run[before] if before else 0) for run in marks)
        yield Figure(f"  step to \"{step}\"", taken, "ms")
        before = step
