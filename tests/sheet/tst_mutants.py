#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""A good sheet has no fault, and whatever is broken in it is found and named."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import pikepdf  # noqa: E402
from mutants import MUTANTS  # noqa: E402
from pdfua import RULES, Document  # noqa: E402
from sample import Sample  # noqa: E402
from sheetrules import check  # noqa: E402
from surgery import Surgery  # noqa: E402


class Mutants(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        sample = Sample()
        cls.wanted, cls.good = sample.wanted(), cls.folder / "good.pdf"
        sample.save(cls.good)

    def test_good_sheet(self):
        self.assertEqual([str(each) for each in check(Document(self.good), self.wanted)], [])

    def test_each_mutant_is_found(self):
        for mutant in MUTANTS:
            with self.subTest(mutant.name), pikepdf.open(self.good) as pdf:
                broken = self.folder / "broken.pdf"
                mutant.change(Surgery(pdf))
                mutant.save(pdf, broken)
                rules = [fault.rule for fault in check(Document(broken), self.wanted)]
                self.assertIn(mutant.rule, rules)

    def test_each_rule_has_a_mutant(self):
        self.assertEqual(set(RULES) - {mutant.rule for mutant in MUTANTS}, set())


if __name__ == "__main__":
    unittest.main()
