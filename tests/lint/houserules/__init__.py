# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The rules of the house that no ready-made linter knows."""

from . import cpp, qml, tree


def faults(root, paths):
    """Every fault in the files at `paths`, which are relative to the folder `root`; sorted."""
    found = list(tree.faults(root, paths))
    for path in paths:
        if path.startswith("app/") and path.endswith((".h", ".cpp")):
            found += cpp.faults(root, path)
        elif path.startswith("qml/") and path.endswith(".qml"):
            found += qml.faults(root, path)
    return sorted(set(found))
