#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The command that makes sheets, where something is in its way.

tst_sheetcommand.py PROGRAM    PROGRAM: the built sidebyside
"""

import os
import resource
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = Path(sys.argv.pop(1)).resolve()


def run(*words, **options):
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "env": {}} | options
    return subprocess.run([PROGRAM, "sheet", *words], timeout=60, check=False, **options)


def full_disk():
    """From here on no file may grow over 4 kB."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))


class SheetCommand(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))

    def assert_fails(self, result, code, *parts):
        self.assertEqual((result.returncode, result.stdout or b""), (code, b""))
        for part in parts:
            self.assertIn(str(part), result.stderr.decode("utf-8"))

    def assert_old_file_after(self, result, path):
        self.assert_fails(result, 1, path, "unchanged")
        self.assertEqual(path.read_text("utf-8"), "what was there")
        self.assertEqual(os.listdir(self.folder), [path.name])

    def old_file(self):
        path = self.folder / "sheet.pdf"
        path.write_text("what was there", "utf-8")
        return path

    def test_full_disk_keeps_the_old_file(self):
        path = self.old_file()
        self.assert_old_file_after(run("-o", path, preexec_fn=full_disk), path)

    def test_folder_that_cannot_be_written(self):
        self.assert_fails(run("-o", "/proc/sheet.pdf"), 1, "/proc/sheet.pdf")
        self.assert_fails(run("-o", self.folder / "no/sheet.pdf"), 1, "no/sheet.pdf")

    def test_what_is_no_file(self):
        for path in (self.folder, "/dev/full", "/dev/null"):
            with self.subTest(path):
                self.assert_fails(run("-o", path), 1, path, "Nothing was written")

    def test_full_pipe(self):
        with open("/dev/full", "wb") as full:
            result = run("-o", "-", stdout=full)
        self.assert_fails(result, 1, "No space left on device")

    def test_all_tells_of_each_failure(self):
        result = run("--all", self.folder / "all", preexec_fn=full_disk)
        self.assertEqual((result.returncode, result.stdout), (1, b""))
        self.assertGreaterEqual(result.stderr.count(b"cannot be written"), 4)
        self.assertEqual(os.listdir(self.folder / "all"), [])

    def test_all_into_a_file(self):
        path = self.old_file()
        self.assert_fails(run("--all", path), 1, path)
        self.assertEqual(path.read_text("utf-8"), "what was there")

    def test_speaks_the_language_of_the_system(self):
        for language, said in (("es_MX", "No hay una región"), ("ar_EG", "لا توجد منطقة"),
                               ("de_DE", "There is no region")):
            with self.subTest(language):
                self.assert_fails(run("--region", "XX", env={"LANG": f"{language}.UTF-8"}), 2, said, "XX")

    def test_makes_the_sheet_in_the_language_of_the_system(self):
        result = run(cwd=self.folder, env={"LANG": "es_MX.UTF-8"})
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        self.assertIn("-es-standard-a4.pdf", result.stdout.decode("utf-8"))

    def test_the_language_around_it_changes_nothing(self):
        made = set()
        for language in ("en_US", "es_MX", "ar_EG"):
            env = {"LANG": f"{language}.UTF-8", "SOURCE_DATE_EPOCH": "1796083200"}
            result = run("--lang", "ar", "--region", "GB", "-o", "-", env=env)
            self.assertEqual((result.returncode, result.stderr), (0, b""), language)
            made.add(result.stdout)
        self.assertEqual(len(made), 1)

    def test_named_after_the_guide(self):
        result = run("--edition", "large", "--paper", "letter", cwd=self.folder)
        name = "peer-coaching-or-therapy-en-large-letter.pdf"
        self.assertEqual((result.returncode, result.stdout.decode()), (0, name + "\n"))
        self.assertTrue((self.folder / name).read_bytes().startswith(b"%PDF-1.7"))

    def test_needs_no_home_and_leaves_nothing_there(self):
        home = self.folder / "home"
        home.mkdir()
        result = run("-o", self.folder / "sheet.pdf", env={"HOME": str(home), "XDG_RUNTIME_DIR": str(home)})
        self.assertEqual((result.returncode, result.stderr, os.listdir(home)), (0, b"", []))

    def test_wrong_arguments(self):
        cases = (
            (["--edition", "huge"], "\"huge\""), (["--paper", "a3"], "\"a3\""),
            (["--size", "18"], "--size"), (["--edition", "large", "--size", "12"], "16"),
            (["--edition", "large", "--size", "nan"], "--size"),
            (["--region", "XX"], "US, CA"), (["--order", "duration,nothing"], "\"nothing\""),
            (["--lang", "xx"], "xx"), (["--guide", "none"], "none"),
            (["--all", "a", "-o", "b"], "--all"),
        )
        for words, part in cases:
            with self.subTest(words):
                result = run(*words, "-o", "-") if "--all" not in words else run(*words)
                self.assertIn(result.returncode, (1, 2))
                self.assertEqual(result.stdout, b"")
                self.assertIn(part, result.stderr.decode("utf-8"))

    def test_time_that_is_none(self):
        for time in ("soon", "-1", "999999999999999"):
            result = run("-o", "-", env={"SOURCE_DATE_EPOCH": time})
            self.assert_fails(result, 2, "SOURCE_DATE_EPOCH")

    def test_clinic_files(self):
        cases = (
            (b"a\nb\nc\nd\n", "more than 3"), (b"\xff\xfe", "UTF-8"), (b"\n", "no line"),
            (b"Practice\x07", "txt:1: "), ("Práctica 診療所".encode(), "U+8A3A"),
            (b"x" * 100000, "100 characters"),
        )
        path = self.folder / "clinic.txt"
        for content, part in cases:
            with self.subTest(content[:20]):
                path.write_bytes(content)
                self.assert_fails(run("-o", "-", "--clinic", path), 1, part)
        self.assert_fails(run("-o", "-", "--clinic", self.folder / "none"), 1, "none")
        os.mkfifo(self.folder / "pipe")
        self.assert_fails(run("-o", "-", "--clinic", self.folder / "pipe"), 1, "pipe")


if __name__ == "__main__":
    unittest.main()
