# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs a program in an environment of its own, and says what that took."""

import os
import re
import shutil
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

FOLDERS = {"HOME": "", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache",
           "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state", "XDG_RUNTIME_DIR": "runtime"}


@contextmanager
def environment(**more):
    """A fresh home, no desk, no bus, no chance: the same for every program and every run."""
    with tempfile.TemporaryDirectory(prefix="sidebyside-bench-") as home:
        variables = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC",
                     "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software",
                     "QT_HASH_SEED": "0"}
        for name, folder in FOLDERS.items():
            variables[name] = str(Path(home, folder))
            Path(home, folder).mkdir(mode=0o700, exist_ok=True)
        yield variables | more


def lines_of(command, timeout=600, **more):
    """What the command prints, line by line; an error when it fails."""
    with environment(**more) as variables:
        done = subprocess.run([str(word) for word in command], env=variables, timeout=timeout,
                              check=False, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{command[0]} failed ({done.returncode}):\n{done.stdout}{done.stderr}")
    return done.stdout.splitlines()


def run(program, **more):
    """Runs a program to its end: (seconds on the clock, peak memory in KiB, what it printed)."""
    with environment(**more) as variables, tempfile.TemporaryFile("w+") as out:
        start = time.perf_counter()
        child = subprocess.Popen([str(program)], env=variables, stdout=out)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            raise SystemExit(f"{program} failed ({child.returncode})")
        out.seek(0)
        return seconds, usage.ru_maxrss, out.read()


def instructions(program, **more):
    """How many instructions a run takes, counted by callgrind; None where there is no valgrind.
    What a program did before it turned into another one is not in it."""
    if not shutil.which("valgrind"):
        return None
    with environment(**more) as variables:
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", "--trace-children=yes",
             "--callgrind-out-file=/dev/null", str(program)],
            env=variables, check=True, capture_output=True, text=True)
    return int(re.search(r"Collected : (\d+)", done.stderr)[1])
