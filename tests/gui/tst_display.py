#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The display of a waiting room, as whoever sits there sees it: its letters are on the screen.

tst_display.py PROGRAM
"""

import json
import unittest

from desk import Desk, main, program_argument, wait_for

PROGRAM = program_argument()
GROUND, INK = 200, 100  # the lightest and the darkest a background and a letter can be, of 255


class Display(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = cls.enterClassContext(Desk(PROGRAM, 1920, 1080))

    def setUp(self):
        self.home = self.desk.new_home()

    def ink(self):
        """How many points of a grid over the middle of the screen are dark on a light ground."""
        width, height = self.desk.size
        points = [
            self.desk.pixel(x, y)
            for y in range(height // 4, height * 5 // 8, 9)
            for x in range(width // 20, width * 19 // 20, 3)
        ]
        light = sum(min(point) > GROUND for point in points)
        dark = sum(max(point) < INK for point in points)
        return dark if light > dark else 0

    def test_letters_are_drawn(self):
        """In the sizes of a wall near and far, which Qt draws in different ways."""
        for distance in (1, 4, 8):
            with self.subTest(distance=distance):
                playlist = self.home / f"{distance}.json"
                settings = {"format": 1, "region": "US", "diagonal": 55, "distance": distance}
                playlist.write_text(json.dumps(settings), encoding="utf-8")
                program = self.desk.launch("display", "--playlist", str(playlist))
                wait_for(lambda: self.ink() > 100, f"ink, not {self.ink()}")
                program.stop()


if __name__ == "__main__":
    main()
