#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The sheet on its way out of the window: to a printer, into a file, or back.

tst_print.py PROGRAM

The dialogs are those of the system, in a program of their own; here Qt's, as there is no portal.
"""

import subprocess
import unittest
from xml.etree import ElementTree

from desk import Companion, Desk, main, program_argument, wait_for
from printers import PrintService

PROGRAM = program_argument()
SHEET = "guide/peer-coaching-or-therapy/sheet"
WORD = "{http://www.w3.org/1999/xhtml}word"
NEAR = 0.1  # points: how far a printed word may be from where the file has it
NO_PRINTERS = "/nowhere/socket"


def words(path):
    """The words of a PDF and where they stand: (word, left, top, right, bottom) in points."""
    output = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, check=True)
    return [
        (word.text, *(float(word.get(side)) for side in ("xMin", "yMin", "xMax", "yMax")))
        for word in ElementTree.fromstring(output.stdout).iter(WORD)
    ]


def about(path):
    """What pdfinfo says of a PDF."""
    output = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True)
    lines = (line.partition(":") for line in output.stdout.splitlines())
    return {name: value.strip() for name, _, value in lines}


class Out(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = cls.enterClassContext(Desk(PROGRAM))

    def setUp(self):
        self.home = self.desk.new_home()

    def open(self, **changes):
        program = self.desk.open(SHEET, **changes)
        self.addCleanup(program.stop)
        return program

    def dialog(self):
        return Companion("sidebyside-desk", self.desk)

    def wait_for_end(self, program):
        """The dialog's program has ended, and the page says so by taking its notice away."""
        wait_for(lambda: not program.find_all(starts="A dialog opens. "), "the end of the dialog")

    def test_print(self):
        folder = self.desk.folder / "cups"
        with PrintService(folder) as service:
            program = self.open(CUPS_SERVER=service.server)
            program.press("Print…")
            self.dialog().press("Print", "push button")
            name, printed = service.job()
            self.assertEqual(name, "Guide")
            program.find(starts="Done")
        self.assertEqual(about(printed)["Pages"], "1")
        self.assertIn("A4", about(printed)["Page size"])
        sheet = self.home / "sheet.pdf"
        subprocess.run([PROGRAM, "sheet", "--paper", "a4", "-o", sheet], env={}, check=True)
        found, expected = sorted(words(printed)), sorted(words(sheet))
        self.assertGreater(len(expected), 300)
        self.assertEqual([word for word, *_ in found], [word for word, *_ in expected])
        for there, here in zip(found, expected, strict=True):
            for side in range(1, 5):
                self.assertAlmostEqual(there[side], here[side], delta=NEAR, msg=str((there, here)))

    def test_print_dialog_closed(self):
        with PrintService(self.desk.folder / "cups-closed") as service:
            program = self.open(CUPS_SERVER=service.server)
            program.press("Print…")
            self.dialog().press("Cancel", "push button")
            self.wait_for_end(program)
            self.assertFalse(program.has("That did not work"))
            self.assertFalse(service.has_job())

    def test_no_printer(self):
        program = self.open(CUPS_SERVER=NO_PRINTERS)
        program.press("Print…")
        program.find(starts="That did not work")
        self.assertTrue(program.has("Save as PDF"))

    def test_save(self):
        program = self.open()
        program.press("Save as PDF…")
        dialog = self.dialog()
        target = self.home / "taken home.pdf"
        wait_for(lambda: dialog.focused() and dialog.focused().role == "text", "the name's field")
        self.desk.keys("ctrl+a")
        self.desk.type(str(target))
        dialog.press("Save", "push button")
        program.find(starts="Done")
        self.assertEqual(about(target)["Tagged"], "yes")
        self.assertEqual({path.name for path in self.home.iterdir()} - {".config"}, {target.name})

    def test_share(self):
        for button, name, says in (
            ("Save as text…", "taken.txt", "call or text 988"),
            ("Save as web page…", "taken.html", "<html"),
        ):
            with self.subTest(button):
                program = self.open(LC_ALL="en_US.UTF-8")
                self.addCleanup(program.stop)
                program.press(button)
                dialog = self.dialog()
                target = self.home / name
                wait_for(lambda: dialog.focused() and dialog.focused().role == "text", "the field")
                self.desk.keys("ctrl+a")
                self.desk.type(str(target))
                dialog.press("Save", "push button")
                program.find(starts="Done")
                shared = target.read_text(encoding="utf-8")
                self.assertTrue(says in shared, f"{says}, in {shared[:200]}")
                self.assertTrue("Therapy" in shared)
                program.stop()

    def test_save_dialog_closed(self):
        program = self.open()
        program.press("Save as PDF…")
        self.dialog().press("Cancel", "push button")
        self.wait_for_end(program)
        self.assertFalse(program.has("That did not work"))
        self.assertFalse(list(self.home.glob("*.pdf")))


if __name__ == "__main__":
    main()
