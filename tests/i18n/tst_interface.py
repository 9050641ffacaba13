#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Tests that resources/i18n/interface finds what translators have left to do.

Usage: tst_interface.py PROJECT. Works in a copy. What is wrong in the project itself is for the test
i18n_complete to say."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import polib

PROJECT = pathlib.Path(sys.argv.pop(1)).resolve()
GUIDE_PO = "resources/i18n/guides/peer-coaching-or-therapy"
# What is put into the copy, and what has to be said of it.
MISSING, UNFINISHED, OBSOLETE = "A text that nobody has seen", "Where it started", "A text that is gone"
MISMATCHED, HARD_CODED = "More about %1", "Bare words"


class Interface(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.project = pathlib.Path(cls.folder.name)
        for part in ("app", "qml", "resources/guides", "resources/help", "resources/i18n"):
            shutil.copytree(PROJECT / part, cls.project / part)
        cls.before = cls.found()
        cls.seed()
        cls.strict = cls.found()
        cls.lenient = cls.found("--lenient")

    @classmethod
    def found(cls, *options):
        """The lines about Spanish and about QML, with the exit status."""
        done = subprocess.run(
            [PROJECT / "resources/i18n/interface", "--project", cls.project, "check", *options],
            capture_output=True, text=True, check=False,
        )
        assert done.stderr == "", done.stderr
        assert done.returncode == (1 if done.stdout else 0), done
        return [line for line in done.stdout.splitlines() if "ar." not in line.split(":")[0]]

    @classmethod
    def edit(cls, name, *changes):
        path = cls.project / name
        text = path.read_text("utf-8")
        for old, new in changes:
            assert old in text, (name, old)
            text = text.replace(old, new, 1)
        path.write_text(text, "utf-8")

    @classmethod
    def seed(cls):
        cls.edit("qml/Pages/AboutPage.qml", (
            "    Card {", f'    Body {{\n        text: qsTr("{MISSING}")\n    }}\n    Body {{\n        text: "{HARD_CODED}"\n    }}\n    Card {{'
        ))
        words = cls.project / "resources/i18n/app/sidebyside_es.ts"
        text = words.read_text("utf-8")
        text = re.sub(rf"(<source>{UNFINISHED}</source>.*?)<translation>[^<]*", r'\1<translation type="unfinished">',
                      text, count=1, flags=re.S)
        text = re.sub(rf"(<source>{MISMATCHED}</source>.*?<translation>)[^<]*", r"\1Sin lugar", text, count=1, flags=re.S)
        text = text.replace("</context>", f"<message><source>{OBSOLETE}</source><translation>Ido</translation></message></context>", 1)
        words.write_text(text, "utf-8")
        po = polib.pofile(str(cls.project / GUIDE_PO / "es.po"))
        po[3].msgstr = ""
        po[4].flags = ["fuzzy"]
        cls.untranslated, cls.stale = po[3].msgctxt, po[4].msgctxt
        po[5].msgid += " Changed."
        cls.gap = po[5].msgctxt
        po.save()

    def added(self, lines, kind):
        return [line for line in lines if f": {kind}: " in line and line not in self.before]

    def test_each_seed_is_found_once(self):
        for kind, what in (("missing", MISSING), ("unfinished", UNFINISHED), ("obsolete", OBSOLETE),
                           ("mismatched", MISMATCHED), ("hard-coded", HARD_CODED),
                           ("untranslated", self.untranslated), ("stale", self.stale), ("missing", self.gap)):
            with self.subTest(kind):
                found = [line for line in self.added(self.strict, kind) if what in line]
                self.assertEqual(len(found), 1, self.strict)

    def test_nothing_else_is_found(self):
        self.assertEqual(len([line for line in self.strict if line not in self.before]), 8, self.strict)

    def test_lenient_lets_translators_wait(self):
        kinds = {line.split(": ")[1] for line in self.lenient if line not in self.before}
        self.assertEqual(kinds, {"mismatched", "hard-coded"})

    def test_names_the_file_and_line_of_bare_words(self):
        (line,) = self.added(self.strict, "hard-coded")
        self.assertRegex(line, r"^qml/Pages/AboutPage\.qml:\d+: ")

    def test_a_new_language_is_asked_for(self):
        path = self.project / "resources/i18n/app/sidebyside_ar.ts"
        kept = path.read_bytes()
        path.unlink()
        try:
            done = subprocess.run([PROJECT / "resources/i18n/interface", "--project", self.project, "check"],
                                  capture_output=True, text=True, check=False)
            self.assertIn("sidebyside_ar.ts: missing: the whole file", done.stdout)
        finally:
            path.write_bytes(kept)


if __name__ == "__main__":
    unittest.main()
