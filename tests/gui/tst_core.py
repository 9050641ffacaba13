#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Every fact of the guide's core is on the screen, two presses or fewer from the first page.

tst_core.py PROGRAM

The screen is an ordinary one: what is below its edge is reached by reading on with Page Down, as
anybody does. The facts are in core.tsv.
"""

import json
import unittest
from pathlib import Path

from desk import Desk, main, program_argument

PROGRAM = program_argument()
FOLDER = Path(__file__).parent
GUIDE = FOLDER.parents[1] / "resources/guides/peer-coaching-or-therapy/en.json"
MOST_PRESSES = 2


def parted(cell):
    return [part.strip() for part in cell.split("|") if part.strip()]


def facts():
    """(fact, place, words, presses) of each line of the table."""
    for line in (FOLDER / "core.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            fact, place, words, presses = line.split("\t")
            yield fact, place, parted(words), tuple(parted(presses))


def at(guide, place):
    """What the guide's file has at a place such as rows/duration/cells/therapy/text."""
    for step in place.split("/"):
        if isinstance(guide, dict):
            guide = guide[step]
        elif step.isdigit():
            guide = guide[int(step)]
        else:
            guide = next(item for item in guide if item["id"] == step)
    return guide


class Core(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.guide = json.loads(GUIDE.read_text(encoding="utf-8"))
        cls.desk = cls.enterClassContext(Desk(PROGRAM))

    def test_table_is_whole(self):
        """The table names each place of the core, and none twice."""
        places = [place for _, place, _, _ in facts()]
        self.assertEqual(len(places), len(set(places)))
        for option in self.guide["options"]:
            expected = [f"definition/{i}" for i in range(len(option["definition"]))]
            expected += ["example", "fitExample"]
            expected += [f"fits/{each['id']}/text" for each in option["fits"]]
            for feature in option["features"]:
                expected += [f"features/{feature['id']}/{part}" for part in ("line", "example")]
            for row in ("relationship", "focus", "training", "duration"):
                self.assertIn(f"rows/{row}/cells/{option['id']}/text", places)
            for place in expected:
                self.assertIn(f"options/{option['id']}/{place}", places)
        for part in ("together", "closing"):
            for i in range(len(self.guide[part])):
                self.assertIn(f"{part}/{i}", places)

    def test_guide_says_it(self):
        for fact, place, words, _ in facts():
            for word in words:
                with self.subTest(fact, word=word):
                    self.assertIn(word.lower(), at(self.guide, place).lower())

    def test_window_shows_it(self):
        pages = {}
        for fact, place, _, presses in facts():
            self.assertLessEqual(len(presses), MOST_PRESSES, fact)
            if presses not in pages:
                self.desk.new_home()  # the window opens where it was left
                program = self.desk.open()
                for press in presses:
                    program.turn(press)
                pages[presses] = program.read_on()
                program.stop()
            with self.subTest(fact, presses=presses):
                self.assertIn(at(self.guide, place), pages[presses])


if __name__ == "__main__":
    main()
