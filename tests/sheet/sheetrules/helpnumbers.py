# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The help numbers of a region in words, from resources/help/regions.json."""

from .wording import Wording

_WAYS = {"call": "call", "text": "text", "chat": "chat", "visit": "visit"}


class HelpNumbers:
    """heading, entries and checked are texts; code is what the QR code leads to:
    (name, target, as typed)."""

    def __init__(self, regions, region, language, isolated, today):
        self._language, self._isolated, self._today = language, isolated, today
        self._words = Wording(language)
        found = [each for each in regions if each["id"] == region] or regions[-1:]
        self._lines = found[0]["lines"]
        self.heading = self._words("help", self._told(found[0]["names"]))
        self.entries = [self._entry(line) for line in self._lines]

    def _told(self, texts):
        return texts.get(self._language) or texts.get(self._language.partition("-")[0]) or texts["en"]

    def _name(self, line):
        return line.get("name") or self._told(line["names"])

    def _entry(self, line):
        sentences = [self._words("danger" if line["kind"] == "danger" else "talk"),
                     f"{self._name(line)}: {self._contacts(line['contacts'])}."]
        if "notes" in line:
            sentences.append(self._told(line["notes"]))
        if "checked" not in line:
            sentences.append(self._words("unverified"))
        elif line["nextCheck"] < self._today[:7]:
            sentences.append(self._words("overdue", self._isolated(line["nextCheck"])))
        return " ".join(sentences)

    def _contacts(self, contacts):
        ways, at = [], 0
        while at < len(contacts):
            contact, after = contacts[at], contacts[at + 1] if at + 1 < len(contacts) else {}
            shown = self._isolated(contact["to"])
            both = (contact["reach"], after.get("reach")) == ("call", "text") \
                and contact["to"] == after.get("to") and "say" not in after
            if both:
                ways.append(self._words("call or text", shown))
            elif "say" in contact:
                ways.append(self._words("text word", self._isolated(contact["say"]), shown))
            else:
                ways.append(self._words(_WAYS[contact["reach"]], shown))
            at += 2 if both else 1
        return self._words("between").join(ways)

    @property
    def checked(self):
        dates = [(line["checked"], line["nextCheck"]) for line in self._lines if "checked" in line]
        if not dates:
            return None
        which = "checked" if len(dates) == len(self._lines) else "some checked"
        return self._words(which, self._isolated(min(each[0] for each in dates)),
                           self._isolated(min(each[1] for each in dates)))

    @property
    def code(self):
        for wanted in (("chat", "visit"), ("call",), ("text",)):
            for line in self._lines:
                for contact in line["contacts"]:
                    if line["kind"] == "talk" and contact["reach"] in wanted:
                        return self._name(line), _target(contact), contact["to"]
        raise LookupError("no line to talk to")


def _target(contact):
    if contact["reach"] in ("call", "text"):
        digits = "".join(each for each in contact["to"] if each.isdigit() or each == "+")
        return ("tel:" if contact["reach"] == "call" else "sms:") + digits
    return contact["to"] if "://" in contact["to"] else "https://" + contact["to"]
