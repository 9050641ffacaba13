#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Tests that the JSON Schemas say what the reader says of each fixture.

A fault that a schema can express must be refused by it; every other file must pass, so that an
author's editor never complains about what the program accepts. Needs python3-jsonschema.
"""
import json
import pathlib
import sys

import jsonschema

FOLDER = pathlib.Path(__file__).resolve().parent
RESOURCES = FOLDER.parent.parent / "resources"

# What Python's JSON reader finds before a schema is asked, or never tells.
SYNTAX = {
    "byte-order-mark", "not-utf8", "empty-file", "raw-line-break", "raw-control", "curly-quote",
    "single-quote", "comment", "trailing-comma", "extra-comma", "unexpected-character", "bad-number",
    "bad-escape", "escaped-key", "lone-surrogate", "trailing-text", "truncated", "duplicate-key", "nesting-too-deep",
}
# What relates one place of the file to another, or to the day: no schema can say it.
BEYOND_SCHEMA = {
    "duplicate-id", "unknown-source", "unknown-row", "unknown-option", "missing-cell", "uneven-count", "uneven-brief",
    "unbalanced-isolate", "unknown-statement", "unknown-question", "unknown-choice", "one-sided-mirror",
    "flow-cycle", "unreachable-question", "open-branch", "missing-outcome", "open-outcome",
}
# What only the checker finds, by definition in files that are well-formed.
CHECKER = "check"


def schema(name):
    content = json.loads((RESOURCES / "schema" / f"{name}.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(content)
    return jsonschema.Draft202012Validator(
        content, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


def rows():
    for line in (FOLDER / "faults.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            fixture, _line, _column, rule, finder, kind = line.split("\t")
            yield FOLDER / "fixtures" / fixture, rule, finder, "help" if kind == "help" else "guide"


def load(path):
    return json.loads(path.read_text("utf-8"), strict=False)  # the schema refuses raw controls


def accepts(validator, path):
    return validator.is_valid(load(path))


def easy_faults(validator):
    """What of the form of an Easy Read edition the schema lets pass."""
    def changed(change):
        edition = load(FOLDER / "fixtures/valid/easy.json")
        change(edition)
        return validator.is_valid(edition)

    def line(edition):
        return edition["pages"][0]["sections"][0]["lines"][0]

    changes = {
        "another format": lambda edition: edition.update(format=2),
        "an unknown key": lambda edition: edition.update(more=1),
        "a line without a picture": lambda edition: line(edition).pop("picture"),
        "a line without its source": lambda edition: line(edition).pop("of"),
        "an empty text": lambda edition: line(edition).update(text=""),
        "markup": lambda edition: line(edition).update(text="<b>bold"),
        "a page in another's place": lambda edition: edition["pages"].reverse(),
        "a page too few": lambda edition: edition["pages"].pop(),
        "neither lines nor options": lambda edition: edition["pages"][0]["sections"][0].pop("lines"),
        "one option": lambda edition: edition["pages"][1]["sections"][0]["options"].pop("hill"),
    }
    return [f"easy.schema.json accepts {name}" for name, change in changes.items() if changed(change)]


def main():
    schemas = {"guide": schema("guide"), "help": schema("help"), "easy": schema("easy")}
    wrong = []
    good = [
        (FOLDER / "fixtures/valid/small.json", "guide"),
        (FOLDER / "fixtures/valid/help.json", "help"),
        (RESOURCES / "help/regions.json", "help"),
        (FOLDER / "fixtures/valid/easy.json", "easy"),
    ]
    good += [(path, "guide") for path in sorted(RESOURCES.glob("guides/*/*.json"))]
    good += [(path, "easy") for path in sorted(RESOURCES.glob("guides/*/easy/*.json"))]
    wrong += easy_faults(schemas["easy"])
    for path, kind in good:
        if not accepts(schemas[kind], path):
            error = next(schemas[kind].iter_errors(load(path)))
            wrong.append(f"{path}: refused at {error.json_path}, but the reader accepts it")
    compared = 0
    for path, rule, finder, kind in rows():
        if rule in SYNTAX:
            continue
        is_exempt = finder == CHECKER or rule in BEYOND_SCHEMA
        compared += 1
        if accepts(schemas[kind], path) != is_exempt:
            verdict = "refused, yet a schema cannot know" if is_exempt else "accepted"
            wrong.append(f"{path}: {verdict} ({rule})")
    if compared < 50:
        wrong.append(f"only {compared} fixtures were compared")
    print("\n".join(wrong) or f"{compared} fixtures and {len(good)} good files: schema and reader agree")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
