#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Sheets that the program makes, held against the content files, PDF/UA-1 and other programs.

tst_sheets.py PROGRAM    PROGRAM: the built sidebyside
"""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from pdfua import Document  # noqa: E402
from sheetrules import check, wanted  # noqa: E402
from sheetrules.words import seen  # noqa: E402

PROGRAM = Path(sys.argv.pop(1)).resolve()
GUIDES = Path(__file__).resolve().parents[2] / "resources/guides/peer-coaching-or-therapy"
LANGUAGES = sorted(path.stem for path in GUIDES.glob("*.json"))
EPOCH = {"SOURCE_DATE_EPOCH": "1796083200"}  # 2026-12-01
TODAY = "2026-12-01"
CLINIC = ("Green Door Practice", "555 0100", "1 Elm Street", "https://greendoor.example/talk")
EDITIONS = ("standard", "large", "easy")
PAPERS = {"a4": "595.276 x 841.89 pts (A4)", "letter": "612 x 792 pts (letter)"}


def run(*words, **options):
    return subprocess.run(words, capture_output=True, timeout=60, check=False, **options)


def text(*words):
    result = run(*words)
    if result.returncode:
        raise AssertionError(f"{words}: {result.stdout.decode()}{result.stderr.decode()}")
    return result.stdout.decode("utf-8")


class Sheets(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))

    def made(self, *words, name="sheet.pdf"):
        """The path of a sheet that was made in an environment with nothing in it but the day."""
        path = self.folder / name
        result = run(PROGRAM, "sheet", *words, "-o", path, env=EPOCH)
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        self.assertEqual(result.stdout.decode(), f"{path}\n")
        return path

    def assert_right(self, path, *kind, **more):
        found = check(Document(path), wanted(*kind, today=TODAY, **more))
        self.assertEqual([str(each) for each in found], [])

    def each(self):
        """(language, edition, paper, path) of every sheet in the folder of --all."""
        for language in LANGUAGES:
            for edition in EDITIONS:
                for paper in PAPERS:
                    name = f"{GUIDES.name}-{language}-{edition}-{paper}.pdf"
                    yield language, edition, paper, self.folder / "all" / name

    def test_every_sheet(self):
        result = run(PROGRAM, "sheet", "--all", self.folder / "all", "--region", "US", env=EPOCH)
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        paths = [path for *_, path in self.each()]
        self.assertEqual(sorted(result.stdout.decode().split("\n")[:-1]), sorted(map(str, paths)))
        for language, edition, paper, path in self.each():
            with self.subTest(path.name):
                guide = GUIDES / f"{language}.json"
                self.assert_right(path, edition, paper, guide=guide,
                                  brief=edition == "large" and is_brief(path, guide))
                self.assert_clean(path, paper)

    def assert_clean(self, path, paper):
        """Other programs find nothing wrong, and find what has to be there."""
        self.assertIn("No syntax or stream encoding errors found", text("qpdf", "--check", path))
        info = text("pdfinfo", path)
        self.assertRegex(info, r"Tagged: +yes")
        self.assertRegex(info, r"Title: +\S")
        self.assertIn(PAPERS[paper], info)
        for line in text("pdffonts", path).splitlines()[2:]:
            self.assertRegex(line, r"^[A-Z]{6}\+(Andika(-Bold)?|NotoSans(Arabic|Hebrew)-(Regular|Bold)) +"
                                   r"CID TrueType +Identity-H +yes yes yes ")

    def test_one_page_in_every_region(self):
        help_ = json.loads((GUIDES.parents[1] / "help/regions.json").read_text("utf-8"))
        for language in LANGUAGES:
            guide = GUIDES / f"{language}.json"
            for region in (each["id"] for each in help_["regions"]):
                for paper in PAPERS:
                    with self.subTest(language=language, region=region, paper=paper):
                        path = self.made("--lang", language, "--region", region, "--paper", paper)
                        self.assert_right(path, "standard", paper, guide=guide, region=region)

    def test_options(self):
        cases = [
            ({"region": "GB"}, ["--region", "gb"]),
            ({"region": "EU"}, ["--region", "EU"]),
            ({"region": "US", "order": ("therapy", "duration", "privacy")},
             ["--region", "US", "--order", "therapy,duration,privacy"]),
            ({"region": "NZ", "clinic": CLINIC}, ["--region", "NZ", "--clinic", self.clinic()]),
        ]
        for more, words in cases:
            for edition in EDITIONS:
                with self.subTest(more, edition=edition):
                    path = self.made("--edition", edition, *words)
                    self.assert_right(path, edition, "a4", **more)

    def clinic(self):
        path = self.folder / "clinic.txt"
        path.write_text("\n".join(CLINIC), "utf-8")
        return path

    def test_larger_print(self):
        path = self.made("--edition", "large", "--size", "18", "--region", "US")
        self.assert_right(path, "large", "a4", size=18)

    def test_easy_read(self):
        """A picture of the family on each line, where reading begins, and the sentence beside it."""
        for language in LANGUAGES:
            with self.subTest(language):
                path = self.made("--edition", "easy", "--lang", language)
                document = Document(path)
                right = language == "ar"
                lines = 0
                for unit in document.units():
                    figures = [each for each in unit.elements if each.role == "Figure"] if unit.role == "P" else []
                    if not figures:
                        continue
                    lines += 1
                    left, _, end, _ = map(float, figures[0].attribute("/BBox"))
                    self.assertGreater(end - left, 30)
                    width = float(PAPERS["a4"].split()[0])
                    self.assertLess(width - end if right else left, 40)
                easy = json.loads((GUIDES / "easy" / f"{language}.json").read_text("utf-8"))
                self.assertEqual(lines, json.dumps(easy).count('"of":'))

    def test_guide_without_easy_read(self):
        result = run(PROGRAM, "sheet", "--edition", "harder", "-o", "-", env=EPOCH)
        self.assertEqual(result.returncode, 2)
        self.assertIn(b"harder", result.stderr)

    def test_words_as_poppler_reads_them(self):
        """Left to right: what a program gets that knows nothing of the structure."""
        for edition in EDITIONS:
            path = self.made("--edition", edition, "--region", "US")
            units = wanted(edition, today=TODAY).units
            words = " ".join(unit.rpartition("]")[2] for role, unit in units if role != "Figure")
            found = text("pdftotext", "-raw", path, "-")
            count = found.count("\f")
            for page in range(0 if edition == "standard" else count):
                found = found.replace(f"Page {page + 1} of {count}\n", "", 1)
            self.assertEqual(found.split(), words.split())

    def test_one_bit_picture_keeps_the_code(self):
        for words in ([], ["--edition", "large"], ["--paper", "letter", "--clinic", self.clinic()]):
            with self.subTest(words):
                path = self.made("--region", "US", *words)
                picture = self.folder / "page"
                text("pdftoppm", "-mono", "-r", "150", path, picture)
                code = CLINIC[-1] if "--clinic" in words else wanted(today=TODAY).code
                found = [line for page in sorted(self.folder.glob("page*.pbm"))
                         for line in run("zbarimg", "-q", "--raw", page).stdout.decode().split()]
                for page in self.folder.glob("page*.pbm"):
                    page.unlink()
                self.assertEqual(found, [code])

    def test_same_bytes(self):
        first = self.made(name="first.pdf").read_bytes()
        self.assertEqual(first, self.made(name="second.pdf").read_bytes())
        printed = run(PROGRAM, "sheet", "-o", "-", env=EPOCH)
        self.assertEqual((printed.returncode, printed.stdout), (0, first))
        other = run(PROGRAM, "sheet", "-o", "-", env={"SOURCE_DATE_EPOCH": "1796083201"})
        self.assertNotEqual(other.stdout, first)


def is_brief(path, guide):
    """Whether a large sheet took the short cells, because the long ones need a fifth page."""
    long = {shown for _, shown in wanted("large", guide=guide, today=TODAY).units}
    document = Document(path)
    return any(seen(document, unit) not in long for unit in document.units() if unit.role == "P")


if __name__ == "__main__":
    unittest.main()
