# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The wall display against Chromium's kiosk with a page of the same slides."""

import html
import json
import shutil
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

from .browser import KIOSK, family_of, memory_of, screen
from .figures import Figure
from .hermetic import environment
from .idle import FRAME, LOG

GUIDE = Path(__file__).resolve().parents[3] / "resources/guides/peer-coaching-or-therapy/en.json"
SLIDE = 10  # seconds
STILL = 600  # for a picture that stays
SETTLED = 5
SIZE = "1920x1080"


def measure(programs, seconds):
    if not shutil.which("Xvfb"):
        yield Figure("wall: static slide, frames", None, "", 0, "no Xvfb")
        return
    with screen(SIZE) as display:
        desk = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        yield from _static(programs.window, seconds, desk)
        ours = _loop(programs.window, seconds, desk)
        page = _chromium(seconds, desk) if shutil.which("chromium") else (None, None)
    note = f"{seconds} s, a slide every {SLIDE} s with a fade, {SIZE}, xcb under Xvfb"
    yield Figure("wall: processor against Chromium", _ratio(ours[0], page[0]), "x", 0.75, note)
    yield Figure("wall: memory against Chromium", _ratio(ours[1], page[1]), "x", 0.12,
                 "PSS of all processes")
    yield Figure("wall: frames over 33 ms", ours[2], "", 0, f"of {ours[3]} slides")
    yield Figure("  our display: processor", ours[0], "%")
    yield Figure("  our display: memory", ours[1] / 1024, "MB")
    if page[0]:
        yield Figure("  Chromium: processor", page[0], "%")
        yield Figure("  Chromium: memory", page[1] / 1024, "MB")


def _share(root, seconds):
    """Per cent of a processor that a process and all below it take, for so long."""
    before = _worked(root)
    time.sleep(seconds)
    after = _worked(root)
    return sum(spent - before.get(task, 0) for task, spent in after.items()) / seconds * 100


def _worked(root):
    """Seconds of the processor that each living thread has had."""
    tasks = {}
    for process in family_of(root):
        for task in Path(f"/proc/{process}/task").glob("*/schedstat"):
            try:
                tasks[task] = int(task.read_text().split()[0]) / 1e9
            except (FileNotFoundError, ProcessLookupError):
                continue
    return tasks


def _ratio(ours, theirs):
    return ours / theirs if theirs else None


@contextmanager
def _display(program, pace, desk):
    """The process, and the folders of its health files and of its log."""
    with environment(**desk, **LOG) as variables:
        home = Path(variables["HOME"])
        playlist = home / "display.json"
        playlist.write_text(json.dumps({"format": 1, "region": "US", "diagonal": 55, "pace": {
            "atLeast": pace, "perWord": 0.2, "extra": 0}}), "utf-8")
        (home / "health").mkdir()
        with open(home / "log", "wb") as log:
            process = subprocess.Popen([program, "display", "--playlist", playlist, "--health",
                                        home / "health"], env=variables, stderr=log)
        try:
            time.sleep(SETTLED)
            yield process.pid, home
        finally:
            process.terminate()
            process.wait()


def _static(program, seconds, desk):
    with _display(program, STILL, desk) as (pid, home):
        frames = (home / "log").read_bytes().count(FRAME)
        share = _share(pid, seconds)
        more = (home / "log").read_bytes().count(FRAME) - frames
    note = f"{seconds} s, health files on"
    yield Figure("wall: static slide, frames", more if frames else None, "", 0, note)
    yield Figure("wall: static slide, processor", share if frames else None, "%", 0.02, note)


def _loop(program, seconds, desk):
    """(% of a processor, memory in KiB, frames that took too long, slides)."""
    with _display(program, SLIDE, desk) as (pid, home):
        share = _share(pid, seconds)
        memory = memory_of(pid)
        time.sleep(15)  # until the health files are written again
        status = json.loads((home / "health/status.json").read_text("utf-8"))
    return share, memory, status["droppedFrames"], status["slides"]


def _chromium(seconds, desk):
    """(% of a processor, memory in KiB)."""
    with environment(**desk) as variables:
        home = Path(variables["HOME"])
        (home / "slides.html").write_text(_page(), "utf-8")
        width, height = SIZE.split("x")
        browser = subprocess.Popen(
            ["chromium", *KIOSK[:-1], f"--window-size={width},{height}",
             f"--user-data-dir={home}/profile", str(home / "slides.html")],
            env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            time.sleep(2 * SETTLED)  # it works long at its start
            return _share(browser.pid, seconds), memory_of(browser.pid)
        finally:
            browser.terminate()
            browser.wait()
            time.sleep(0.5)


def _slides():
    """(option, name, what is said) as the display has them, in its order or nearly so."""
    guide = json.loads(GUIDE.read_text("utf-8"))
    for place, option in enumerate(guide["options"]):
        for text in option["definition"]:
            yield place, f"{option['name']} · What it is", text
    for row in guide["rows"]:
        for place, option in enumerate(guide["options"]):
            yield (place, f"{option['name']} · {row['title']}",
                   row["cells"][option["id"]].get("text", "Not known."))


def _page():
    """Two layers of which one fades in over the other, as a web page would have it."""
    slides = [{"tint": ("#E0F1EF", "#ECE9F8")[place % 2], "ink": ("#0A5E5A", "#4A3F96")[place % 2],
               "heading": html.escape(heading), "text": html.escape(text)}
              for place, heading, text in _slides()]
    return """<!doctype html><meta charset="utf-8"><title>slides</title><style>
body { margin: 0; font-family: Andika, sans-serif; background: #F7F6F2; color: #1D2129 }
section { position: absolute; inset: 0 0 270px 0; opacity: 0; transition: opacity 288ms linear }
section.front { opacity: 1 }
h1 { margin: 0; padding: 34px 60px 24px; font-size: 55px; border-bottom: 4px solid }
p { margin: 130px 60px; font-size: 78px; line-height: 1.32 }
footer { position: absolute; inset: auto 0 0 0; height: 262px; background: #FCE8E7;
         border-top: 4px solid #A3181F; padding: 0 60px; font-size: 55px; line-height: 1.36 }
</style><section></section><section></section>
<footer><b>Life in danger: 911 &nbsp; Talk to someone now: 988</b><br>Nobody is watching this screen.
Ask at the desk for a paper copy.</footer><script>
const slides = %s, layers = document.querySelectorAll("section");
let at = 0;
function show() {
    const slide = slides[at %% slides.length], front = layers[at %% 2], back = layers[1 - at %% 2];
    front.innerHTML = `<h1 style="background:${slide.tint};border-color:${slide.ink}">` +
        `${slide.heading}</h1><p>${slide.text}</p>`;
    front.className = "front";
    back.className = "";
    ++at;
}
show();
setInterval(show, %d);
</script>""" % (json.dumps(slides), SLIDE * 1000)
