#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The window follows the system's preferences while it is open, and does without them.

tst_portal.py PROGRAM
"""

import subprocess
import unittest
from pathlib import Path

from desk import Desk, main, program_argument, wait_for

PROGRAM = program_argument()
APPEARANCE = "org.freedesktop.appearance"
GNOME = "org.gnome.desktop.interface"
GNOME_ACCESS = "org.gnome.desktop.a11y.interface"
BLACK, WHITE = (0, 0, 0), (255, 255, 255)


class Portal(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = cls.enterClassContext(Desk(PROGRAM))

    def setUp(self):
        self.desk.new_home()

    def start_portal(self):
        portal = self.desk.serve(
            "/usr/bin/python3",
            str(Path(__file__).parent / "portal.py"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.assertEqual(portal.stdout.readline(), "ready\n")
        self.addCleanup(portal.stdout.close)
        self.addCleanup(portal.wait)
        self.addCleanup(portal.stdin.close)  # and with it the portal ends
        return portal

    def open(self):
        program = self.desk.open()
        self.addCleanup(program.stop)
        return program

    @staticmethod
    def tell(portal, group, key, value):
        line = f"{group} {key} {value}\n"
        portal.stdin.write(line)
        portal.stdin.flush()
        assert portal.stdout.readline() == line

    def page_color(self):
        """The color of the page, at its left edge."""
        width, height = self.desk.size
        return self.desk.pixel(width // 100, height // 2)

    def wait_for_color(self, matches, what):
        wait_for(lambda: matches(self.page_color()), f"{what}, not {self.page_color()}")

    @staticmethod
    def is_dark(color):
        return color != BLACK and max(color) < 64

    @staticmethod
    def is_light(color):
        return color != WHITE and min(color) > 192

    def test_colors(self):
        portal = self.start_portal()
        self.open()
        self.wait_for_color(self.is_dark, "the dark page the portal asked for from the start")
        self.tell(portal, APPEARANCE, "color-scheme", "uint32 2")
        self.wait_for_color(self.is_light, "a light page")
        self.tell(portal, APPEARANCE, "contrast", "uint32 1")
        self.wait_for_color(lambda color: color == WHITE, "a white page")
        self.tell(portal, APPEARANCE, "color-scheme", "uint32 1")
        self.wait_for_color(lambda color: color == BLACK, "a black page")
        self.tell(portal, APPEARANCE, "contrast", "uint32 0")
        self.wait_for_color(self.is_dark, "a dark page")
        self.tell(portal, GNOME_ACCESS, "high-contrast", "true")
        self.wait_for_color(lambda color: color == BLACK, "GNOME's high contrast")

    def test_text_size(self):
        portal = self.start_portal()
        program = self.open()
        heading = program.focused().name

        def height():
            return program.find("heading", heading).box()[3]

        before = height()
        self.tell(portal, GNOME, "text-scaling-factor", "2.0")
        wait_for(lambda: height() >= 1.8 * before, "larger text")
        self.tell(portal, GNOME, "text-scaling-factor", "1.0")
        wait_for(lambda: height() == before, "the text as it was")

    def test_motion_and_strange_values(self):
        """Nothing to be seen, and nothing that breaks."""
        portal = self.start_portal()
        program = self.open()
        for group, key, value in (
            (APPEARANCE, "reduced-motion", "uint32 1"),
            (GNOME, "enable-animations", "false"),
            (GNOME, "text-scaling-factor", "'large'"),
            (APPEARANCE, "color-scheme", "'dark'"),
            (APPEARANCE, "accent-color", "(0.1, 0.2, 0.3)"),
            ("org.example", "unknown", "[1, 2]"),
        ):
            self.tell(portal, group, key, value)
        self.wait_for_color(self.is_light, "a light page")
        program.turn("More about Therapy")

    def test_own_choice_counts_more(self):
        self.start_portal()
        self.desk.new_home(scheme=1, contrast=2)
        self.open()
        self.wait_for_color(lambda color: color == WHITE, "a white page")

    def test_portal_that_comes_late_and_goes(self):
        program = self.open()
        self.wait_for_color(self.is_light, "a light page")
        portal = self.start_portal()
        self.tell(portal, APPEARANCE, "color-scheme", "uint32 1")
        self.wait_for_color(self.is_dark, "a dark page")
        portal.kill()
        portal.wait()
        program.turn("More about Therapy")


if __name__ == "__main__":
    main()
