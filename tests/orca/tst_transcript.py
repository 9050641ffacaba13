#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""What Orca says on the way through the guide, by keyboard alone, against golden/LANGUAGE.txt.

  tst_transcript.py PROGRAM                    every part, in every language (README.md says how long it takes)
  tst_transcript.py PROGRAM --language es      in one
  tst_transcript.py PROGRAM --parts start,flow only these parts, in their order
  tst_transcript.py PROGRAM --write            writes the golden files anew, to be looked at and committed
"""

import argparse
import difflib
import subprocess
import sys
from pathlib import Path

from reader import LOCALES, ScreenReader

GOLDEN = Path(__file__).resolve().parent / "golden"
# Orca's command, its key pressed twice: all that is in the window, line by line. The window is as tall as its
# longest page, so that nothing of a page is out of it.
ALL = ("KP_Add", "KP_Add")
TABS = 6
TALL = 12000  # pixels


class Way:
    """Presses keys, and writes down what is said."""

    def __init__(self, reader):
        self.reader = reader
        self.lines = []

    def press(self, *keys):
        said = self.reader.press(*keys)
        self.lines.append(f"[{' '.join(keys)}]")
        self.lines += [f"    {text}" for text in said] or ["    (nothing)"]

    def is_question(self):
        """Whether there are answers to pick: more boxes than the one below each step."""
        program = self.reader.program
        return len(program.find_all("radio button")) + len(program.find_all("check box")) > 1

    def start(self):
        """Where one is, and what Tab comes to."""
        for _ in range(TABS):
            self.press("Tab")
        self.press("shift+Tab")

    def flow(self):
        """From the page on when to choose through every question, with the first answer to each, to the summary."""
        self.press("alt+3")
        self.press("Tab")
        self.press("Return")
        while self.is_question():
            self.press("Tab")
            self.press("Down")
            self.press("1")
            self.press("Return")
        self.press(*ALL)  # all answers
        self.press("Return")
        self.press(*ALL)  # what they come to
        self.press("Tab")
        self.press("Return")
        self.press(*ALL)  # the summary
        self.press("Escape")

    def help(self):
        self.press("ctrl+h")
        self.press("Tab")
        self.press(*ALL)

    def pages(self):
        """Each page of the guide, from its first word to its last."""
        for number in range(1, 9):
            self.press(f"alt+{number}")
            self.press("Tab")
            self.press(*ALL)

    def rest(self):
        """The keys, search, what else there is."""
        self.press("F1")
        self.press(*ALL)
        self.press("ctrl+f")
        self.press("c")
        self.press("Escape")
        self.press("Shift_L", "Shift_L", "Shift_L")
        self.press("Return")


PARTS = ["start", "flow", "help", "pages", "rest"]


def transcript(program, language, parts):
    """The lines of each part, by its name."""
    with ScreenReader(program, language, height=TALL) as reader:
        reader.start()
        way = Way(reader)
        found = {}
        for part in parts:
            way.lines = []
            getattr(way, part)()
            found[part] = way.lines
            print(f"{language}, {part}: {len(way.lines)} lines", flush=True)
        return found


def read(path):
    """A golden file's lines, by part."""
    parts, lines = {}, []
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("== "):
            lines = parts.setdefault(line[3:], [])
        else:
            lines.append(line)
    return parts


def write(path, parts):
    text = "".join(f"== {name}\n" + "".join(f"{line}\n" for line in lines) for name, lines in parts.items())
    path.write_text(text, "utf-8")


def compare(path, golden, found):
    """Prints what was heard otherwise than it stands in the file. 1 if anything was."""
    status = 0
    for part, lines in found.items():
        difference = list(difflib.unified_diff(golden.get(part, []), lines, str(path), "heard", part, lineterm=""))
        if difference:
            print("\n".join(difference))
            status = 1
    return status


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("--language", choices=list(LOCALES))
    parser.add_argument("--parts", default=",".join(PARTS))
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    if not arguments.language:  # a process has one accessibility bus
        again = [sys.executable, __file__, *sys.argv[1:]]
        ends = [subprocess.run([*again, "--language", each], check=False).returncode for each in LOCALES]
        return max(ends)
    wanted = arguments.parts.split(",")
    found = transcript(arguments.program.resolve(), arguments.language, [part for part in PARTS if part in wanted])
    path = GOLDEN / f"{arguments.language}.txt"
    golden = read(path) if path.exists() else {}
    if arguments.write:
        write(path, {part: found.get(part) or golden.get(part, []) for part in PARTS})
        return 0
    return compare(path, golden, found)


if __name__ == "__main__":
    sys.exit(main())
