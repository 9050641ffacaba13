#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Proof by strace: no network, and nothing written but the settings.

tst_privacy.py PROGRAM
"""

import json
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from desk import PATIENCE, Desk, main, program_argument, wait_for

PROGRAM = program_argument()
CALLS = "socket,connect,bind,open,openat,creat,rename,renameat,renameat2,mkdir,mkdirat,link,linkat,"
CALLS += "symlink,symlinkat,unlink,unlinkat,truncate,mknod,mknodat"
CHANGES = re.compile(
    r"\b(?:creat|rename\w*|mkdir\w*|link\w*|symlink\w*|unlink\w*|truncate|mknod\w*)\(|O_(?:WRONLY|RDWR)"
)
PATH = re.compile(r'"([^"]*)"')


def traced(log):
    return ["strace", "-D", "-f", "-qq", "-s", "512", "-e", f"trace={CALLS}", "-o", str(log)]


def finished(log):
    """The calls that went well, one a line."""
    lines = log.read_text(errors="replace").splitlines()
    return [line for line in lines if not re.search(r" = -1 E\w+", line)]


def sockets(lines):
    """The families of all sockets that were asked for."""
    return {
        match[1] for line in lines if (match := re.search(r"\bsocket\((?:[A-Z]+_)?(\w+)", line))
    }


def changed_paths(lines):
    """Every path that was written, made, moved or taken away."""
    return {
        path for line in lines if CHANGES.search(line) for path in PATH.findall(line) if path != "."
    }


class Privacy(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = cls.enterClassContext(Desk(PROGRAM))

    def session(self, log):
        """Somebody reads, marks, answers, searches, sets a text size, and closes the window."""
        program = self.desk.launch(
            before=traced(log),
            # With software drawing chosen by itself, as on a machine without a graphics card.
            QT_QUICK_BACKEND=None,
            # A build for developers holds its QML as text, and Qt would keep what it compiles.
            QML_DISABLE_DISK_CACHE=os.environ.get("SIDEBYSIDE_TEST_RAW_QML"),
            XDG_CACHE_HOME=None,
        ).wait_until_open()
        program.press("Matters to me: Focus of sessions")
        program.press("Example: Focus of sessions")
        for page in ("Features", "When to choose", "Evidence", "About"):
            program.turn(page, "page tab")
        self.go_through_flow(program)
        self.desk.keys("ctrl+f")
        program.wait_for_focus("Search the guide")
        self.desk.type("trauma")
        program.find(starts="Found in ")
        self.desk.keys("ctrl+plus")
        wait_for(self.desk.settings_file.exists, "the settings file")
        self.desk.keys("ctrl+h")
        program.wait_for_focus("Help now", "heading")
        self.assertEqual(program.close(), 0)

    def go_through_flow(self, program):
        """By its keys: the first answer of each question, all answers, the outcome."""
        program.turn("When to choose", "page tab")
        program.turn("Start the questions", "push button")

        def wait_at(start):
            wait_for(lambda: (n := program.focused()) and n.name.startswith(start), start)

        for start in ("Are you", "What brings", "What do", "What matters to", "When", "What matters"):
            wait_at(start)
            self.desk.keys("1", "Return")
        wait_at("Your answers")
        self.desk.keys("Return")
        wait_at("What you picked")

    def test_session(self):
        self.desk.new_home()
        log = self.desk.folder / "session.strace"
        self.session(log)
        lines = finished(log)
        self.assertEqual(sockets(lines), {"UNIX"})
        settings = str(self.desk.settings_file)
        shaders = str(self.desk.home / ".cache/sidebyside/qtshadercache")
        allowed = (
            re.escape(settings) + r"(\.\w+)?",  # and its new version beside it
            re.escape(str(self.desk.home)) + r"/\.config(/sidebyside)?",
            re.escape(shaders) + ".*",
            re.escape(self.desk.environment["XDG_RUNTIME_DIR"]) + r"/sidebyside-[\w-]+\.(lock|socket)",
            r"/dev/(null|tty|shm/.*|dri/.*)",
            r"/memfd:.*|/proc/self/.*",
        )
        for path in changed_paths(lines):
            self.assertTrue(any(re.fullmatch(each, path) for each in allowed), path)
        left = {str(path) for path in self.desk.home.rglob("*") if path.is_file()}
        self.assertEqual({path for path in left if not path.startswith(shaders)}, {settings})
        kept = json.loads(self.desk.settings_file.read_text(encoding="utf-8"))
        self.assertEqual(kept.pop("textPercent"), 125)
        # The last page to be read, by its address: not the questions, the answers or the help after it.
        self.assertEqual(kept.pop("page"), "guide/peer-coaching-or-therapy/choose")
        for word in ("focus", "trauma", "therapy", "evidence", "guide", "reason", "safe"):
            self.assertNotIn(word, json.dumps(kept).lower())

    def test_every_page_offscreen(self):
        """Without a screen and a bus there is nobody to talk to at all."""
        with tempfile.TemporaryDirectory() as folder:
            log = Path(folder, "strace")
            home = Path(folder, "home")
            home.mkdir()
            environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": folder}
            if os.environ.get("SIDEBYSIDE_TEST_RAW_QML"):
                environment["QML_DISABLE_DISK_CACHE"] = "1"
            command = [each for each in traced(log) if each != "-D"]
            result = subprocess.run(
                [*command, PROGRAM, "--self-test"],
                env=environment,
                capture_output=True,
                timeout=2 * PATIENCE,
                check=False,
            )
            self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
            lines = finished(log)
            self.assertGreater(len(lines), 50)
            self.assertEqual(sockets(lines), set())
            self.assertLessEqual(changed_paths(lines), {"/dev/null"})
            self.assertEqual(list(home.rglob("*")), [])

    def test_the_proof_can_fail(self):
        lines = [
            '1 socket(AF_INET, SOCK_STREAM, 0) = 3',
            '1 openat(AT_FDCWD, "/tmp/a", O_WRONLY|O_CREAT, 0600) = 3',
            '1 rename("/tmp/a", "/tmp/b") = 0',
            '1 openat(AT_FDCWD, "/etc/passwd", O_RDONLY) = 3',
        ]
        self.assertEqual(sockets(lines), {"INET"})
        self.assertEqual(changed_paths(lines), {"/tmp/a", "/tmp/b"})


if __name__ == "__main__":
    main()
