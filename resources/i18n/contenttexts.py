# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Which texts of a content file are translated, by a name that stays when others come and go."""

import hashlib
import json
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
RESOURCES = HERE.parent
LANGUAGES = ("es", "ar")

# Keys whose texts people read. Everything else (ids, dates, sources, rules) is the same in every language.
# app/content/translation.cpp has the same list; tests/i18n holds the two together.
TRANSLATED = frozenset(
    """title decision problem audience text name summary definition example line fitExample together
    togetherExample closing brief paper term meaning policy writtenBy paidBy conflicts startedFrom how self other why
    lead because said elsewhere goOn signsText""".split()
)
# Below these, nothing is translated: a source is named as it names itself.
UNTRANSLATED_PARTS = frozenset(("sources", "translation"))


class Text:
    """One text: where it stands and how to change it there."""

    def __init__(self, path, container, key):
        self.path = path
        self.container = container
        self.key = key

    @property
    def value(self):
        return self.container[self.key]

    @value.setter
    def value(self, text):
        self.container[self.key] = text

    @property
    def is_name(self):
        """A proper name, which stays as it is."""
        return isinstance(self.container, dict) and self.container.get("isName", False)


def _steps(value):
    if isinstance(value, dict):
        return list(value.items())
    return [(child.get("id", str(i)) if isinstance(child, dict) else str(i), child) for i, child in enumerate(value)]


def texts(value, path="", key=""):
    """Every translated text of a guide, in the order of the file, as Text."""
    for index, (step, child) in enumerate(_steps(value)):
        at = index if isinstance(value, list) else step
        name = key if isinstance(value, list) else step
        here = f"{path}/{step}" if path else step
        if not path and step in UNTRANSLATED_PARTS:
            continue
        if isinstance(child, str):
            if name in TRANSLATED:
                yield Text(here, value, at)
        elif isinstance(child, (dict, list)):
            yield from texts(child, here, name)


def stamp(path, text):
    """What a translation keeps of the English text it was made from: eight digits that change with it."""
    return hashlib.sha256(f"{path}\n{text}".encode()).hexdigest()[:8]


def read(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


def as_text(content):
    """A content file as this project lays it out: two spaces, and eight stamps a line."""
    stamps = content.get("translation", {}).get("stamps")
    if stamps is None:
        return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    marked = dict(content, translation=dict(content["translation"], stamps="@stamps@"))
    lines = [", ".join(f'"{one}"' for one in stamps[i : i + 8]) for i in range(0, len(stamps), 8)]
    block = "[\n      " + ",\n      ".join(lines) + "\n    ]"
    return json.dumps(marked, ensure_ascii=False, indent=2).replace('"@stamps@"', block) + "\n"


def guides():
    """The folder of each guide, and of each Easy Read edition."""
    found = (path.parent for pattern in ("*/en.json", "*/easy/en.json") for path in (RESOURCES / "guides").glob(pattern))
    return sorted(found)


def kind_of(folder):
    """What the texts of such a folder are called among the PO files: guides/<id>, or guides/<id>/easy."""
    return folder.relative_to(RESOURCES).as_posix()


def help_texts(content):
    """Every text by language of the help regions, as (path, texts by language)."""
    for region in content["regions"]:
        yield f"{region['id']}/names", region["names"]
        for line in region["lines"]:
            for key in ("names", "notes"):
                if key in line:
                    yield f"{line['id']}/{key}", line[key]
