#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The program starts wherever it is put, or says in a line why it cannot.

tst_start.py PROGRAM
"""

import os
import subprocess
import unittest

from desk import PATIENCE, Desk, main, program_argument, wait_for

PROGRAM = program_argument()
GUIDE = "guide/peer-coaching-or-therapy"


def run(*words, **environment):
    """Runs the program to its end, with nothing around it but this."""
    return subprocess.run(
        [PROGRAM, *words], env=environment, capture_output=True, timeout=PATIENCE, check=False
    )


class Refusal(unittest.TestCase):
    def test_no_display(self):
        result = run()
        self.assertEqual((result.returncode, result.stdout), (1, b""))
        self.assertIn(b"There is no display", result.stderr)
        self.assertIn(b"sidebyside text", result.stderr)

    def test_wrong_address(self):
        for address in (
            "nowhere",
            f"{GUIDE}/nowhere",
            f"{GUIDE}/features",
            f"{GUIDE}/features/nowhere",
            "guide/nowhere/compare",
        ):
            with self.subTest(address):
                result = run(address, QT_QPA_PLATFORM="offscreen")
                self.assertEqual((result.returncode, result.stdout), (2, b""))
                self.assertEqual(result.stderr.count(b"\n"), 1, result.stderr)


class Start(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = cls.enterClassContext(Desk(PROGRAM))

    def setUp(self):
        self.desk.new_home()

    def open(self, *words, **changes):
        program = self.desk.open(*words, **changes)
        self.addCleanup(program.stop)
        return program

    def test_addresses(self):
        for address, heading in (
            (f"{GUIDE}/compare#duration", "Duration and frequency"),
            (f"{GUIDE}/features/therapy#clinical-assessment", "Clinical assessment"),
            (f"{GUIDE}/evidence#S8", None),
            ("help", "Help now"),
        ):
            with self.subTest(address):
                program = self.desk.open(address)
                wait_for(program.focused, "the focus")
                if heading:
                    program.wait_for_focus(heading, "heading")
                else:
                    self.assertTrue(program.focused().name.startswith("S8: "))
                program.stop()

    def test_without_a_home(self):
        for home in (None, "", "/nowhere", "/proc"):
            with self.subTest(home):
                program = self.desk.open(HOME=home, XDG_CACHE_HOME=None)
                self.desk.keys("ctrl+plus")
                program.turn("Settings")
                self.assertEqual(program.close(), 0)

    def test_home_that_cannot_be_written(self):
        """A file stands where the folder would be: that stops even root."""
        (self.desk.home / ".config").write_text("")
        program = self.open()
        self.desk.keys("ctrl+plus")
        program.turn("Settings")
        program.find(starts="Your settings could not be saved: ")
        self.assertTrue(program.has("Text size: 125 %"))

    def test_damaged_settings(self):
        self.desk.settings_file.parent.mkdir(parents=True)
        os.mkfifo(self.desk.settings_file)
        self.open().turn("More about Therapy")

    def test_settings_are_kept(self):
        program = self.open()
        self.desk.keys("ctrl+plus", "ctrl+plus")
        wait_for(self.desk.settings_file.exists, "the settings file")
        self.assertEqual(program.close(), 0)
        program = self.open("settings")
        program.find("heading", "Text size: 150 %")

    def test_locales(self):
        for locale in ("C", "POSIX", None, "xx_XX.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8", "\udcff"):
            with self.subTest(locale):
                program = self.desk.open(LC_ALL=locale, LANG=None)
                therapy = "العلاج النفسي" if locale == "ar_EG.UTF-8" else "Therapy"
                try:
                    self.assertTrue(program.has(therapy))
                finally:
                    program.stop()

    def test_without_a_session_bus(self):
        """Without the bus no screen reader hears it; the X server still knows the window."""
        program = self.desk.launch(DBUS_SESSION_BUS_ADDRESS=None, XDG_RUNTIME_DIR=None)
        wait_for(lambda: "Compare – " in self.desk.window_names(), "the window")
        self.assertEqual(program.close(), 0)

    def test_scale_factor(self):
        program = self.open(QT_SCALE_FACTOR="3")
        self.assertTrue(program.find("push button", "Settings"))
        program.turn("All pages")


if __name__ == "__main__":
    main()
