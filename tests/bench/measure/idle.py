# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""A page that nobody touches: no frame, no work."""

import subprocess
import time
from pathlib import Path

from .figures import Figure
from .hermetic import environment

FRAME = b"Frame rendered with 'software' renderloop"
LOG = {"QT_LOGGING_RULES": "qt.scenegraph.time.renderloop=true", "QT_LOGGING_TO_CONSOLE": "1"}


def measure(programs, seconds):
    """Lets the window come to rest for a second, then watches it."""
    with environment(**LOG) as variables:
        log = Path(variables["HOME"], "log")
        with open(log, "wb") as err:
            window = subprocess.Popen([str(programs.window)], env=variables, stderr=err)
        try:
            first = _first_frame(log, window)
            time.sleep(1)
            frames, worked = log.read_bytes().count(FRAME), _worked(window.pid)
            time.sleep(seconds)
            more = log.read_bytes().count(FRAME) - frames
            share = (_worked(window.pid) - worked) / seconds * 100
        finally:
            window.kill()
            window.wait()
    note = f"{seconds} s" if first else "no frame came at all"
    yield Figure("static page: frames", more if first else None, "", 0, note)
    yield Figure("static page: processor", share if first else None, "%", 0.02, note)
    yield Figure("  start: frames, those for what lies below the window too", frames, "")


def _first_frame(log, window):
    for _ in range(200):
        if FRAME in log.read_bytes() or window.poll() is not None:
            break
        time.sleep(0.05)
    return FRAME in log.read_bytes()


def _worked(pid):
    """Seconds of the processor that all threads of a process have had."""
    return sum(int(task.joinpath("schedstat").read_text().split()[0])
               for task in Path(f"/proc/{pid}/task").iterdir()) / 1e9
