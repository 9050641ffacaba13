#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Whatever is broken in a sheet of the program's is found and named.

tst_realmutants.py PROGRAM    PROGRAM: the built sidebyside
"""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import pikepdf  # noqa: E402
from mutants import MUTANTS  # noqa: E402
from pdfua import Document  # noqa: E402
from sheetrules import check, wanted  # noqa: E402
from surgery import Surgery  # noqa: E402

PROGRAM = Path(sys.argv.pop(1)).resolve()
TODAY = "2026-12-01"
EPOCH = {"SOURCE_DATE_EPOCH": "1796083200"}
LARGE = {"heading-alone-at-the-end"}  # what takes a second page to be broken


class RealMutants(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))

    def assert_found(self, edition, mutants):
        good, broken = self.folder / "good.pdf", self.folder / "broken.pdf"
        subprocess.run([PROGRAM, "sheet", "--edition", edition, "--region", "US", "-o", good],
                       env=EPOCH, check=True, capture_output=True, timeout=60)
        meant = wanted(edition, today=TODAY)
        self.assertEqual(check(Document(good), meant), [])
        for mutant in mutants:
            with self.subTest(mutant.name), pikepdf.open(good) as pdf:
                mutant.change(Surgery(pdf))
                mutant.save(pdf, broken)
                rules = [fault.rule for fault in check(Document(broken), meant)]
                self.assertIn(mutant.rule, rules)

    def test_standard(self):
        self.assert_found("standard", [each for each in MUTANTS if each.name not in LARGE])

    def test_large(self):
        self.assert_found("large", [each for each in MUTANTS if each.name in LARGE])


if __name__ == "__main__":
    unittest.main()
