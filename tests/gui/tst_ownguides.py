#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""A guide of one's own, by its file, folder or link.

tst_ownguides.py PROGRAM
"""

import shutil
import unittest
from pathlib import Path

from desk import PATIENCE, Desk, main, program_argument

PROGRAM = program_argument()
GUIDES = Path(__file__).resolve().parents[2] / "resources/guides"


class OwnGuides(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = cls.enterClassContext(Desk(PROGRAM))

    def setUp(self):
        self.folder = self.desk.new_home() / "My own guide"
        shutil.copytree(GUIDES / "peer-coaching-or-therapy", self.folder)
        self.file = self.folder / "en.json"
        text = self.file.read_text(encoding="utf-8")
        self.file.write_text(text.replace('"title": "', '"title": "Ours: ', 1), encoding="utf-8")

    def test_file_folder_and_link(self):
        first = self.desk.open()
        self.addCleanup(first.stop)
        for word in (self.file, f"{self.folder}/", self.file.as_uri()):
            with self.subTest(word):
                own = self.desk.open(str(word))
                self.assertIn("Ours: ", own.title())
                own.stop()
        self.assertNotIn("Ours: ", first.title())

    def test_broken_guide_is_explained_in_a_window(self):
        self.file.write_text('{"format": 1,\n "id": 5}', encoding="utf-8")
        empty = self.desk.folder / "empty"
        empty.mkdir()
        for word, says in (
            (self.file, f"{self.file}:1:1: error: "),
            (empty, "There is no guide in this folder."),
        ):
            with self.subTest(word):
                program = self.desk.open(str(word))
                program.find("heading", "This guide cannot be shown")
                self.assertTrue(program.has(says))
                self.desk.keys("Escape")
                self.assertEqual(program.process.wait(PATIENCE), 1)


if __name__ == "__main__":
    main()
