#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The program as a shell meets it.

check_program.py PROGRAM PROJECT    PROGRAM: the built sidebyside; PROJECT: the project's folder
"""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM, PROJECT = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
CONTENT_TESTS = PROJECT / "tests/content"


def run(*words, **options):
    """Runs the program in an empty environment."""
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    return subprocess.run([PROGRAM, *words], env={}, timeout=60, check=False, **options)


def expected_faults():
    """(file, line, column, rule, whether it translates valid/original.json) of each row in the tables of faults."""
    for folder in (CONTENT_TESTS, PROJECT / "tests/decision"):
        for row in (folder / "faults.tsv").read_text(encoding="utf-8").splitlines():
            if row and not row.startswith("#"):
                name, line, column, rule, *rest = row.split("\t")
                yield folder / "fixtures" / name, line, column, rule, "translation" in rest


class Streams(unittest.TestCase):
    COMMANDS = (
        ["text"], ["text", "--format", "html"], ["list"], ["--help"], ["check", "/nowhere"], ["flow", "--walk"],
    )

    def test_empty_environment(self):
        for words in (["text"], ["text", "--format", "markdown"], ["list"], ["--version"],
                      ["flow", "--answer", "reason=life"]):
            with self.subTest(words):
                result = run(*words)
                self.assertEqual((result.returncode, result.stderr), (0, b""))
                self.assertTrue(result.stdout.decode("utf-8"))

    def test_utf8_whatever_the_locale(self):
        result = subprocess.run(
            [PROGRAM, "text"], env={"LC_ALL": "C"}, capture_output=True, check=True
        )
        self.assertEqual(result.stdout, run("text").stdout)
        self.assertEqual(result.stderr, b"")

    def test_other_languages(self):
        """Words around a guide are in its language; help is in the system's."""
        def said(language, *words):
            return subprocess.run(
                [PROGRAM, *words], env={"LC_ALL": language}, capture_output=True, check=True
            ).stdout.decode("utf-8")

        self.assertIn("Ejemplos:\n", said("es_ES.UTF-8", "--help"))
        self.assertIn("Examples:\n", said("C", "--help"))
        for system, heading in (("es_MX.UTF-8", "Ayuda ahora: "), ("ar_EG.UTF-8", "مساعدة الآن: ")):
            with self.subTest(system):
                words = ("text", "--region", "US", "--lang")
                self.assertIn(heading, said(system, "text"))
                self.assertEqual(said(system, "text", "--region", "US"), said("C", *words, system[:2]))
                self.assertEqual(said(system, *words, "en"), said("C", *words, "en"))

    def test_full_disk(self):
        for words in self.COMMANDS:
            with self.subTest(words), open("/dev/full", "wb") as full:
                result = run(*words, stdout=full)
                self.assertEqual(result.returncode, 1)
                self.assertIn(b"No space left on device", result.stderr)
                self.assertEqual(result.stderr.count(b"\n"), 1)

    def test_no_output(self):
        result = run("text", stdout=None, preexec_fn=lambda: os.close(1))
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"cannot be written", result.stderr)

    def test_reader_has_had_enough(self):
        for words, code in ((["text"], 0), (["list"], 0), (["check", "/nowhere"], 1)):
            with self.subTest(words):
                reading, writing = os.pipe()
                os.close(reading)
                result = run(*words, stdout=writing)
                os.close(writing)
                self.assertEqual((result.returncode, result.stderr), (code, b""))

    def test_wrong_words(self):
        for words in (["tea"], ["text", "--format", "pdf"], ["check"], ["list", "a"]):
            with self.subTest(words):
                result = run(*words)
                self.assertEqual((result.returncode, result.stdout), (2, b""))
                self.assertEqual(result.stderr.count(b"\n"), 1)

    def test_no_window_library_is_asked_for_a_window(self):
        result = subprocess.run(
            [PROGRAM, "text"],
            env={"QT_QPA_PLATFORM": "no-such-platform"},
            capture_output=True,
            check=False,
        )
        self.assertEqual((result.returncode, result.stderr), (0, b""))


class Companions(unittest.TestCase):
    """What the program turns into for a command, and what that turns into for `sheet`."""

    def test_words_and_streams_go_along(self):
        result = run("sheet", "--region", "GB", "-o", "-")
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        self.assertTrue(result.stdout.startswith(b"%PDF-"))

    def test_exit_code_comes_back(self):
        result = run("sheet", "--lang", "xx", "-o", "-")
        self.assertEqual((result.returncode, result.stdout), (2, b""))
        self.assertEqual(result.stderr.count(b"\n"), 1)

    def test_missing(self):
        there = [PROGRAM]
        for missing in ("sidebyside-commands", "sidebyside-sheet"):
            with self.subTest(missing), tempfile.TemporaryDirectory() as folder:
                alone, *_ = [shutil.copy(program, folder) for program in there]
                result = subprocess.run([alone, "sheet", "-o", "-"], env={}, capture_output=True,
                                        timeout=60, check=False)
                self.assertEqual((result.returncode, result.stdout), (1, b""))
                self.assertIn(missing.encode(), result.stderr)
                self.assertEqual(result.stderr.count(b"\n"), 1)
            there.append(PROGRAM.with_name(missing))

    def test_makes_nothing_but_the_sheet(self):
        companion = PROGRAM.with_name("sidebyside-sheet")
        result = subprocess.run([companion], env={}, capture_output=True, timeout=60, check=False)
        self.assertEqual((result.returncode, result.stdout), (2, b""))
        self.assertIn(b"sidebyside sheet", result.stderr)

    def test_its_libraries_do_not_burden_the_window(self):
        window = PROGRAM.with_name("sidebyside-window")
        needed = subprocess.run(["ldd", window], capture_output=True, text=True, check=True).stdout
        self.assertIn("libQt6Quick", needed)
        for library in ("libqpdf", "libharfbuzz-subset", "libqrencode", "libQt6Widgets"):
            self.assertNotIn(library, needed)


class Check(unittest.TestCase):
    def test_bundled_content(self):
        folders = [PROJECT / "resources/guides", PROJECT / "resources/help"]
        result = run("check", *folders)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, b"", b""))

    def test_each_fault(self):
        rows = list(expected_faults())
        self.assertGreater(len(rows), 20)
        for name, line, column, rule, is_translation in rows:
            with self.subTest(name), tempfile.TemporaryDirectory() as folder:
                if is_translation:
                    shutil.copy(CONTENT_TESTS / "fixtures/valid/original.json", Path(folder, "en.json"))
                    name = shutil.copy(name, folder)
                result = run("check", "--today", "2026-11-23", name)
                self.assertEqual((result.returncode, result.stderr), (1, b""))
                lines = result.stdout.decode("utf-8").splitlines()
                start = f"{name}:{line}:{column}: error: "
                found = [each for each in lines if each.startswith(start)]
                self.assertTrue([each for each in found if each.endswith(f"[{rule}]")], lines)

    def test_unreadable_things(self):
        with tempfile.TemporaryDirectory() as folder:
            pipe = Path(folder, "pipe.json")
            os.mkfifo(pipe)
            for path in (pipe, folder, "/dev/zero", "/nowhere"):
                with self.subTest(path):
                    result = run("check", path)
                    self.assertEqual(result.returncode, 1)
                    self.assertTrue(result.stdout.decode().startswith(str(path)))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
