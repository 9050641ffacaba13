# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Guides of any size that pass every check: the bundled one, cut down or filled up."""

import itertools
import json
from pathlib import Path

BUNDLED = Path(__file__).parents[3] / "resources/guides/peer-coaching-or-therapy/en.json"


def write_guide(path, size):
    """Writes a guide of about so many bytes, 35,000 at least."""
    guide = json.loads(BUNDLED.read_text("utf-8"))
    if size < len(_text(guide)):
        _cut(guide)
        path.write_bytes(_text(guide, indent=None))
    else:
        _fill(guide, size)
        path.write_bytes(_text(guide))


def _text(guide, indent=1):
    return json.dumps(guide, ensure_ascii=False, indent=indent).encode("utf-8")


def _cut(guide):
    """Leaves a short guide: one finding, one source, three rows."""
    for key, length in {"evidence": 1, "wishes": 1, "questions": 1, "sources": 1, "rows": 3,
                        "regionNotes": 0}.items():
        del guide[key][length:]
    for option in guide["options"]:
        for key in ("features", "firstMeeting"):
            del option[key][2:]
    _cite(guide, guide["sources"][0]["id"])
    left = {one["id"] for key in ("rows", "questions") for one in guide[key]}
    flow = guide["flow"]
    for part in [*flow["outcomes"], *(choice for one in flow["questions"] for choice in one["choices"])]:
        for key in ("rows", "asks"):
            if key in part:
                part[key] = [name for name in part[key] if name in left]


def _cite(part, source):
    """Rests whatever has sources on this one."""
    if isinstance(part, dict):
        if all(isinstance(name, str) for name in part.get("sources", [{}])):
            part["sources"] = [source]
        part = part.values()
    elif not isinstance(part, list):
        return
    for below in part:
        _cite(below, source)


def _fill(guide, size):
    """Adds findings, questions, wishes, sources and terms, in the bundled guide's own words."""
    room = size - len(_text(guide))
    lists = {key: itertools.cycle(list(guide[key]))
             for key in ("evidence", "questions", "wishes", "sources")}
    for number in itertools.count(1000):
        for key, part in _more(lists, number):
            room -= len(json.dumps(part, ensure_ascii=False, indent=1)) + 20
            if room < 0:
                return
            guide[key].append(part)


def _more(lists, number):
    source = f"S{number}"
    yield "sources", next(lists["sources"]) | {"id": source}
    for turn in "abcd":
        yield "evidence", next(lists["evidence"]) | {"id": f"finding-{number}-{turn}",
                                                     "sources": [source]}
    yield "questions", next(lists["questions"]) | {"id": f"question-{number}"}
    yield "wishes", next(lists["wishes"]) | {"id": f"wish-{number}"}
    if number % 10 == 0:
        yield "terms", {"term": f"Method {number}", "isName": True}
