# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Reading and checking guides; searching."""

import json
import tempfile
from pathlib import Path

from .figures import Figure, median, p95
from .guides import write_guide
from .hermetic import lines_of

SIZES = {"35 KB": 35_000, "200 KB": 200_000, "1 MB": 1_000_000}
COUNTS = (100, 10_000, 100_000)


def measure(programs, times):
    yield from _reading(programs, times)
    yield from _searching(programs, times)


def _reading(programs, times):
    with tempfile.TemporaryDirectory(prefix="sidebyside-bench-") as folder:
        guides = [Path(folder, f"{size}.json") for size in SIZES.values()]
        for guide, size in zip(guides, SIZES.values()):
            write_guide(guide, size)
        for name, line in zip(SIZES, lines_of([programs.content, times, *guides])):
            found = json.loads(line)
            note = f"{found['bytes']:,} bytes, {len(found['check'])} times"
            yield Figure(f"{name} read", median(found["read"]), "ms")
            yield Figure(f"{name} read and checked", median(found["check"]), "ms",
                         25 if name == "1 MB" else None, note)


def _searching(programs, times):
    for line in lines_of([programs.search, times, *COUNTS]):
        found = json.loads(line)
        slowest = max(found["queries"], key=lambda query: median(found["queries"][query]))
        samples = found["queries"][slowest]
        yield Figure(f"search over {found['entries']:,}", median(samples), "ms",
                     5 if found["entries"] == 10_000 else None,
                     f"slowest of {len(found['queries'])} queries: \"{slowest}\"")
        yield Figure("  its p95", p95(samples), "ms")
