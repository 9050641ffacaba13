#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""One window for one person: a second start brings the first to the front.

tst_onewindow.py PROGRAM
"""

import subprocess
import sys
import time
import unittest
from pathlib import Path

from desk import PATIENCE, Desk, main, program_argument, wait_for

PROGRAM = program_argument()
GUIDE = "guide/peer-coaching-or-therapy"
MANY = 20


class OneWindow(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = cls.enterClassContext(Desk(PROGRAM))

    def open(self, *words, **changes):
        program = self.desk.open(*words, **changes)
        self.addCleanup(program.stop)
        return program

    def again(self, *words):
        """A second start, which has to hand over and leave."""
        self.assertEqual(self.desk.launch(*words).process.wait(PATIENCE), 0)

    def left_behind(self):
        runtime = Path(self.desk.environment["XDG_RUNTIME_DIR"])
        return [path.name for path in runtime.iterdir() if path.name.startswith("sidebyside")]

    def alive(self, programs):
        return [each for each in programs if each.process.poll() is None]

    def test_twenty_at_once(self):
        start = time.monotonic()
        programs = [self.desk.launch(f"{GUIDE}/together") for _ in range(MANY)]
        wait_for(lambda: len(self.alive(programs)) == 1, "one window alone")
        print(f"{MANY} starts at once: one window after {time.monotonic() - start:.2f} s", file=sys.stderr)
        first = self.alive(programs)[0]
        ended = [each.process.returncode for each in programs if each is not first]
        self.assertEqual(ended, [0] * (MANY - 1))
        first.wait_until_open()
        self.assertTrue(first.title().startswith("Together"))
        self.assertEqual(first.close(), 0)
        self.assertEqual(self.left_behind(), [])

    def test_comes_to_the_front_at_the_address(self):
        first = self.open()
        self.again(f"{GUIDE}/features/therapy#clinical-assessment")
        first.wait_for_focus("Clinical assessment", "heading")
        self.again("sidebyside:help")
        first.wait_for_focus("Help now", "heading")
        self.again()
        self.assertTrue(first.title().startswith("Help"))

    def test_after_quick_leave_it_starts_again(self):
        first = self.open()
        self.desk.keys("Shift_L", "Shift_L", "Shift_L")
        wait_for(lambda: first.title() == "Blank page", "the blank page")
        self.again()
        wait_for(lambda: first.title().startswith("Compare"), "the first page")

    def test_commands_have_no_part_in_it(self):
        self.open()
        for words in (["list"], ["text"], ["--version"], ["--self-test"]):
            with self.subTest(words):
                result = subprocess.run(
                    [PROGRAM, *words],
                    env=self.desk.program_environment(),
                    capture_output=True,
                    timeout=PATIENCE,
                    check=False,
                )
                self.assertEqual(result.returncode, 0, result.stderr)
                self.assertTrue(result.stdout)

    def test_killed_window_is_no_obstacle(self):
        first = self.desk.open()
        first.process.kill()
        first.process.wait(PATIENCE)
        self.assertNotEqual(self.left_behind(), [])
        self.assertEqual(self.desk.open("help").close(), 0)
        self.assertEqual(self.left_behind(), [])

    def test_without_a_runtime_folder_each_has_its_own(self):
        first = self.open(XDG_RUNTIME_DIR=None)
        second = self.open(XDG_RUNTIME_DIR=None)
        self.assertEqual(len(self.alive([first, second])), 2)


if __name__ == "__main__":
    main()
