#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The first start, and the ones after it: what is told once, what is kept, what is forgotten.

tst_again.py PROGRAM
"""

import json
import subprocess
import unittest

from desk import Desk, main, program_argument, wait_for

PROGRAM = program_argument()
GUIDE = "guide/peer-coaching-or-therapy"
WELCOME = "This guide lays two kinds of help side by side."


class Again(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = cls.enterClassContext(Desk(PROGRAM))

    def setUp(self):
        self.desk.new_home()

    def open(self, *words, **changes):
        program = self.desk.open(*words, **changes)
        self.addCleanup(program.stop)
        return program

    def kept(self):
        return json.loads(self.desk.settings_file.read_text(encoding="utf-8"))

    def window(self, *words):
        """What xdotool says of the program's window."""
        window = self.desk.window_of("Compare|Features|About|Settings")
        return subprocess.run(
            ["xdotool", *words, window], env=self.desk.environment, capture_output=True, check=True
        ).stdout.decode()

    def place(self):
        lines = dict(line.split("=") for line in self.window("getwindowgeometry", "--shell").split())
        return tuple(int(lines[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))

    def test_first_start_says_what_this_is_and_what_it_guessed(self):
        program = self.open(LC_ALL="en_GB.UTF-8")
        program.find(starts=WELCOME)
        program.find("push button", "Language: English")
        program.turn("Help numbers: United Kingdom", "push button")  # one press to where it is changed
        program.find("radio button", "Canada").press()
        wait_for(lambda: self.kept().get("region") == "CA", "the region in the settings")
        self.assertEqual(program.close(), 0)
        program = self.open(LC_ALL="en_GB.UTF-8")
        wait_for(lambda: program.has("Canada"), "the region that was chosen")
        self.desk.keys("F1")  # what could welcome is there once keys are
        program.wait_for_focus("Keyboard", "heading")
        self.assertFalse(program.find_all(starts=WELCOME))

    def test_welcome_is_put_away(self):
        program = self.open()
        program.find(starts=WELCOME)
        program.press("Put this away")
        wait_for(lambda: not program.find_all(starts=WELCOME), "a window without it")
        self.assertEqual(program.close(), 0)
        self.assertTrue(self.desk.settings_file.exists())

    def test_opens_at_the_page_where_it_was_left(self):
        program = self.open()
        program.turn("More about Therapy")
        self.desk.keys("ctrl+h")
        program.wait_for_focus("Help now", "heading")
        self.assertEqual(program.close(), 0)
        self.assertEqual(self.kept()["page"], f"{GUIDE}/features/therapy")  # that help was open, is not
        program = self.open()
        wait_for(lambda: program.title().startswith("Features – "), "the page that was left")
        program.find("heading", "Clinical assessment")
        self.assertEqual(program.close(), 0)
        self.assertTrue(self.open(f"{GUIDE}/about").title().startswith("About – "))

    def test_quick_leave_forgets_the_page(self):
        program = self.open()
        program.turn("About", "page tab")
        wait_for(lambda: self.desk.settings_file.exists() and "page" in self.kept(), "the page, kept")
        self.desk.keys("shift", "shift", "shift")
        wait_for(lambda: "page" not in self.kept(), "the page, forgotten")
        program.stop()
        self.assertTrue(self.open().title().startswith("Compare – "))

    def test_page_is_not_kept_unless_wanted(self):
        program = self.open("settings")
        self.desk.keys("End")
        program.press("Open at the page where I was")
        self.desk.keys("alt+8")
        wait_for(lambda: program.title().startswith("About – "), "another page")
        self.assertEqual(program.close(), 0)
        self.assertEqual((self.kept()["keepsPage"], self.kept().get("page")), (False, None))
        self.assertTrue(self.open().title().startswith("Compare – "))

    def test_size_and_place(self):
        program = self.open()
        program.find(starts=WELCOME)  # from then on it knows where it is
        window = self.desk.window_of("Compare")
        for words in (("windowsize", window, "900", "620"), ("windowmove", window, "140", "90")):
            subprocess.run(["xdotool", *words], env=self.desk.environment, check=True)
        wait_for(lambda: self.place()[2:] == (900, 620) and self.kept().get("windowX"), "the window there")
        place = self.place()
        wait_for(lambda: self.kept().get("windowWidth") == 900, "its size in the settings")
        self.assertEqual(program.close(), 0)
        self.open()
        wait_for(lambda: self.place() == place, f"the window at {place}, not at {self.place()}")


if __name__ == "__main__":
    main()
