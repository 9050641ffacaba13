#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Files and printers through the desktop's portal: the sheet goes where its dialogs say.

tst_portaldialogs.py PROGRAM
"""

import subprocess
import sys
import unittest
from pathlib import Path

from desk import Desk, first_line, main, program_argument, wait_for

PROGRAM = program_argument()
SHEET = "guide/peer-coaching-or-therapy/sheet"


def about(path):
    output = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True)
    return output.stdout


class Dialogs(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = cls.enterClassContext(Desk(PROGRAM))
        cls.folder = cls.desk.folder / "portal"
        cls.folder.mkdir()
        command = [sys.executable, str(Path(__file__).with_name("portaldialogs.py")), str(cls.folder)]
        portal = cls.desk.serve(*command, stdout=subprocess.PIPE)
        with portal.stdout:
            assert first_line(portal.stdout) == "ready"

    def setUp(self):
        self.desk.new_home()
        for file in self.folder.iterdir():
            file.unlink()
        # Without CUPS: all that prints is the portal.
        self.program = self.desk.open(SHEET, CUPS_SERVER="/nowhere/socket")
        self.addCleanup(self.program.stop)

    def calls(self):
        file = self.folder / "calls"
        return file.read_text(encoding="utf-8").splitlines() if file.exists() else []

    def test_save(self):
        for button, kind, start in (
            ("Save as PDF…", "pdf", b"%PDF-"),
            ("Save as text…", "txt", b""),
            ("Save as web page…", "html", b"<!DOCTYPE html>"),
        ):
            with self.subTest(button):
                self.program.press(button)
                target = self.folder / f"Guide.{kind}"
                wait_for(target.exists, "the file")
                self.program.find(starts="Done")
                self.assertTrue(target.read_bytes().startswith(start))
        self.assertEqual(len(self.calls()), 3)

    def test_print(self):
        self.program.press("Print…")
        self.program.find(starts="Done")
        self.assertEqual(self.calls(), ["PreparePrint: Guide", "Print: Guide"])
        said = about(self.folder / "printed.pdf")
        self.assertRegex(said, r"Tagged: +yes")
        self.assertIn("(A4)", said)

    def test_print_on_the_paper_that_is_there(self):
        (self.folder / "letter").touch()
        self.program.press("Print…")
        self.program.find(starts="Done")
        self.assertIn("(letter)", about(self.folder / "printed.pdf"))

    def test_cancelled(self):
        (self.folder / "cancel").touch()
        for button, call in (("Print…", "PreparePrint: Guide"), ("Save as PDF…", "SaveFile: Save as PDF")):
            with self.subTest(button):
                self.program.press(button)
                wait_for(lambda: call in self.calls(), "the dialog")
                wait_for(lambda: not self.program.find_all(starts="A dialog opens. "), "its end")
                self.assertFalse(self.program.has("That did not work"))
                self.assertFalse(self.program.has("Done"))


if __name__ == "__main__":
    main()
