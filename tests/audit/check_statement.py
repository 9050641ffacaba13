#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The statement on accessibility names each criterion of WCAG 2.2, A and AA, and each clause of EN 301 549,
chapter 11, once; its states are known ones, and the tests it points to are there.

check_statement.py PROJECT"""

import re
import sys
from pathlib import Path

PROJECT = Path(sys.argv[1])
# Levels A and AA of WCAG 2.2, W3C Recommendation of 12 December 2024.
CRITERIA = """1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5
    1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11
    2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8
    4.1.2 4.1.3""".split()
# The clauses of EN 301 549 V3.2.1, chapter 11, that are not those of WCAG.
CLAUSES = ["11.5.1", *(f"11.5.2.{number}" for number in range(1, 18)), "11.6.1", "11.6.2", "11.7",
           *(f"11.8.{number}" for number in range(1, 6))]
STATES = {"Met", "Met in part", "Not done", "Does not apply"}


def named(cell):
    """The criteria a cell names, ranges such as "1.2.1 to 1.2.5" in full."""
    for first, last in re.findall(r"(\d+(?:\.\d+)+)(?: to (\d+(?:\.\d+)+))?", cell):
        head, _, low = first.rpartition(".")
        for number in range(int(low), int((last or first).rpartition(".")[2]) + 1):
            yield f"{head}.{number}"


def unnamed(part, expected):
    """What the rows of a table do not name, or name twice."""
    found = [one for row in re.findall(r"^\| (\d[^|]*) \|", part, re.M) for one in named(row)]
    yield from (f"{one} is not named" for one in expected if one not in found)
    yield from (f"{one} is none, or named twice" for one in found if one not in expected or found.count(one) > 1)


def faults(text):
    wcag, _, software = text.split("## WCAG 2.2")[1].partition("## EN 301 549")
    yield from unnamed(wcag, CRITERIA)
    yield from unnamed(software, CLAUSES)
    for line in re.findall(r"^\| \d.*$", text, re.M):
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) != 3 or cells[1] not in STATES or not cells[2]:
            yield f"not a criterion, a state and a reason: {line}"
    for folder in sorted(set(re.findall(r"`(tests/[a-z/]+)`", text))):
        if not (PROJECT / folder).is_dir():
            yield f"there is no {folder}"


def main():
    text = (PROJECT / "resources/accessibility.md").read_text("utf-8")
    found = list(faults(text))
    for damage in (text.replace("| 2.5.8 ", "| 2.5.9 "), text.replace("| 11.5.2.9 ", "| 11.5.2.8 "),
                   text.replace("| Met |", "| Fine |", 1),
                   text.replace("`tests/audit`", "`tests/nowhere`", 1)):
        if not list(faults(damage)):
            found.append("the check itself finds nothing wrong in a damaged statement")
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
