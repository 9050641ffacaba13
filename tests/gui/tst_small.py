#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The program on a screen as small as a phone's.

tst_small.py PROGRAM
"""

import unittest

from desk import Desk, main, program_argument

PROGRAM = program_argument()


class SmallScreen(unittest.TestCase):
    def test_phone(self):
        with Desk(PROGRAM, 360, 640) as desk:
            program = desk.open()
            program.turn("All pages")
            program.turn("When to choose", "link")
            width, height = desk.size
            for node in program.nodes():
                if node.role in ("push button", "link", "check box"):
                    x, _, w, _ = node.box()
                    self.assertTrue(0 <= x and x + w <= width, f"{node} at {node.box()}")
            program.find("push button", starts="Help: 112")
            program.stop()


if __name__ == "__main__":
    main()
