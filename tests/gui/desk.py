# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""A desk of the tests' own: a screen, a window manager, a message bus and the accessibility bus.

The program is started on it as a person starts it, read and pressed through AT-SPI as a screen
reader does, and typed at through the X server. Nothing here sleeps for a fixed time: wait_for()
looks again until what is expected is there.
"""

import json
import os
import struct
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

PATIENCE = 60  # seconds; a loaded machine is slow, a working one never waits this long


def wait_for(look, what="it"):
    """Gives what look() gives as soon as that is true."""
    end = time.monotonic() + PATIENCE
    while not (seen := look()):
        if time.monotonic() > end:
            raise AssertionError(f"{what} did not come within {PATIENCE} s")
        time.sleep(0.05)
    return seen


def first_line(stream):
    """The first line that a service prints: it is up."""
    return stream.readline().decode().strip()


class Node:
    """What a screen reader knows of one thing in the window."""

    def __init__(self, accessible):
        self.accessible = accessible
        self.role = accessible.get_role_name()
        self.name = accessible.get_name() or ""
        self.description = accessible.get_description() or ""
        self.states = {state.value_nick for state in accessible.get_state_set().get_states()}

    def __repr__(self):
        return f"{self.role} {self.name!r}"

    @property
    def is_showing(self):
        return "showing" in self.states

    def press(self):
        """Does what a screen reader does to press it."""
        action = self.accessible.get_action_iface()
        names = [action.get_action_name(i) for i in range(action.get_n_actions())]
        assert "Press" in names, f"{self} offers {names}"
        assert action.do_action(names.index("Press")), f"{self} could not be pressed"

    def focus(self):
        assert self.accessible.get_component_iface().grab_focus(), f"{self} took no focus"

    def box(self):
        """(x, y, width, height) on the screen."""
        import pyatspi

        extents = self.accessible.get_component_iface().get_extents(pyatspi.DESKTOP_COORDS)
        return extents.x, extents.y, extents.width, extents.height

    def value(self):
        """How far it is along, such as 0 to 1 for a scroll bar."""
        return self.accessible.get_value_iface().get_current_value()

    def typed(self):
        """What has been typed into it."""
        text = self.accessible.get_text_iface()
        return text.get_text(0, text.get_character_count())


class Program:
    """The running program."""

    def __init__(self, process, desk):
        self.process = process
        self.desk = desk
        self.root = None

    def wait_until_open(self):
        self.root = wait_for(self._find_root, "the program on the accessibility bus")
        wait_for(lambda: self.find_all(role="heading"), "the first page")
        return self

    def _find_root(self):
        import pyatspi

        assert self.process.poll() is None, f"the program ended with {self.process.returncode}"
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self.process.pid and child.get_child_count():
                # libatspi would answer from memory what the program has long changed.
                child.set_cache_mask(pyatspi.Atspi.Cache.NONE)
                return child
        return None

    def _walk(self, accessible):
        node = Node(accessible)
        yield node
        for index in range(accessible.get_child_count()):
            child = accessible.get_child_at_index(index)
            if child:
                yield from self._walk(child)

    def all_nodes(self):
        """Everything in the tree, showing or not, in the order it is read."""
        from gi.repository import GLib

        def look():
            try:
                return list(self._walk(self.root))
            except GLib.Error:
                return None  # something went away on the way: look again

        return wait_for(look, "a window that stands still")

    def nodes(self):
        """Everything that is showing."""
        return [node for node in self.all_nodes() if node.is_showing]

    def find_all(self, role=None, name=None, starts=None):
        return [
            node
            for node in self.nodes()
            if (role is None or node.role == role)
            and (name is None or node.name == name)
            and (starts is None or node.name.startswith(starts))
        ]

    def find(self, role=None, name=None, starts=None):
        """The first such thing; waits for it."""
        found = wait_for(lambda: self.find_all(role, name, starts), f"{role} {name or starts}")
        return found[0]

    def press(self, name, role=None):
        self.find(role, name).press()

    def turn(self, name, role=None):
        """Presses what leads to another page, and waits for the page."""
        before = self.title()
        self.press(name, role)
        wait_for(lambda: self.title() != before, f"the page behind {name}")

    def read_on(self):
        """All names on the page, read from here to its end with Page Down."""
        names = set()
        while True:
            nodes = self.nodes()
            names |= {node.name for node in nodes}
            bars = [node for node in nodes if node.role == "scroll bar"]
            if not bars or (place := bars[0].value()) > 0.999:
                return "\n".join(names)
            self.desk.keys("Page_Down")
            wait_for(lambda: self.find(role="scroll bar").value() > place, "a page further down")

    def text(self):
        """All that a screen reader can say of what is showing."""
        return "\n".join(
            text for node in self.nodes() for text in (node.name, node.description) if text
        )

    def has(self, *needles):
        text = self.text()
        return all(needle in text for needle in needles)

    def focused(self):
        """What has the keyboard, or None."""
        for node in self.nodes():
            if "focused" in node.states and node.role != "frame":
                return node
        return None

    def wait_for_focus(self, name, role=None):
        def look():
            node = self.focused()
            return node if node and node.name == name and role in (None, node.role) else None

        return wait_for(look, f"the focus on {name}, not on {self.focused()}")

    def title(self):
        window = self.root.get_child_at_index(0)
        return window.get_name() if window else ""

    def stop(self):
        """Ends it the way a desktop does."""
        self.process.terminate()
        self.process.wait(PATIENCE)

    def close(self):
        """Closes the window with the keyboard; gives the exit code."""
        self.desk.keys("ctrl+q")
        return self.process.wait(PATIENCE)


class Companion(Program):
    """A program that ours has started, for a dialog."""

    def __init__(self, name, desk):
        super().__init__(None, desk)
        self.name = name
        self.root = wait_for(self._find_root, f"{name} on the accessibility bus")

    def _find_root(self):
        import pyatspi

        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_name() == self.name and child.get_child_count():
                child.set_cache_mask(pyatspi.Atspi.Cache.NONE)
                return child
        return None


class Desk:
    """Screen, window manager and buses; one for a test program, with one home folder."""

    def __init__(self, program, width=1280, height=800):
        self.program = Path(program).resolve()
        self.size = (width, height)
        self._folder = tempfile.TemporaryDirectory(prefix="desk-")
        self.folder = Path(self._folder.name)
        self._services = []
        self._programs = []
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700)
        self.new_home()
        self.environment = {
            "PATH": "/usr/bin:/bin",
            "HOME": str(self.folder / "services"),
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "XDG_RUNTIME_DIR": str(runtime),
            # What Qt compiles at a first start serves every later one.
            "XDG_CACHE_HOME": str(self.folder / "cache"),
        }
        Path(self.environment["HOME"]).mkdir()
        self._start_screen()
        self._start_bus()
        self._start_window_manager()
        self._xdotool("mousemove", str(width - 1), str(height - 1))
        # libatspi is told here what the program is told when it starts.
        os.environ.update(self.environment)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for program in self._programs:
            if program.process.poll() is None:
                program.process.kill()
                program.process.wait()
        for service in reversed(self._services):
            service.terminate()
            service.wait(PATIENCE)
        self._folder.cleanup()

    def new_home(self, **settings):
        """From now on the program finds a home of its own, with these settings in it or empty."""
        self.home = Path(tempfile.mkdtemp(prefix="home-", dir=self.folder))
        if settings:
            self.settings_file.parent.mkdir(parents=True)
            self.settings_file.write_text(json.dumps(settings), encoding="utf-8")
        return self.home

    @property
    def settings_file(self):
        return self.home / ".config/sidebyside/settings.json"

    def serve(self, *command, log="services.log", **options):
        """Starts a service that ends with the desk."""
        with open(self.folder / log, "ab") as output:
            streams = {"stdin": subprocess.DEVNULL, "stdout": output, "stderr": output}
            service = subprocess.Popen(command, env=self.environment, **(streams | options))
        self._services.append(service)
        return service

    def _start_screen(self):
        self._frames = self.folder / "screen"
        self._frames.mkdir()
        reading, writing = os.pipe()
        width, height = self.size
        # -noreset: Xvfb starts afresh when its last client leaves, and throws out who just came.
        command = ["Xvfb", "-noreset", "-displayfd", str(writing), "-nolisten", "tcp", "-fbdir"]
        command += [str(self._frames), "-screen", "0", f"{width}x{height}x24", "-dpi", "96"]
        self.serve(*command, pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading, "rb") as numbers:
            self.environment["DISPLAY"] = ":" + first_line(numbers)

    def _start_bus(self):
        command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
        bus = self.serve(*command, stdout=subprocess.PIPE)
        with bus.stdout:
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = first_line(bus.stdout)

    def _start_window_manager(self):
        """Waits until it is there: without one, each press takes a second."""
        self.serve("openbox", "--sm-disable")
        command = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]

        def look():
            answer = subprocess.run(
                command, env=self.environment, capture_output=True, check=False
            )
            return b"window id" in answer.stdout

        wait_for(look, "the window manager")

    def program_environment(self, **changes):
        """What the program finds around it; a change to None takes a variable away."""
        environment = self.environment | {
            "HOME": str(self.home),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
        }
        environment |= changes
        return {name: value for name, value in environment.items() if value is not None}

    def launch(self, *words, before=(), **changes):
        """Starts the program with these arguments and does not wait for it."""
        with open(self.folder / "program.log", "ab") as log:
            process = subprocess.Popen(
                [*before, self.program, *words],
                env=self.program_environment(**changes),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self._programs.append(Program(process, self))
        return self._programs[-1]

    def open(self, *words, **changes):
        """Starts the program and waits for its first page."""
        return self.launch(*words, **changes).wait_until_open()

    def _xdotool(self, *words):
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=PATIENCE)

    def keys(self, *keys):
        """Presses keys, one after the other, such as "ctrl+f"."""
        self._xdotool("key", "--delay", "40", *keys)

    def type(self, text):
        self._xdotool("type", "--delay", "40", text)

    def click(self, x, y):
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def window_names(self):
        """All that the X server knows of every window on it, in one text; but for what openbox keeps
        for itself, such as the title that a window had at first."""
        command = ["xwininfo", "-root", "-tree"]
        tree = subprocess.run(command, env=self.environment, capture_output=True, check=True)
        texts = [tree.stdout.decode()]
        windows = [word for word in texts[0].split() if word.startswith("0x")]
        for window in windows:
            command = ["xprop", "-id", window]
            answer = subprocess.run(command, env=self.environment, capture_output=True, check=False)
            texts.append(answer.stdout.decode())
        lines = "\n".join(texts).splitlines()
        return "\n".join(line for line in lines if not line.startswith("_OB_"))

    def window_of(self, title):
        """The X server's number of the first window that shows with this in its title (a pattern)."""
        command = ["xdotool", "search", "--onlyvisible", "--name", title]

        def look():
            found = subprocess.run(command, env=self.environment, capture_output=True, check=False)
            return found.stdout.split()

        return wait_for(look, f"a window {title}")[0].decode()

    def pixel(self, x, y):
        """(red, green, blue) of a point of the screen, out of the X server's own memory."""
        with open(self._frames / "Xvfb_screen0", "rb") as dump:
            header = struct.unpack(">25I", dump.read(100))
            header_size, line_size, colors = header[0], header[12], header[19]
            dump.seek(header_size + 12 * colors + y * line_size + 4 * x)
            blue, green, red = dump.read(3)
        return red, green, blue


def program_argument():
    """The program under test: the test's one argument."""
    if len(sys.argv) < 2:
        sys.exit(f"{sys.argv[0]} PROGRAM [TEST]...")
    return Path(sys.argv.pop(1)).resolve()


def main():
    """Runs the tests of the file. Warnings of libatspi's own bindings are none of ours."""
    unittest.main(warnings="ignore", verbosity=2)
