# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Rules for qml/: who may import whom, and what belongs in Theme, in Controls, in data or in C++."""

import json
import re
from functools import lru_cache

from .source import LITERAL, Fault, block_end, line_of, read, without_comments, without_literals

# A folder of qml/ and those of our modules that it may import.
MAY_IMPORT = {
    "Theme": set(),
    "Controls": {"Theme"},
    "Pages": {"Theme", "Controls", "Models"},
    "Display": {"Theme", "Controls", "Wall"},
    "App": {"Theme", "Controls", "Pages", "Display", "Models"},
}
HANDLER_LINES = 5
WORDING_LENGTH = 180

COLOURS = """aliceblue antiquewhite aqua azure beige black blue brown coral crimson cyan darkblue
    darkgray darkgreen darkred fuchsia gold gray green grey indigo ivory khaki lavender lightblue
    lightgray lightgreen lime magenta maroon navy olive orange orchid pink plum purple red salmon
    silver tan teal tomato turquoise violet wheat white whitesmoke yellow""".split()
_COLOUR = re.compile(r'"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})"'
                     r"|\bQt\.(?:rgba|hsla|hsva|color|lighter|darker|tint|alpha)\b")
_NAMED_COLOUR = re.compile(rf'"(?:{"|".join(COLOURS)})"')
_SIZE = re.compile(
    r"^[ \t]*(?:[\w.]*(?:[wW]idth|[hH]eight|[mM]argins?|[pP]adding|[sS]pacing|[rR]adius|[iI]nset"
    r"|pixelSize|pointSize|[dD]uration|interval)|x|y"
    r"|(?:\w+\.)?(?:(?:left|right|top|bottom)Margin|(?:horizontal|vertical)CenterOffset))"
    r"[ \t]*:(?P<value>[^\n]*)", re.MULTILINE)
_BARE_SIZE = re.compile(r"^\s*-?(?P<number>\d+(?:\.\d+)?)\s*[;}]?\s*$")
_ADDED_SIZE = re.compile(r"[\w)]\s*[-+]\s*(?P<number>\d+(?:\.\d+)?)(?![\w.])(?!\s*[*/])")
_IMPORT = re.compile(r'^[ \t]*import[ \t]+(?P<what>"[^"]*"|[\w.]+)', re.MULTILINE)
_UNTYPED = re.compile(r"\bproperty\s+(?:var\b|variant\b|list<var>)")
_MODEL_ROLE = re.compile(r"(?<![\w.])(?:model|modelData)\.\w+")
_SIGNAL_NAME = re.compile(r"\bproperty\s+[\w<>.]+\s+(on[A-Z]\w*)")
_TEXT_TYPE = re.compile(r"(?<![\w.])(?:(?P<ns>[A-Z]\w*)\.)?"
                        r"(?P<type>Text|TextEdit|TextInput|Label|TextField|TextArea)\s*\{")
_VISIBLE = re.compile(r"^[ \t]*(?:(?:readonly[ \t]+)?property[ \t]+string[ \t]+)?"
                      r"(?P<name>text|title|label|caption|heading|placeholderText|toolTip|subtitle"
                      r"|Accessible\.name|Accessible\.description)[ \t]*:", re.MULTILINE)
_TRANSLATED = re.compile(rf"\bqsTr(?:Id)?\s*\(\s*(?P<literal>{LITERAL})[^()]*\)")
_HANDLER = re.compile(r"^[ \t]*(?:[A-Z]\w*\.)?on[A-Z]\w*[ \t]*:[ \t]*"
                      r"(?:(?:function[ \t]*)?\([^)\n]*\)[ \t]*(?:=>)?[ \t]*)?\{", re.MULTILINE)
_DELEGATE = re.compile(r"\bdelegate\s*:|(?<![\w.])Component\s*\{")


def faults(root, path):
    raw = read(root, path)
    text = without_comments(raw)
    bare = without_literals(text)
    folder = path.split("/")[1]
    for rule, matches in (("import", _imports(folder, text)),
                          ("colour", _colours(folder, text)),
                          ("size", _sizes(folder, bare)),
                          ("untyped", _untyped(bare)),
                          ("text-type", _text_types(folder, bare)),
                          ("untranslated", _untranslated(text)),
                          ("translator-comment", _uncommented(raw, text)),
                          ("content", _content(root, text)),
                          ("handler", _handlers(bare)),
                          ("bound", _unbound(bare))):
        for offset, says in matches:
            yield Fault(path, line_of(text, offset), rule, says)


def _imports(folder, text):
    if folder not in MAY_IMPORT:
        yield 0, f"qml/{folder} has no line in MAY_IMPORT of tests/lint/houserules/qml.py"
        return
    known = set(MAY_IMPORT) | {"Models", "Wall"}
    for match in _IMPORT.finditer(text):
        what = match["what"]
        module = what.rpartition(".")[2]
        if what.startswith('"'):
            yield match.start(), "import a module by its name, not a folder or a file"
        elif what.startswith("Qt"):
            if folder == "Theme" and what not in ("QtQuick", "QtQml"):
                yield match.start(), "Theme uses QtQuick alone"
        elif module in known and module != folder and module not in MAY_IMPORT[folder]:
            yield match.start(), f"qml/{folder} may not use {module}"


