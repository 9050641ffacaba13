# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""One sheet as a whole process: against Qt's own untagged writer, and against browsers and offices."""

import os
import shutil
import subprocess
import time
from pathlib import Path

from .figures import Figure, median
from .hermetic import environment

OTHERS = {
    "Chromium": (["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                  "--print-to-pdf={out}", "{html}"], "chromium", 0.1),
    "LibreOffice": (["soffice", "--headless", "--convert-to", "pdf", "--outdir", "{folder}", "{html}"],
                    "soffice", None),
}


def measure(programs, times):
    with environment() as variables:
        folder = Path(variables["HOME"])
        ours = [programs.window, "sheet", "--region", "US", "-o", folder / "ours.pdf"]
        untagged = [programs.painted, "standard", "a4", folder / "untagged.pdf"]
        pairs = [(_run(ours, variables), _run(untagged, variables)) for _ in range(times)]
        yield Figure("sheet against QPdfWriter, untagged", median(a[0] / b[0] for a, b in pairs), "x",
                     1.5, f"{times} pairs of processes")
        yield Figure("sheet: peak memory", median(a[1] for a, _ in pairs) / 1024, "MB", 60)
        yield Figure("  sheet: time", median(a[0] for a, _ in pairs) * 1e3, "ms")
        yield Figure("  QPdfWriter: time", median(b[0] for _, b in pairs) * 1e3, "ms")
        yield Figure("  QPdfWriter: peak memory", median(b[1] for _, b in pairs) / 1024, "MB")
        if times > 1:
            yield from _others(programs, variables, folder, ours, max(1, times // 4))


def _others(programs, variables, folder, ours, times):
    html = folder / "guide.html"
    html.write_bytes(subprocess.run([programs.window, "text", "--format", "html"], env=variables,
                                    check=True, capture_output=True).stdout)
    for name, (words, program, limit) in OTHERS.items():
        if not shutil.which(program):
            yield Figure(f"sheet against {name}", None, "x", limit, f"no {program}")
            continue
        command = [word.format(out=folder / "other.pdf", html=html, folder=folder) for word in words]
        pairs = [(_run(ours, variables)[0], _run(command, variables)[0]) for _ in range(times)]
        yield Figure(f"sheet against {name}", median(a / b for a, b in pairs), "x", limit,
                     "its print of `sidebyside text --format html`")
        yield Figure(f"  {name}: time", median(b for _, b in pairs) * 1e3, "ms")


def _run(command, variables):
    """(seconds, peak memory in KiB) of a process."""
    start = time.monotonic()
    process = subprocess.Popen([str(word) for word in command], env=variables,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command[0]} failed ({process.returncode})")
    return seconds, usage.ru_maxrss
