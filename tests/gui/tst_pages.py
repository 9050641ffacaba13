#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Pages and controls, as a screen reader and a keyboard meet them.

tst_pages.py PROGRAM

The screen is tall enough to show the longest page, so that every control is showing.
"""

import json
import unittest
from pathlib import Path

from desk import Desk, main, program_argument, wait_for

PROGRAM = program_argument()
GUIDE = Path(__file__).parents[2] / "resources/guides/peer-coaching-or-therapy/en.json"
PRESSABLE = {"push button", "page tab", "check box", "radio button", "link"}
TABS = {
    "Compare": None,  # its heading is the guide's question
    "Features": "Key features",
    "When to choose": "When to choose",
    "Together": "Together",
    "First meeting": "First meeting",
    "Questions to ask": "Questions to ask",
    "Evidence": "Evidence and sources",
    "About": "About this guide",
}
FRAME = set(TABS) | {
    "Search",
    "Smaller text",
    "Larger text",
    "Language",
    "Settings",
    "Read aloud",
    "Back",
    "Leave now",
}
LANGUAGES = {"English", "Español", "العربية"}


def is_taken(node):
    """Whether pressing it changes nothing, because it is what is shown already."""
    return bool({"selected", "checked"} & node.states) and node.role != "check box"


def picture(program):
    """All that can be known of the window, but for the focus."""
    return program.title(), [
        (node.role, node.name, node.description, frozenset(node.states - {"focused", "active"}))
        for node in program.nodes()
    ]


class OnTallScreen(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = cls.enterClassContext(Desk(PROGRAM, 1280, 3000))
        cls.guide = json.loads(GUIDE.read_text(encoding="utf-8"))

    def setUp(self):
        self.desk.new_home(windowWidth=1200, windowHeight=2900)

    def open(self, *words, **changes):
        program = self.desk.open(*words, **changes)
        self.addCleanup(program.stop)
        return program


class Pages(OnTallScreen):
    def test_each_tab(self):
        """Its page is there, its heading has the focus, the help strip stays."""
        program = self.open("guide/peer-coaching-or-therapy/about")
        for tab, heading in TABS.items():
            with self.subTest(tab):
                program.turn(tab, "page tab")
                program.wait_for_focus(heading or self.guide["decision"], "heading")
                self.assertIn("selected", program.find("page tab", tab).states)
                self.assertEqual(program.title(), f"{tab} – {self.guide['title']}")
                self.assertTrue(program.find("push button", starts="Life in danger: 112"))

    def test_back_and_forward(self):
        program = self.open()
        program.turn("More about Therapy")
        program.turn("About", "page tab")
        self.desk.keys("alt+Left")
        program.wait_for_focus("Key features", "heading")
        self.assertTrue(program.has("Clinical assessment"))
        program.press("Back")
        program.wait_for_focus(self.guide["decision"], "heading")
        self.desk.keys("alt+Right")
        program.wait_for_focus("Key features", "heading")

    def test_keys(self):
        program = self.open()
        for key, heading in (
            ("F1", "Keyboard"),
            ("ctrl+h", "Help now"),
            ("alt+2", "Key features"),
            ("alt+8", "About this guide"),
        ):
            with self.subTest(key):
                self.desk.keys(key)
                program.wait_for_focus(heading, "heading")
        self.desk.keys("Escape")
        program.wait_for_focus("Key features", "heading")

    def test_tab_key_goes_through_every_control_in_order(self):
        program = self.open()
        program.wait_for_focus(self.guide["decision"], "heading")
        program.find("push button", "Read aloud")  # comes once it is known whether there is a voice
        nodes = program.nodes()
        start = next(i for i, node in enumerate(nodes) if "focused" in node.states)
        expected = [
            (node.role, node.name)
            for node in nodes[start:] + nodes[:start]
            if node.role in PRESSABLE
        ]
        self.assertGreater(len(expected), 25)
        stops = []
        last = None
        for _ in expected:
            self.desk.keys("Tab")
            last = wait_for(
                lambda before=last: (node := program.focused())
                and (node.role, node.name) != before
                and (node.role, node.name),
                f"the stop after {last}",
            )
            stops.append(last)
        self.assertEqual(stops, expected)

    def test_search(self):
        program = self.open()
        self.desk.keys("ctrl+f")
        field = program.wait_for_focus("Search the guide")
        self.desk.type("emotional exploration")
        result = "Therapy: Emotional exploration"
        program.find("link", result)
        self.assertEqual(field.typed(), "emotional exploration")
        self.assertTrue(program.find(starts="Found in "))
        program.turn(result, "link")
        program.wait_for_focus("Emotional exploration", "heading")
        self.desk.keys("ctrl+f")
        program.wait_for_focus("Search the guide")
        self.desk.type("xyzzy")
        program.find(starts="Nothing found.")

    def test_region_changes_help_strip(self):
        program = self.open("help")
        program.press("United States", "radio button")
        program.find("push button", starts="Life in danger: 911 · Talk to someone now: 988 · ")
        self.assertTrue(program.has("Call 911 if a life is in danger"))
        self.assertTrue(program.has("Call or text 988 to talk to someone now"))
        program.turn("Compare", "page tab")
        program.find("push button", starts="Life in danger: 911 ·")

    def test_region_of_the_locale(self):
        program = self.open(LC_ALL="en_GB.UTF-8")
        program.find("push button", starts="Life in danger: 999 · Talk to someone now: 111")


class Presses(OnTallScreen):
    """Every control of every page does something when a screen reader presses it."""

    def press_all(self, address, passing):
        program = self.open(address)
        start = program.title()
        controls = [
            (node.role, node.name)
            for node in program.nodes()
            if node.role in PRESSABLE and node.name not in passing and not is_taken(node)
        ]
        self.assertTrue(controls)
        for role, name in dict.fromkeys(controls):
            with self.subTest(address, role=role, name=name):
                before = picture(program)
                program.press(name, role)
                wait_for(lambda seen=before: picture(program) != seen, f"an effect of {name}")
                if program.title() != start:
                    self.desk.keys("alt+Left")
                    wait_for(lambda: program.title() == start, "the way back")
        program.stop()  # while its window is open, the next start would only come to it
        return len(controls)

    def test_compare_and_frame(self):
        address = "guide/peer-coaching-or-therapy/compare"
        self.assertGreater(self.press_all(address, {"Smaller text", "Larger text", "Leave now"}), 25)

    def test_other_pages(self):
        for page, least in (("features/therapy", 1), ("together", 1)):
            address = f"guide/peer-coaching-or-therapy/{page}"
            self.assertGreaterEqual(self.press_all(address, FRAME), least)

    def test_help(self):
        strip = {"Life in danger: 112 · Talk to someone now: findahelpline.com · Another country"}
        self.assertGreaterEqual(self.press_all("help", FRAME | strip), 7)

    def test_settings(self):
        """But for the languages: with them all names change, see test_language."""
        passing = FRAME - {"Larger text"} | LANGUAGES
        self.assertGreaterEqual(self.press_all("settings", passing), 7)

    def test_language(self):
        """The way to another language and back is never more than two presses."""
        program = self.open()
        program.turn("Language")
        program.press("Español", "radio button")
        wait_for(lambda: program.title().startswith("Ajustes"), "the title in Spanish")
        program.press("العربية", "radio button")
        wait_for(lambda: program.title().startswith("الإعدادات"), "the title in Arabic")
        program.press("English", "radio button")
        wait_for(lambda: program.title().startswith("Settings"), "the title in English")

    def test_all_pages(self):
        self.desk.new_home(windowWidth=360, windowHeight=2000)
        self.assertGreaterEqual(self.press_all("contents", {"All pages", "Leave now"}), 12)


if __name__ == "__main__":
    main()
