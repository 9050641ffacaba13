#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Whatever a machine lacks: the window opens, shows the first page, and says what it cannot do.

tst_anywhere.py PROGRAM

One test for each lack. Where nothing is lost by it, there is nothing to say.
"""

import unittest

from desk import Desk, main, program_argument, wait_for

PROGRAM = program_argument()
QUESTION = "Which do I want to try"
NOT_SAVED = "Your settings could not be saved: "


class Anywhere(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = cls.enterClassContext(Desk(PROGRAM))

    def setUp(self):
        self.desk.new_home()

    def first_page(self, **how):
        """The window with its first page, which is drawn."""
        program = self.desk.launch(**how)
        self.addCleanup(program.stop)
        program.wait_until_open()
        program.find("heading", starts=QUESTION)
        self.assertTrue(program.title().startswith("Compare – "))
        wait_for(lambda: len(self.colors()) > 2, "letters on the screen")
        return program

    def colors(self):
        width, height = self.desk.size
        return {self.desk.pixel(x, y) for x in range(0, width, 7) for y in range(0, height, 7)}

    def says_in_settings(self, program, said):
        program.turn("Settings", "push button")
        wait_for(lambda: program.has(said), said)

    def test_no_message_bus(self):
        """No screen reader can look in; the X server knows the window, and its picture is there. What it says
        in its settings is as without a portal (below), in the words of tests/models."""
        program = self.desk.launch(DBUS_SESSION_BUS_ADDRESS=None)
        self.addCleanup(program.stop)
        wait_for(lambda: "Compare – " in self.desk.window_names(), "the window")
        wait_for(lambda: len(self.colors()) > 2, "letters on the screen")
        self.assertEqual(program.close(), 0)

    def test_no_portal(self):
        self.says_in_settings(self.first_page(), "This system does not say which colors")

    def test_no_graphics_card(self):
        """It draws by itself, and nothing is lost by that."""
        program = self.first_page(QT_QUICK_BACKEND=None, LIBGL_DRIVERS_PATH="/nowhere")
        program.turn("About", "page tab")

    def test_home_that_cannot_be_written(self):
        """A file stands where the folder would be: that stops even root."""
        (self.desk.home / ".config").write_text("")
        program = self.first_page()
        program.find(starts=NOT_SAVED)
        self.says_in_settings(program, NOT_SAVED)

    def test_no_home(self):
        program = self.first_page(HOME=None, XDG_CONFIG_HOME=None)
        program.find(starts="There is no folder of yours to keep settings in.")
        program.press("Put this away")
        wait_for(lambda: not program.find_all(name="Put this away"), "a window without it")
        self.says_in_settings(program, "There is no folder of yours")

    def test_no_locale(self):
        """No country: it says that its numbers are for none, and leads to where one is chosen."""
        program = self.first_page(LC_ALL="C", LANG=None)
        program.find("push button", "Language: English")
        program.turn("Help numbers: Another country", "push button")
        program.find("radio button", "Canada")

    def test_scaled_three_times(self):
        program = self.first_page(QT_SCALE_FACTOR="3")
        program.turn("All pages")

    def test_full_disk(self):
        """No file may grow: the system refuses each byte as a full disk does."""
        full = ["sh", "-c", 'trap "" XFSZ; ulimit -f 0; exec "$@"', "sh"]
        program = self.first_page(before=full)
        program.find(starts=NOT_SAVED)
        self.assertFalse(self.desk.settings_file.exists())


if __name__ == "__main__":
    main()
