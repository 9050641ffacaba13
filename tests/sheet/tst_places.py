#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Preview, printer and PDF put every letter at the same place.

tst_places.py PROGRAM PAINTED    the built sidebyside and the built painted
"""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import pikepdf  # noqa: E402
from pdfua import Document  # noqa: E402

PAINTED = Path(sys.argv.pop(2)).resolve()
PROGRAM = Path(sys.argv.pop(1)).resolve()
MOST = 0.1  # points


class Places(unittest.TestCase):
    def test_every_letter(self):
        with tempfile.TemporaryDirectory() as folder:
            for edition in ("standard", "large"):
                for paper in ("a4", "letter"):
                    with self.subTest(edition=edition, paper=paper):
                        self.compare(Path(folder), edition, paper)

    def compare(self, folder, edition, paper):
        tagged, painted = folder / "tagged.pdf", folder / "painted.pdf"
        subprocess.run([PROGRAM, "sheet", "--region", "US", "--edition", edition, "--paper", paper,
                        "-o", tagged], env={"SOURCE_DATE_EPOCH": "1796083200"}, check=True,
                       capture_output=True, timeout=60)
        subprocess.run([PAINTED, edition, paper, painted], env={}, check=True, timeout=60)
        one, other = letters(tagged), letters(painted)
        self.assertGreater(len(one), 1000)
        self.assertEqual([each[:2] for each in one], [each[:2] for each in other])
        for (page, letter, x, y), (_, _, other_x, other_y) in zip(one, other):
            if max(abs(x - other_x), abs(y - other_y)) > MOST:
                self.fail(f"page {page + 1}: {letter} at {x:.2f},{y:.2f} and {other_x:.2f},{other_y:.2f}")


def letters(path):
    """(page, character, x, y) of each glyph with ink, from the upper left corner of its page, in the
    order in which they are drawn. Qt's writer makes its pages a whole number of points high: from
    their lower edge, all of A4 would be off by 0.11."""
    with pikepdf.open(path) as pdf:
        tops = [float(page.mediabox[3]) for page in pdf.pages]
    return [(drawn.page, glyph.text, glyph.x, tops[drawn.page] - glyph.y)
            for drawn in Document(path).drawn if drawn.kind == "text"
            for glyph in drawn.glyphs if (glyph.text or "").strip()]


if __name__ == "__main__":
    unittest.main()
