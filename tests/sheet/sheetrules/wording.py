# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""What stands on a sheet beside the words of the guide, and its translations."""

import xml.etree.ElementTree as ET
from pathlib import Path

_FOLDER = Path(__file__).resolve().parents[3] / "resources/i18n/app"

ENGLISH = {
    "help": "Help numbers: %1", "danger": "Life in danger:", "talk": "Talk now:",
    "call": "call %1", "call or text": "call or text %1", "text": "text %1",
    "text word": "text %1 to %2", "chat": "chat at %1", "visit": "visit %1", "between": "; ",
    "unverified": "Nobody has checked this number yet.",
    "overdue": "Its check was due %1: it may have changed.",
    "checked": "Numbers checked %1, next check %2.",
    "some checked": "Other numbers checked %1, next check %2.",
    "caption": "Side by side", "aspect": "What differs", "not known": "Not known",
    "choose": "When to choose", "fits": "%1 may fit people who …", "fit": "%1",
    "outcome": "%1: %2",
    "matters": "What matters to me", "wishes": "My wishes", "questions": "My questions",
    "asks": "Questions to ask", "try": "I want to try:", "next": "My next step:",
    "professional": "For the professional", "name": "Name", "date": "Date", "agreed": "We agreed",
    "notes": "Good to know", "about": "About this sheet",
    "version": "Guide of %1 (%2). Checked %3, next check %4.",
    "guide overdue": "That check is overdue: facts may have changed.", "makers": "%1 %2",
    "sources": "Sources by their code in the guide: %1.",
    "clinic code": "The code leads to %1.", "help code": "The code leads to %1: %2.",
    "code": "QR code that leads to %1",
    "large print": "This sheet is there in large print: ask for it.",
    "one page": "This sheet is there on one page too: ask for it.",
    "page": "Page %1 of %2",
    "disc": "Circle", "square": "Square", "diamond": "Diamond", "plus": "Plus",
    "both": "Circle and square", "ring": "Ring",
}


class Wording:
    """Raises LookupError where a language has not all of the texts."""

    def __init__(self, language):
        self._texts = dict(ENGLISH)
        base = language.partition("-")[0]
        if base == "en":
            return
        file = next((path for name in (language.replace("-", "_"), base)
                     if (path := _FOLDER / f"sidebyside_{name}.ts").exists()), None)
        if file is None:
            raise LookupError(f"no translation into {language}")
        known = {}
        for context in ET.parse(file).getroot().iter("context"):
            if context.findtext("name") == "Sheet":
                known |= {each.findtext("source"): each.findtext("translation")
                          for each in context.iter("message")}
        for name, text in ENGLISH.items():
            if not known.get(text):
                raise LookupError(f"no translation of {text!r} into {language}")
            self._texts[name] = known[text]

    def __call__(self, name, *parts):
        text = self._texts[name]
        for number, part in enumerate(parts, 1):
            text = text.replace(f"%{number}", f"\0{number}")
        for number, part in enumerate(parts, 1):
            text = text.replace(f"\0{number}", part)
        return text
