# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Rules for the tree: what stands at the top, what explains a folder, what may be referred to."""

import re

from .source import Fault, line_of

TOP = {"CMakeLists.txt", "CMakePresets.json", "README.md", "CHANGELOG.md", "CONTRIBUTING.md",
       "LICENSES", "app", "qml", "resources", "tests", "packaging"}
EXPLAINED = re.compile(r"(?:app|qml|resources|tests)(?:/[^/]+)?|packaging")
# Folders beside this repository, which nobody who clones it has.
_OUTSIDE = re.compile(r"(?:\.\./|/work/)" + r"shared\b")


def faults(root, paths):
    present = set(paths)
    for top in sorted({path.split("/")[0] for path in paths}):
        if top not in TOP and not top.startswith("."):
            yield Fault(top, 1, "top-level", "nothing may be added to the top of the tree")
    for folder in sorted({path.rpartition("/")[0] for path in paths}):
        while folder:
            if EXPLAINED.fullmatch(folder) and f"{folder}/README.md" not in present:
                yield Fault(folder, 1, "folder-readme",
                            "write a README.md: what goes here, and what it may use")
            folder = folder.rpartition("/")[0]
    for path in paths:
        # Only text; damaged fixtures are read as the bytes they are.
        text = (root / path).read_bytes().decode("latin-1")
        for match in _OUTSIDE.finditer(text):
            yield Fault(path, line_of(text, match.start()), "outside",
                        "names a folder outside the project")