def _colours(folder, text):
    if folder == "Theme":
        return
    for match in _COLOUR.finditer(text):
        yield match.start(), f"{match[0]}: colours belong in Theme"
    for match in _NAMED_COLOUR.finditer(text):
        line = text[text.rfind("\n", 0, match.start()) + 1:match.start()]
        if re.search("colou?r", line, re.IGNORECASE):
            yield match.start(), f"{match[0]}: colours belong in Theme"


def _sizes(folder, bare):
    """A number of pixels or milliseconds; 0 and 1 (none, a hairline, an equal share) are free."""
    if folder == "Theme":
        return
    for match in _SIZE.finditer(bare):
        numbers = [_BARE_SIZE.match(match["value"])]
        numbers += _ADDED_SIZE.finditer(match["value"])
        if any(number and float(number["number"]) > 1 for number in numbers):
            yield match.start("value"), "sizes and durations belong in Theme"


def _untyped(bare):
    for match in _UNTYPED.finditer(bare):
        yield match.start(), "give the property its type"
    for match in _MODEL_ROLE.finditer(bare):
        yield match.start(), f"{match[0]}: declare the role as a typed required property"
    for match in _SIGNAL_NAME.finditer(bare):
        yield match.start(), f"{match[1]} would be taken for a signal handler; name it otherwise"


def _text_types(folder, bare):
    for match in _TEXT_TYPE.finditer(bare):
        if folder not in ("Controls", "Theme"):
            yield match.start(), f"{match['type']} outside Controls: use a control of ours"
        elif match["type"] in ("Text", "TextEdit", "Label", "TextArea"):
            block = bare[match.start():block_end(bare, match.start())]
            if not re.search(r"\btextFormat\s*:\s*[\w.]+\.PlainText\b", block):
                yield match.start(), f"{match['type']} without textFormat: {match['type']}.PlainText"


def _value_end(text, start):
    """Where the binding that starts at `start` ends: a line that no operator carries on."""
    end = start
    while True:
        end = text.find("\n", end)
        if end < 0:
            return len(text)
        line = text[start:end].rstrip()
        following = text[end:].lstrip()
        if not line.endswith(("?", ":", "+", "(", ",", "||", "&&")) and \
                not following.startswith(("?", ":", "+", ")", "||", "&&")):
            return end
        end += 1


def _untranslated(text):
    for match in _VISIBLE.finditer(text):
        value = text[match.end():_value_end(text, match.end())]
        if value.lstrip().startswith("{"):
            continue
        value = _TRANSLATED.sub(lambda done: " " * len(done[0]), value)
        # What a condition compares with is not shown.
        value = re.sub(rf"[!=]==?\s*(?:{LITERAL})", lambda done: " " * len(done[0]), value)
        for literal in re.finditer(LITERAL, value):
            # One letter is a format or a key, as in toLocaleString(locale, "f", 0).
            if len(re.findall(r"[^\W\d_]", re.sub(r"%\w+|\\.", "", literal[0]))) > 1:
                yield match.end() + literal.start(), f"{literal[0]} is shown untranslated: use qsTr"


def _uncommented(raw, text):
    lines = raw.split("\n")
    for match in _TRANSLATED.finditer(text):
        line = line_of(text, match.start()) - 1
        if not any("//:" in near for near in lines[max(0, line - 4):line + 1]):
            yield match.start(), "a //: comment above must tell translators where this is shown"


def _content(root, text):
    for match in _TRANSLATED.finditer(text):
        if len(match["literal"]) > WORDING_LENGTH:
            yield match.start(), "this much wording is content: it belongs in the guide's file"
    rest = _TRANSLATED.sub(lambda done: " " * len(done[0]), text)
    for match in re.finditer(LITERAL, rest):
        if len(re.findall(r"[^\W\d_]+ ", match[0])) >= 3:
            yield match.start(), "sentences belong in qsTr or in the guide's file"
        elif match[0][1:-1] in _option_ids(root):
            yield match.start(), f"QML must not know the option {match[0]}; it is data"


@lru_cache
def _option_ids(root):
    ids = set()
    for guide in (root / "resources/guides").glob("*/*.json"):
        ids |= {option["id"] for option in json.loads(guide.read_text("utf-8"))["options"]}
    return frozenset(ids)


def _handlers(bare):
    for match in _HANDLER.finditer(bare):
        body = bare[match.end():block_end(bare, match.end() - 1)]
        if sum(1 for line in body.split("\n") if line.strip()) > HANDLER_LINES:
            yield match.start(), f"a handler of more than {HANDLER_LINES} lines: logic belongs in C++"


def _unbound(bare):
    if re.search(r"^pragma ComponentBehavior: Bound$", bare, re.MULTILINE):
        return
    match = _DELEGATE.search(bare)
    if match:
        yield match.start(), "a file with delegates starts with: pragma ComponentBehavior: Bound"
