#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Tests the way of a guide's words to translators and back, as resources/i18n/content-po carries them.

Usage: tst_content_po.py SIDEBYSIDE PROJECT. Works in a copy; the program says what is stale."""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import polib

PROGRAM = pathlib.Path(sys.argv.pop(1)).resolve()
PROJECT = pathlib.Path(sys.argv.pop(1)).resolve()
TOOL = PROJECT / "resources/i18n/content-po"
GUIDE = "guides/peer-coaching-or-therapy"
OLD = "Training and oversight are uneven."
NEW = "Training and oversight differ."
PLACE = "options/peer-coaching/hard/coaching-training/text"


class ContentPo(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.resources = pathlib.Path(folder.name)
        for part in ("guides", "help", "i18n"):
            shutil.copytree(PROJECT / "resources" / part, self.resources / part)

    def run_tool(self, *arguments):
        return subprocess.run(
            [TOOL, "--resources", self.resources, *arguments], capture_output=True, text=True, check=False
        )

    def carry(self, *arguments):
        done = self.run_tool(*arguments)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def contents(self):
        return {path: path.read_bytes() for path in sorted(self.resources.rglob("*.[jp][so]*")) if path.is_file()}

    def complaints(self, *languages):
        """What the program says of these translations. Dear: it walks every way through their flows."""
        files = [self.resources / GUIDE / f"{language}.json" for language in languages]
        done = subprocess.run([PROGRAM, "check", "--today", "2026-11-24", *files], capture_output=True, text=True, check=False)
        return done.stdout.replace(f"{self.resources / GUIDE}/", "").splitlines()

    def edit_english(self, old, new):
        path = self.resources / GUIDE / "en.json"
        text = path.read_text("utf-8")
        self.assertEqual(text.count(old), 1)
        path.write_text(text.replace(old, new), "utf-8")

    def po(self, language="es"):
        return self.resources / "i18n" / GUIDE / f"{language}.po"

    def entry(self, po, place=PLACE):
        return next(entry for entry in po if entry.msgctxt == place)

    def test_there_and_back_changes_nothing(self):
        before = self.contents()
        self.assertGreater(len(before), 6)
        self.assertIn(self.resources / GUIDE / "easy/es.json", before)
        self.assertIn(self.resources / "i18n" / GUIDE / "easy/es.po", before)
        self.carry("update")
        self.assertEqual(before, self.contents())
        self.carry("apply")
        self.assertEqual(before, self.contents())

    def test_rebuilds_a_translation_from_po_alone(self):
        for name in ("ar.json", "easy/ar.json"):
            path = self.resources / GUIDE / name
            before = path.read_bytes()
            path.unlink()
            self.carry("apply", "ar")
            self.assertEqual(before, path.read_bytes())

    def test_takes_what_other_programs_have_rewritten(self):
        """msgcat lays a PO file out as Poedit and Weblate do."""
        before = self.contents()
        for language in ("es", "ar"):
            po = self.po(language)
            subprocess.run(["msgcat", "--width=60", "--output-file", po, po], check=True)
            self.assertNotEqual(before[po], po.read_bytes())
        self.carry("apply")
        after = self.contents()
        self.assertEqual([path for path in before if path.suffix == ".json" and before[path] != after[path]], [])

    def test_carries_a_translators_words(self):
        po = polib.pofile(str(self.po()))
        self.entry(po).msgstr = "Formación y control varían. Lo que cada coach ha aprendido puede variar mucho."
        po.save()
        self.carry("apply", "es")
        guide = json.loads((self.resources / GUIDE / "es.json").read_text("utf-8"))
        hard = guide["options"][0]["hard"][1]["text"]
        self.assertTrue(hard.startswith("Formación y control varían."))

    def test_a_changed_english_text_makes_its_translations_stale_until_they_are_redone(self):
        self.edit_english(OLD, NEW)
        lines = self.complaints("es", "ar")
        self.assertEqual(len(lines), 2, lines)
        for language, line in zip(("es", "ar"), lines):
            self.assertRegex(line, rf"^{language}\.json:\d+:\d+: error: .*Training and oversight differ\..*\[stale-translation\]$")
        self.carry("update")
        po = polib.pofile(str(self.po()))
        entry = self.entry(po)
        self.assertIn("fuzzy", entry.flags)
        self.assertIn(OLD, entry.previous_msgid)
        self.carry("apply", "es")
        self.assertEqual(len(self.complaints("es")), 1, "a fuzzy text must stay stale")
        entry.flags.remove("fuzzy")
        entry.previous_msgid = None
        po.save()
        self.carry("apply", "es")
        (left,) = self.complaints("es", "ar")
        self.assertTrue(left.startswith("ar.json:"), left)

    def test_accept_says_that_a_text_is_right_as_it_is(self):
        self.edit_english(OLD, NEW)
        self.carry("accept", "es", PLACE)
        self.assertEqual(self.complaints("es"), [])
        self.assertIn("there is no text", self.run_tool("accept", "es", "no/where").stderr)

    def test_a_text_that_is_not_translated_is_refused_where_it_stands(self):
        po = polib.pofile(str(self.po()))
        self.entry(po).msgstr = ""
        po.save()
        before = (self.resources / GUIDE / "es.json").read_bytes()
        done = self.run_tool("apply", "es")
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, rf"es\.po:\d+: error: \"{re.escape(PLACE)}\" is not translated")
        self.assertEqual(before, (self.resources / GUIDE / "es.json").read_bytes())

    def test_a_po_file_of_another_english_is_refused(self):
        self.edit_english(OLD, NEW)
        done = self.run_tool("apply", "es")
        self.assertEqual(done.returncode, 1)
        self.assertIn("Run: content-po update", done.stderr)

    def test_what_is_gone_becomes_obsolete(self):
        path = self.resources / GUIDE / "en.json"
        guide = json.loads(path.read_text("utf-8"))
        gone = guide["wishes"].pop()
        path.write_text(json.dumps(guide, ensure_ascii=False, indent=2) + "\n", "utf-8")
        self.carry("update")
        obsolete = [entry.msgctxt for entry in polib.pofile(str(self.po())).obsolete_entries()]
        self.assertEqual(obsolete, [f"wishes/{gone['id']}/text"])

    def test_damage_is_told(self):
        self.po().write_text("mgsid \"title\"\n", "utf-8")
        done = self.run_tool("apply", "es")
        self.assertEqual(done.returncode, 1)
        self.assertIn("this is no PO file", done.stderr)

    def test_program_and_script_agree_on_what_is_translated(self):
        source = (PROJECT / "app/content/translation.cpp").read_text("utf-8")
        listed = re.search(r"std::array Translated\{(.*?)\};", source, re.S).group(1)
        sys.path.insert(0, str(PROJECT / "resources/i18n"))
        import contenttexts  # noqa: PLC0415 (the path is known only now)

        self.assertEqual(set(re.findall(r'"(\w+)"_L1', listed)), set(contenttexts.TRANSLATED))


if __name__ == "__main__":
    unittest.main()
