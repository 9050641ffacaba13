#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Tests that the schema of a playlist says what the reader says of each row of faults.tsv, and takes
the example that is installed. Needs python3-jsonschema.
"""
import json
import pathlib
import sys

import jsonschema

FOLDER = pathlib.Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent


def rows():
    for line in (FOLDER / "faults.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            name, member, _rule, _column, verdict = line.split("\t")
            yield name, json.loads(f'{{"format": 1, "region": "US", {member}}}'), verdict


def main():
    schema = json.loads((ROOT / "resources/schema/display.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    example = json.loads((ROOT / "packaging/display/display.json").read_text("utf-8"))
    wrong = [f"the example: {error.message}" for error in validator.iter_errors(example)]
    compared = 0
    for name, playlist, verdict in rows():
        compared += 1
        if validator.is_valid(playlist) == (verdict == "refuses"):
            wrong.append(f"{name}: it is not so that the schema {verdict}")
    if compared < 15:
        wrong.append(f"only {compared} rows were compared")
    print("\n".join(wrong) or f"{compared} rows and the example: schema and reader agree")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
