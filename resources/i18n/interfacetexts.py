# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The texts of the interface: what is in the sources, and what Qt's .ts files make of it."""

import pathlib
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree

LUPDATE = "/usr/lib/qt6/bin/lupdate"


class Message:
    """One text of a .ts file."""

    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext("source") or ""
        self.disambiguation = element.findtext("comment") or ""
        translation = element.find("translation")
        self.state = translation.get("type", "") if translation is not None else "unfinished"
        self.is_numerus = element.get("numerus") == "yes"
        forms = translation.findall("numerusform") if translation is not None else []
        self.forms = [form.text or "" for form in forms] if self.is_numerus else [_text(translation)]

    @property
    def key(self):
        return (self.context, self.source, self.disambiguation)


def _text(element):
    return "" if element is None else element.text or ""


def messages(path):
    """Every message of a .ts file, in its order."""
    root = ElementTree.parse(path).getroot()
    return [
        Message(context.findtext("name") or "", element)
        for context in root.iter("context")
        for element in context.iter("message")
    ]


def in_sources(project):
    """What lupdate finds in the sources of a project, without touching its .ts files."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "sidebyside_es.ts"
        update(project, path)
        return messages(path)


def update(project, path, is_pruned=False):
    """Brings a .ts file up to date; pruned, without what is gone from the sources. Places are left out: they would change with every line."""
    if not shutil.which(LUPDATE):
        raise OSError(f"{LUPDATE} is not there. On Debian: apt install qt6-l10n-tools")
    language = path.stem.rpartition("_")[2]
    done = subprocess.run(
        [LUPDATE, "-silent", *(["-no-obsolete"] if is_pruned else []), "-locations", "none", "-source-language", "en", "-target-language", language,
         project / "app", project / "qml", "-ts", path],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise OSError(f"{path}: lupdate failed: {done.stderr.strip()}")
