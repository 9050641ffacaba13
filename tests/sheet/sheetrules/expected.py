# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""What a sheet has to say, from the content files alone."""

import json
import re
from datetime import date
from pathlib import Path

from .check import Wanted
from .helpnumbers import HelpNumbers
from .wording import Wording

PROJECT = Path(__file__).resolve().parents[3]
_RIGHT_TO_LEFT = {"ar", "fa", "he", "iw", "ur", "yi"}
_MARKS = ("disc", "square", "diamond", "plus")


def wanted(edition="standard", paper="a4", guide=None, **more):
    """What the sheet of a guide has to be. guide: the path of its file. See Sheet for the rest."""
    return Sheet(guide or PROJECT / "resources/guides/peer-coaching-or-therapy/en.json",
                 **more).wanted(edition, paper)


class Sheet:
    """size: of large print, in points; order: ids that come first; clinic: lines of a clinic's
    file; brief: large print with the short cells."""

    def __init__(self, guide, region="US", size=16, order=(), clinic=(), brief=False, help_=None,
                 today=None):
        self._guide = json.loads(Path(guide).read_text("utf-8"))
        self._easy_file = Path(guide).parent / "easy" / Path(guide).name
        self._language = self._guide["language"]
        self._words = Wording(self._language)
        self._size, self._brief = size, brief
        self._today = today or date.today().isoformat()
        regions = json.loads((help_ or PROJECT / "resources/help/regions.json").read_text("utf-8"))
        self._help = HelpNumbers(regions["regions"], region, self._language, self._isolated,
                                 self._today)
        self._options = _ordered(self._guide["options"], order)
        self._rows = _ordered(self._guide["rows"], order)
        self._clinic = [line for line in clinic if not line.startswith("https://")]
        address = next((line for line in clinic if line.startswith("https://")), None)
        name, self._target, typed = self._help.code
        self._typed = self._isolated(address.partition("://")[2] if address else typed)
        self._code = self._words("clinic code", self._typed) if address \
            else self._words("help code", name, self._typed)
        self._target = address or self._target

    def wanted(self, edition, paper):
        units = list({"standard": self._standard, "large": self._large, "easy": self._easy}[edition]())
        is_standard = edition == "standard"
        return Wanted(paper, 10.5 if is_standard else self._size,
                      1 if is_standard else 4 if edition == "large" and self._size == 16 else 99,
                      self._language, self._guide["title"], units, self._target)

    def _isolated(self, text):
        if self._language.partition("-")[0] in _RIGHT_TO_LEFT:
            return f"\u2066{text}\u2069"
        return text

    def _mark(self, option):
        place = [each["id"] for each in self._guide["options"]].index(option["id"])
        return f"[{self._words(_MARKS[place])}]"

    def _top(self):
        yield "H1", self._guide["decision"]
        yield "H2", self._help.heading
        for entry in self._help.entries:
            yield "P", entry
        if self._help.checked:
            yield "P", self._help.checked

    def _cell(self, row, option, brief):
        cell = row["cells"][option["id"]]
        if "text" not in cell:
            return self._words("not known")
        return cell.get("brief", cell["text"]) if brief else cell["text"]

    def _choose(self):
        yield "H2", self._words("choose")
        for option in self._options:
            yield "H3", self._mark(option) + self._words("fits", option["name"])
            yield from _list(self._words("fit", fit["text"]) for fit in option["fits"])
        for outcome in self._guide["outcomes"]:
            mark = self._words("ring" if outcome["id"] == "not-now" else "both")
            yield "P", f"[{mark}]" + self._words("outcome", outcome["name"], outcome["summary"])

    def _names(self):
        return [each["name"] for each in [*self._options, *self._guide["outcomes"]]]

    def _matters(self):
        yield "H2", self._words("matters")
        for number in "123":
            yield "P", f"{number}."

    def _wishes(self):
        yield "H2", self._words("wishes")
        for wish in self._guide["wishes"]:
            yield "P", wish["text"]

    def _professional(self):
        yield "H2", self._words("professional")
        for name in ("name", "date", "agreed"):
            yield "P", self._words(name)

    def _standing(self):
        return [each.get("paper", each["text"]) for each in self._guide["standing"]]

    def _about(self, other):
        dates = self._guide["dates"]
        version = re.search(r"project\(.*?VERSION\s+([\d.]+)",
                            (PROJECT / "CMakeLists.txt").read_text("utf-8"), re.DOTALL)[1]
        text = self._words("version", self._isolated(dates["published"]),
                           self._isolated(f"Side by Side {version}"),
                           self._isolated(dates["checked"]), self._isolated(dates["nextCheck"]))
        if dates["nextCheck"] < self._today:
            text += " " + self._words("guide overdue")
        makers = self._guide["makers"]
        used = {code for row in self._guide["rows"] for cell in row["cells"].values()
                for code in cell.get("sources", [])}
        codes = ", ".join(each["id"] for each in self._guide["sources"] if each["id"] in used)
        for line in (text, self._words("makers", makers["writtenBy"], makers["paidBy"]),
                     self._words("sources", self._isolated(codes)), self._words(other)):
            yield "P", line

    def _figure(self):
        return "Figure", self._words("code", self._typed)

    def _standard(self):
        yield from self._top()
        yield "Caption", self._words("caption")
        yield "TH", self._words("aspect")
        for option in self._options:
            yield "TH", self._mark(option) + option["name"]
        for row in self._rows:
            yield "TH", row["title"]
            for option in self._options:
                yield "TD", self._cell(row, option, True)
        yield from self._choose()
        yield from self._matters()
        yield "H2", self._words("questions")
        yield from self._wishes()
        yield "P", self._words("try")
        for name in self._names():
            yield "LBody", name
        yield "P", self._words("next")
        yield from self._professional()
        yield "H2", self._words("notes")
        yield "P", " ".join(self._standing())
        for line in [*self._clinic, self._code]:
            yield "P", line
        yield from self._about("large print")
        yield self._figure()

    def _large(self):
        yield from self._top()
        yield "H2", self._words("caption")
        for option in self._options:
            yield "H3", self._mark(option) + option["name"]
            yield "P", option["summary"]
        for row in self._rows:
            yield "H3", row["title"]
            for option in self._options:
                cell = self._cell(row, option, self._brief)
                yield "P", self._mark(option) + self._words("outcome", option["name"], cell)
        yield from self._choose()
        yield from self._matters()
        yield from self._wishes()
        yield "H2", self._words("asks")
        yield from _list(each["text"] for each in self._guide["questions"])
        yield "H2", self._words("questions")
        yield "H2", self._words("try")
        for name in self._names():
            yield "LBody", name
        yield "H2", self._words("next")
        yield from self._professional()
        yield "H2", self._words("notes")
        yield from _list(self._standing())
        yield "H2", self._words("about")
        for line in [*self._clinic, self._code]:
            yield "P", line
        yield self._figure()
        yield from self._about("one page")


    def _easy(self):
        easy = json.loads(self._easy_file.read_text("utf-8"))
        pictures = {each["id"]: each["text"] for each in easy["pictures"]}

        def lines(of):
            for line in of:
                yield "P", f"[{pictures[line['picture']]}]" + line.get("paper", line["text"])

        yield from self._top()
        for page in easy["pages"]:
            yield "H2", page["title"]
            for section in page["sections"]:
                yield "H3", section["title"]
                yield from lines(section.get("lines", ()))
                for option in self._options if "options" in section else ():
                    yield "H4", self._mark(option) + option["name"]
                    yield from lines(section["options"][option["id"]])
        yield from self._matters()
        yield "H2", self._words("try")
        for name in self._names():
            yield "LBody", name
        yield "H2", self._words("next")
        yield "H2", self._words("about")
        for line in [*self._clinic, self._code]:
            yield "P", line
        yield self._figure()
        yield from self._about("one page")


def _list(texts):
    for text in texts:
        yield "Lbl", "•"
        yield "LBody", text


def _ordered(things, order):
    first = [each for id_ in order for each in things if each["id"] == id_]
    return first + [each for each in things if each["id"] not in order]
