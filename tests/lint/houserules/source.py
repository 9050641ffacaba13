# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""What the rules share: a fault, and source text with its comments blanked out."""

import re
from typing import NamedTuple


class Fault(NamedTuple):
    path: str
    line: int
    rule: str
    says: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.rule}: {self.says}"


LITERAL = r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|`(?:[^`\\]|\\.)*`'
_TOKENS = re.compile(rf"(?P<literal>{LITERAL})|(?P<comment>//[^\n]*|/\*.*?\*/)", re.DOTALL)


def read(root, path):
    return (root / path).read_text(encoding="utf-8", errors="replace")


def without_comments(text):
    """The text with blanks for comments; lines and columns stay where they were."""
    def blank(match):
        if match["literal"] is not None:
            return match["literal"]
        return re.sub(r"[^\n]", " ", match["comment"])
    return _TOKENS.sub(blank, text)


def without_literals(text):
    """The text (without comments) with every string literal emptied."""
    return re.sub(LITERAL, lambda match: '""' + " " * (len(match[0]) - 2), text)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def block_end(text, start):
    """The offset of the brace that closes the first one at or after `start`."""
    depth = 0
    for match in re.compile(r"[{}]").finditer(text, start):
        depth += 1 if match[0] == "{" else -1
        if depth == 0:
            return match.start()
    return len(text)
