#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Quick leave: after Shift, three times, nothing tells what was on the screen.

tst_leave.py PROGRAM
"""

import unittest

from desk import Desk, main, program_argument, wait_for

PROGRAM = program_argument()
LEFT = {"sidebyside", "Blank page", "Start"}


class Leave(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = cls.enterClassContext(Desk(PROGRAM))

    def setUp(self):
        self.desk.new_home()
        self.program = self.desk.open()
        self.addCleanup(self.program.stop)

    def leave(self):
        self.desk.keys("shift", "shift", "shift")
        wait_for(lambda: self.program.title() == "Blank page", "the blank page")

    def test_nothing_is_left(self):
        self.program.press("Matters to me: Focus of sessions")
        self.program.turn("More about Therapy")
        self.desk.keys("ctrl+f")
        self.program.wait_for_focus("Search the guide")
        self.desk.type("trauma")
        self.program.find(starts="Found in ")
        self.leave()
        wait_for(lambda: {node.name for node in self.program.nodes()} == LEFT, "an empty window")
        # Nor is anything kept out of sight, where a program could still read it.
        self.assertEqual({node.name for node in self.program.all_nodes() if node.name}, LEFT)
        names = self.desk.window_names()
        self.assertIn("Blank page", names)
        for word in ("therapy", "Therapy", "coaching", "trauma", "Compare", "Search"):
            self.assertNotIn(word, names)

    def colors_in_the_middle(self):
        width, height = self.desk.size
        return {
            self.desk.pixel(x, y)
            for x in range(width // 4, width * 3 // 4, 17)
            for y in range(height // 4, height * 3 // 4, 17)
        }

    def test_page_is_blank(self):
        self.assertGreater(len(self.colors_in_the_middle()), 1)
        self.leave()
        wait_for(lambda: len(self.colors_in_the_middle()) == 1, "a page of one color")

    def test_start_shows_a_fresh_guide(self):
        mark = "Matters to me: Focus of sessions"
        self.program.press(mark)
        wait_for(lambda: "checked" in self.program.find(name=mark).states, "the mark")
        self.leave()
        for key in ("alt+Left", "Escape", "ctrl+f", "F1", "alt+2"):
            self.desk.keys(key)
        self.assertEqual(self.program.title(), "Blank page")
        self.program.wait_for_focus("Start", "push button")
        self.desk.keys("Return")
        self.program.find("heading", starts="Which do I want to try")
        self.assertNotIn("checked", self.program.find(name=mark).states)
        self.assertFalse(self.program.find_all(name="Back"))

    def test_button_does_the_same(self):
        self.program.press("Leave now")
        wait_for(lambda: self.program.title() == "Blank page", "the blank page")

    def test_other_keys_between(self):
        self.desk.keys("shift", "shift", "Tab", "shift", "F1")
        self.program.wait_for_focus("Keyboard", "heading")


if __name__ == "__main__":
    main()
