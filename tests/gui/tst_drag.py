#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The sheet is dragged out of the window as a file, into another program's.

tst_drag.py PROGRAM TARGET    TARGET: droptarget, as it was built
"""

import os
import subprocess
import unittest
from pathlib import Path
from urllib.parse import unquote, urlparse

from desk import Desk, main, program_argument, wait_for

PROGRAM = program_argument()
TARGET = program_argument()
SHEET = "guide/peer-coaching-or-therapy/sheet"


class Drag(unittest.TestCase):
    def setUp(self):
        self.desk = self.enterContext(Desk(PROGRAM))
        self.desk.new_home(windowWidth=930, windowHeight=760, windowX=10, windowY=30)
        self.log = self.desk.folder / "target.log"
        self.log.touch()
        self.desk.serve(str(TARGET), log="target.log")
        self.desk.window_of("Drop target")

    def mouse(self, *words):
        subprocess.run(["xdotool", *map(str, words)], env=self.desk.environment, check=True)

    def made(self):
        runtime = Path(self.desk.environment["XDG_RUNTIME_DIR"])
        return list(runtime.glob("sidebyside-sheet-*/*.pdf"))

    def dropped(self):
        return [line for line in self.log.read_text(encoding="utf-8").splitlines() if line.startswith("file:")]

    def test_sheet_is_dropped_elsewhere(self):
        program = self.desk.open(SHEET)
        self.addCleanup(program.stop)
        handle = program.find(starts="Drag from here")
        x, y, width, height = handle.box()
        self.assertEqual(self.made(), [])
        self.mouse("mousemove", x + width // 2, y + height // 2)
        wait_for(self.made, "the file")
        self.mouse("mousedown", 1)
        for step in range(1, 12):
            self.mouse("mousemove", x + width // 2 + step * 10, y + height // 2)
        for step in range(6):
            self.mouse("mousemove", 1100 + step, 200 + step)
        self.mouse("mouseup", 1)
        url = wait_for(self.dropped, "the sheet in the other window")[0]
        path = Path(unquote(urlparse(url).path))
        self.assertEqual(path.name, "Guide.pdf")
        self.assertTrue(path.read_bytes().startswith(b"%PDF-"))
        self.assertEqual(os.stat(path.parent).st_mode & 0o077, 0)
        self.desk.keys("shift", "shift", "shift")
        wait_for(lambda: not self.made(), "quick leave to take it away")


if __name__ == "__main__":
    main()
