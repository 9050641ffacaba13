# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The window against Chromium's kiosk with the same guide as a page."""

import json
import os
import shutil
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

from .figures import Figure, median
from .hermetic import environment, lines_of, run

SETTLED = 3  # seconds after the first paint
KIOSK = ["--kiosk", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync",
         "--disable-breakpad", "--disable-dev-shm-usage", "--no-default-browser-check",
         "--window-size=1280,800", "--remote-debugging-pipe"]
PAINT = """JSON.stringify(performance.getEntriesByType("paint")
           .filter(entry => entry.name === "first-contentful-paint")
           .map(entry => performance.timeOrigin + entry.startTime))"""


def measure(programs, times):
    if not shutil.which("chromium") or not shutil.which("Xvfb"):
        yield Figure("first paint against Chromium", None, "x", 0.15, "no chromium or no Xvfb")
        yield Figure("memory against Chromium", None, "x", 0.12)
        return
    page = "\n".join(lines_of([programs.window, "text", "--format", "html"]))
    with screen() as display:
        desk = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        ours = [(run(programs.window, SIDEBYSIDE_MARKS="1", **desk)[0], _chromium(page, desk))
                for _ in range(times)]
        memory = _our_memory(programs.window, desk)
    note = f"{times} pairs, xcb under Xvfb"
    yield Figure("first paint against Chromium", median(a / b[0] for a, b in ours), "x", 0.15, note)
    yield Figure("memory against Chromium", memory / median(b[1] for _, b in ours), "x", 0.12,
                 "PSS of all processes")
    yield Figure("  our window: first paint", median(a for a, _ in ours) * 1e3, "ms")
    yield Figure("  Chromium: first paint", median(b[0] for _, b in ours) * 1e3, "ms")
    yield Figure("  our window: memory", memory / 1024, "MB")
    yield Figure("  Chromium: memory", median(b[1] for _, b in ours) / 1024, "MB")


@contextmanager
def screen(size="1280x800"):
    """An X server for the bench alone; gives the name of its display."""
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-screen", "0", f"{size}x24", "-nolisten", "tcp",
                               "-displayfd", str(write)], pass_fds=[write],
                              stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def _our_memory(program, desk):
    with environment(**desk) as variables:
        window = subprocess.Popen([str(program)], env=variables)
        try:
            time.sleep(SETTLED + 1)
            return memory_of(window.pid)
        finally:
            window.kill()
            window.wait()


def _chromium(page, desk):
    """(seconds to the first paint, memory in KiB) of one fresh Chromium."""
    with environment(**desk) as variables:
        file = Path(variables["HOME"], "guide.html")
        file.write_text(page, "utf-8")
        to_read, to_write = os.pipe(), os.pipe()
        command = ["chromium", *KIOSK, f"--user-data-dir={variables['HOME']}/profile", str(file)]
        start = time.time()
        browser = subprocess.Popen(command, env=variables, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, pass_fds=[3, 4],
                                   preexec_fn=lambda: _as_3_and_4(to_write[0], to_read[1]))
        try:
            painted = _first_paint(_Pipe(to_read[0], to_write[1])) - start
            time.sleep(SETTLED)
            return painted, memory_of(browser.pid)
        finally:
            browser.terminate()
            browser.wait()
            time.sleep(0.5)  # its helpers still write to its home
            for end in (*to_read, *to_write):
                os.close(end)


def _as_3_and_4(commands, answers):
    """Chromium takes commands from descriptor 3 and answers on 4."""
    commands, answers = os.dup(commands), os.dup(answers)
    os.dup2(commands, 3)
    os.dup2(answers, 4)


class _Pipe:
    """Chromium's DevTools, over --remote-debugging-pipe: JSON, each message ended by a zero."""

    def __init__(self, read, write):
        self._read, self._write, self._number, self._rest = read, write, 0, b""

    def ask(self, method, session=None, **params):
        self._number += 1
        message = {"id": self._number, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                return answer.get("result", {})

    def _next(self):
        while b"\0" not in self._rest:
            self._rest += os.read(self._read, 65536)
        message, self._rest = self._rest.split(b"\0", 1)
        return json.loads(message)


def _first_paint(pipe):
    """When the page was first painted, in seconds since 1970."""
    session = None
    for _ in range(600):
        session = session or _session(pipe)
        answer = pipe.ask("Runtime.evaluate", session, expression=PAINT) if session else {}
        times = json.loads(answer.get("result", {}).get("value", "[]"))
        if times:
            return times[0] / 1e3
        time.sleep(0.05)
    raise SystemExit("Chromium painted nothing within 30 s.")


def _session(pipe):
    for target in pipe.ask("Target.getTargets").get("targetInfos", []):
        if target["type"] == "page":
            return pipe.ask("Target.attachToTarget", targetId=target["targetId"],
                            flatten=True).get("sessionId")
    return None


def memory_of(root):
    """KiB of a process and all below it, what they share counted once (PSS)."""
    return sum(_pss(process) for process in family_of(root))


def family_of(root):
    """A process and all below it."""
    parents = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(entry.parent.name)] = int(entry.read_text().rsplit(")", 1)[1].split()[1])
        except (FileNotFoundError, ProcessLookupError):
            continue
    family, size = {root}, 0
    while len(family) != size:
        size = len(family)
        family |= {child for child, parent in parents.items() if parent in family}
    return family


def _pss(process):
    for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0
