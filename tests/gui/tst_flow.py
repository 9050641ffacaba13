#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The questions step by step, by a screen reader's means alone; and what they leave behind: nothing.

tst_flow.py PROGRAM
"""

import ctypes
import json
import tempfile
import unittest
from pathlib import Path

from desk import Desk, main, program_argument, wait_for

PROGRAM = program_argument()
GUIDE = Path(__file__).parents[2] / "resources/guides/peer-coaching-or-therapy/en.json"
PAGE = "guide/peer-coaching-or-therapy/flow"
TYPED = "qzxjvkwy"
PICKED = "wqkzjxvo"


def said(text):
    """A text of the guide as it is said to the person who answers for themselves."""
    return text["self"] if isinstance(text, dict) else text


class OnDesk(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # Tall, so that the end of the longest step is showing.
        cls.desk = cls.enterClassContext(Desk(PROGRAM, 1280, 3000))
        cls.guide = json.loads(GUIDE.read_text(encoding="utf-8"))
        cls.flow = cls.guide["flow"]

    def setUp(self):
        self.desk.new_home(windowWidth=1200, windowHeight=2900)

    def open(self, *words):
        program = self.desk.open(*words)
        self.addCleanup(program.stop)
        return program

    def pick(self, program, choice, role):
        """Presses an answer and waits until it is told as picked."""
        program.press(choice, role)
        wait_for(lambda: "checked" in program.find(role, choice).states, f"{choice}, picked")

    def go_on(self, program, button, heading):
        program.press(button, "push button")
        return program.wait_for_focus(heading, "heading")

    def pass_safety(self, program):
        safety = self.flow["safety"]
        program.wait_for_focus(said(safety["text"]), "heading")
        self.pick(program, said(safety["answers"][0]["text"]), "radio button")
        self.go_on(program, "Continue", said(self.flow["questions"][0]["text"]))

    def answer_all(self, program):
        """Picks the first answer of every question, and of the first question the second as well."""
        texts = [said(question["text"]) for question in self.flow["questions"]]
        for question, after in zip(self.flow["questions"], [*texts[1:], "Your answers"]):
            role = "radio button" if question["kind"] == "single" else "check box"
            for choice in question["choices"][: 2 if question["id"] == "reason" else 1]:
                self.pick(program, said(choice["text"]), role)
            self.go_on(program, "Continue", after)


class Flow(OnDesk):
    def test_from_the_first_page_to_the_summary(self):
        """Each step is entered at its heading; nothing but presses of what a screen reader lists."""
        program = self.open()
        program.turn("When to choose", "page tab")
        program.turn("Start the questions", "push button")
        self.pass_safety(program)
        self.answer_all(program)
        self.go_on(program, "Continue", "What you picked lines up with both.")
        lines = [each["said"] for each in self.flow["questions"][0]["choices"][:2]]
        self.assertTrue(program.has(*lines))
        program.turn("My summary", "push button")
        program.wait_for_focus("My summary", "heading")
        self.assertTrue(program.has("What you picked lines up with both.", *lines))
        self.go_on(program, "Start again", said(self.flow["safety"]["text"]))
        self.assertEqual(
            [node for node in program.find_all("radio button") if "checked" in node.states], []
        )

    def test_question_choice_and_position(self):
        program = self.open(PAGE)
        self.pass_safety(program)
        question = self.flow["questions"][0]
        heading = program.wait_for_focus(said(question["text"]), "heading")
        self.assertEqual(heading.description, "Question 2 of at most 6")
        self.assertTrue(program.has(said(question["why"])))
        boxes = program.find_all("check box")
        count = len(question["choices"])
        self.assertEqual(
            [(box.name, box.description) for box in boxes[:count]],
            [
                (said(choice["text"]), f"{place} of {count}")
                for place, choice in enumerate(question["choices"], 1)
            ],
        )

    def test_whoever_is_not_safe_finds_help_and_the_way_on(self):
        program = self.open(PAGE)
        safety = self.flow["safety"]
        self.pick(program, said(safety["answers"][0]["text"]), "radio button")
        self.pick(program, said(safety["signs"][0]["text"]), "check box")
        self.go_on(program, "Continue", "Help now")
        self.go_on(program, said(safety["goOn"]), said(self.flow["questions"][0]["text"]))

    def test_change_and_back(self):
        program = self.open(PAGE)
        self.pass_safety(program)
        self.answer_all(program)
        first, last = (said(self.flow["questions"][at]["text"]) for at in (0, -1))
        self.go_on(program, f"Change: {first}", first)
        self.go_on(program, "Continue", "Your answers")
        program.find_all("push button", "Back")[-1].press()  # the page's own; the bar has one too
        program.wait_for_focus(last, "heading")

    def test_for_someone_else(self):
        program = self.open(PAGE)
        self.pick(program, "I answer for someone else", "check box")
        program.find("heading", self.flow["safety"]["text"]["other"])


class Traces(OnDesk):
    def test_nothing_is_left(self):
        """Neither what was picked nor what was typed is on the disk, in the settings, in the log or
        in a clipboard once the window is closed."""
        program = self.desk.open(str(self.marked_guide()))
        program.turn("When to choose", "page tab")
        program.turn("Start the questions", "push button")
        self.pass_safety(program)
        self.answer_all(program)
        self.go_on(program, "Continue", "What you picked lines up with both.")
        self.assertTrue(program.has(PICKED))
        program.turn("My summary", "push button")
        self.desk.keys("ctrl+plus")  # so that there is a settings file
        wait_for(self.desk.settings_file.exists, "the settings file")
        self.desk.keys("ctrl+f")
        program.wait_for_focus("Search the guide")
        self.desk.type(TYPED)
        program.find(starts="Nothing found.")
        self.desk.keys("ctrl+a")
        self.assertEqual(self.clipboards(), set())
        self.assertEqual(program.close(), 0)
        markers = self.markers()
        self.assertGreater(len(markers), 15)
        searched = {str(path.relative_to(self.desk.folder)) for path in self.files()}
        self.assertTrue({"program.log", "services.log"} <= searched, searched)
        self.assertTrue(any(name.endswith("settings.json") for name in searched), searched)
        self.assertEqual(self.found(markers), [])
        self.assertEqual(self.clipboards(), set())
        # And the search would have found it.
        (self.desk.home / "left").write_bytes(b"..." + TYPED.encode("utf-16-le"))
        self.assertEqual(self.found(markers), [("left", TYPED)])

    def marked_guide(self):
        """The guide, with a word of its own in a choice; outside of what is searched."""
        folder = tempfile.TemporaryDirectory(prefix="guide-")
        self.addCleanup(folder.cleanup)
        file = Path(folder.name, "en.json")
        guide = json.loads(GUIDE.read_text(encoding="utf-8"))
        guide["flow"]["questions"][0]["choices"][0]["said"] += f" {PICKED}"
        file.write_text(json.dumps(guide), encoding="utf-8")
        return file

    def markers(self):
        """What tells of these answers: their texts and names, the outcome's, and what was typed."""
        picked = [
            choice
            for question in self.flow["questions"]
            for choice in question["choices"][: 2 if question["id"] == "reason" else 1]
        ]
        texts = {TYPED, PICKED, "What you picked lines up with both.", "company-and-treatment"}
        for choice in picked:
            texts |= {said(choice["text"]), choice["said"], *choice.get("statements", [])}
        return {text for text in texts if len(text) > 5}

    def files(self):
        """All that this desk has on the disk, but for the screen's own pixels."""
        for path in self.desk.folder.rglob("*"):
            if path.is_file() and "screen" not in path.parts:
                yield path

    def found(self, markers):
        return [
            (path.name, marker)
            for path in self.files()
            for marker in markers
            for encoding in ("utf-8", "utf-16-le", "utf-16-be")
            if marker.encode(encoding) in path.read_bytes()
        ]

    def clipboards(self):
        """Those that somebody owns: the X server itself keeps none. That of the window manager, which
        is none of them, shows that an owner is seen."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = x11.XGetSelectionOwner.restype = ctypes.c_ulong
        display = ctypes.c_void_p(x11.XOpenDisplay(self.desk.environment["DISPLAY"].encode()))
        names = ("PRIMARY", "SECONDARY", "CLIPBOARD", "WM_S0")
        atoms = {name: ctypes.c_ulong(x11.XInternAtom(display, name.encode(), 0)) for name in names}
        owned = {name for name, atom in atoms.items() if x11.XGetSelectionOwner(display, atom)}
        x11.XCloseDisplay(display)
        self.assertIn("WM_S0", owned)
        return owned - {"WM_S0"}


if __name__ == "__main__":
    main()
