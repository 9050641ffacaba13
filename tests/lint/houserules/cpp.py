# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Rules for app/: who may include whom, and what must not cross to QML."""

import re

from .source import Fault, line_of, read, without_comments, without_literals

# A folder of app/ and the folders whose headers it may include; a main.cpp may include any.
MAY_INCLUDE = {
    "translation": set(),
    "outlines": set(),
    "content": set(),
    "decision": {"content"},
    "models": {"content", "decision"},
    "controls": {"outlines"},
    "theme": set(),
    "window": {"content", "models", "controls", "theme", "translation"},
    "pdfua": set(),
    "sheet": {"content", "outlines", "pdfua", "qrcode"},
    "display": {"content", "translation"},
    "commands": {"cli"},
    "start": {"cli"},
    "paper": {"cli", "content", "sheet", "translation"},
    "qrcode": set(),
    "wall": {"content", "display", "models", "qrcode", "translation", "window"},
    "desk": {"cli", "content", "sheet", "translation"},
    "speaker": set(),
    "cli": {"content", "decision", "outlines", "sheet", "display", "translation"},
}
VALUES_ONLY = {"content", "decision"}
WINDOWS = {"Kiosk.qml", "Main.qml", "Trouble.qml"}

_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">]', re.MULTILINE)
_OBJECT = re.compile(r"\b(?:QObject|Q_OBJECT|Q_GADGET|Q_PROPERTY|QML_[A-Z]+)\b")
_QML_FILE = re.compile(r'"[^"\n]*?([\w-]+\.qml)\b[^"\n]*"')
_CONTEXT = re.compile(r"\bsetContext(?:Property|Properties|Object)\b")
_MAP = re.compile(r"\b(?:QVariantMap|QVariantHash|QVariantList|QJson\w+|QJSValue)\b")

# No places to go to: what one C++ type draws.
DRAWN = {("app/controls/focusring.cpp", "Ring.qml"), ("app/controls/grounds.cpp", "Ground.qml")}


def faults(root, path):
    text = without_comments(read(root, path))
    bare = without_literals(text)
    parts = path.split("/")
    folder = parts[1] if len(parts) > 2 and parts[-1] != "main.cpp" else ""

    yield from _includes(root, path, folder, text)
    for match in _QML_FILE.finditer(text):
        if (path, match[1]) not in DRAWN and not (folder == "" and match[1] in WINDOWS):
            yield Fault(path, line_of(text, match.start()), "qml-file-in-cpp",
                        f"C++ names {match[1]}; only a main.cpp names QML files, its windows. "
                        "Say where to go through Navigation")
    for match in _CONTEXT.finditer(bare):
        yield Fault(path, line_of(bare, match.start()), "context-property",
                    "make it a typed singleton (QML_SINGLETON)")
    if folder in VALUES_ONLY:
        for match in _OBJECT.finditer(bare):
            yield Fault(path, line_of(bare, match.start()), "object-in-values",
                        f"{match[0]} in app/{folder}, which holds plain values; "
                        "what QML sees belongs in app/models")
    if folder == "models" and path.endswith(".h"):
        for match in _MAP.finditer(bare):
            yield Fault(path, line_of(bare, match.start()), "map-to-qml",
                        f"{match[0]} is untyped on the QML side; use a list model or a Q_GADGET")


def _includes(root, path, folder, text):
    if folder and folder not in MAY_INCLUDE:
        yield Fault(path, 1, "unknown-folder",
                    f"app/{folder} has no line in MAY_INCLUDE of tests/lint/houserules/cpp.py")
        return
    for match in _INCLUDE.finditer(text):
        line, name = line_of(text, match.start()), match[2]
        if ".." in name.split("/"):
            yield Fault(path, line, "include", f'write "{name}" from app/ on, without ".."')
            continue
        other = name.split("/")[0] if "/" in name else ""
        if not folder or other in ("", folder) or not (root / "app" / other).is_dir():
            continue
        if other not in MAY_INCLUDE[folder]:
            allowed = ", ".join(sorted(MAY_INCLUDE[folder])) or "none of them"
            yield Fault(path, line, "include",
                        f"app/{folder} may not use app/{other}; of the folders it may use: {allowed}")
