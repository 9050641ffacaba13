#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""A second, independent evaluation of every way through a guide's flow.

evaluate_flow.py PROGRAM GUIDES CONFIGURATION

Works out all ways from the guide's file alone, with nothing of the program's, and compares them with
what `sidebyside flow --walk --format json` prints. GUIDES is the folder with the guides' files;
CONFIGURATION is how the program was built: the limit of a second holds for an optimised one.
"""

import itertools
import json
import os
import re
import resource
import subprocess
import sys
import unittest
from pathlib import Path

PROGRAM, GUIDES, CONFIGURATION = Path(sys.argv[1]).resolve(), Path(sys.argv[2]), sys.argv[3]
NOT_SURE = "not-sure"
WORDS_ALOUD = 480  # four minutes at 120 words a minute


def holds(rule, answers):
    if "all" in rule:
        return all(holds(part, answers) for part in rule["all"])
    if "any" in rule:
        return any(holds(part, answers) for part in rule["any"])
    return not set(answers.get(rule["answer"], ())).isdisjoint(rule["in"])


def first(entries, answers):
    return next(entry for entry in entries if "when" not in entry or holds(entry["when"], answers))


def possible_answers(question):
    """Every answer to a question, as a tuple of choices; the empty one skips it."""
    ids = [choice["id"] for choice in question["choices"] if choice["id"] != NOT_SURE]
    most = {"single": 1, "several": len(ids), "top-three": min(3, len(ids))}[question["kind"]]
    yield (NOT_SURE,)
    for size in range(most + 1):
        yield from itertools.combinations(ids, size)


def ways(flow):
    """Every way, as the answers by question; a question that is not asked is not among them."""
    questions = {question["id"]: question for question in flow["questions"]}
    open_ways = [({}, flow["questions"][0]["id"])]
    while open_ways:
        answers, asked = open_ways.pop()
        if asked == "outcome":
            yield answers
            continue
        for answer in possible_answers(questions[asked]):
            longer = {**answers, asked: answer}
            open_ways.append((longer, first(questions[asked]["next"], longer)["to"]))


def key(answers):
    return tuple(sorted((question, tuple(sorted(c))) for question, c in answers.items() if c))


class Guide:
    def __init__(self, path):
        self.path = path
        self.content = json.loads(path.read_text("utf-8"))
        self.flow = self.content["flow"]
        self.choices = {
            (question["id"], choice["id"]): choice
            for question in self.flow["questions"] for choice in question["choices"]
        }
        self.fits = {
            option["id"]: {statement["id"] for statement in option["fits"]}
            for option in self.content["options"]
        }
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        output = self.run("--walk", "--format", "json")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        self.printed = json.loads(output)
        self.evaluated = {key(answers): self.result(answers) for answers in ways(self.flow)}

    def run(self, *words):
        guide = ["--guide", self.content["id"], "--lang", self.path.stem]
        command = [PROGRAM, "flow", *guide, *words]
        return subprocess.run(command, env=dict(os.environ), check=True, capture_output=True).stdout

    def result(self, answers):
        picks = [
            (f"{question}/{choice}", self.choices[question, choice])
            for question in (one["id"] for one in self.flow["questions"])
            for choice in answers.get(question, ()) if choice != NOT_SURE
        ]
        columns = {
            option: sorted(p for p, c in picks if fits & set(c.get("statements", ())))
            for option, fits in self.fits.items()
        }
        rest = [(p, c) for p, c in picks if not any(p in column for column in columns.values())]
        outcome = first(self.flow["outcomes"], answers)
        return {
            "outcome": outcome["id"],
            "of": outcome["of"],
            "notices": [n["id"] for n in self.flow["notices"] if holds(n["when"], answers)],
            "columns": columns,
            "neither": sorted(p for p, c in rest if "elsewhere" in c),
            "others": sorted(p for p, c in rest if "elsewhere" not in c),
        }


def normal(path):
    """A printed way in the form of result(): lists of picks in one order."""
    return {
        "outcome": path["outcome"],
        "of": path["of"],
        "notices": path["notices"],
        "columns": {option: sorted(picks) for option, picks in path["columns"].items()},
        "neither": sorted(path["neither"]),
        "others": sorted(path["others"]),
    }


def texts(value):
    """Every text in a value of JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from texts(one)


def words(*values):
    """Words of the longer voice; what a hyphen joins is one."""
    count = 0
    for value in values:
        voices = value.values() if isinstance(value, dict) else [value]
        count += max(len(re.findall(r"\w[\w'’\-]*", voice)) for voice in voices)
    return count


def words_aloud(flow, answers):
    safety = flow["safety"]
    count = words(safety["text"], safety["why"], safety["signsText"])
    count += words(*(one["text"] for one in safety["answers"] + safety["signs"]))
    for question in flow["questions"]:
        if question["id"] in answers:
            count += words(question["text"], question["why"], *(c["text"] for c in question["choices"]))
    return count


class Flow(unittest.TestCase):
    guides = [Guide(path) for path in sorted(GUIDES.glob("*/en.json"))]

    def each(self):
        self.assertTrue(self.guides)
        for guide in self.guides:
            with self.subTest(guide.path):
                yield guide

    def test_acceptance_1_every_way_agrees(self):
        for guide in self.each():
            printed = {key(path["answers"]): normal(path) for path in guide.printed["paths"]}
            self.assertEqual(len(printed), len(guide.printed["paths"]), "a way stands twice")
            self.assertEqual(guide.printed["count"], len(printed))
            self.assertEqual(printed.keys(), guide.evaluated.keys())
            differing = [way for way in printed if printed[way] != guide.evaluated[way]]
            self.assertEqual(differing[:3], [])
            print(f"{guide.path}: {len(printed)} ways agree; {guide.seconds:.2f} s", file=sys.stderr)

    def test_acceptance_1_under_a_second(self):
        for guide in self.each():
            limit = 4 if CONFIGURATION == "Debug" else 1
            self.assertLess(guide.seconds, limit)

    def test_acceptance_1_no_text_is_empty(self):
        for guide in self.each():
            self.assertEqual([t for t in texts(guide.flow) if not t.strip()], [])
            outcomes = {outcome["id"]: outcome for outcome in guide.printed["outcomes"]}
            notices = {notice["id"]: notice for notice in guide.printed["notices"]}
            for path in guide.printed["paths"]:
                outcome = outcomes[path["outcome"]]
                self.assertTrue(outcome["lead"]["self"] and outcome["because"]["other"])
                self.assertTrue(outcome["steps"])
                self.assertTrue(all(notices[notice]["text"]["self"] for notice in path["notices"]))

    def test_acceptance_2_unsure_is_never_an_option(self):
        for guide in self.each():
            unsure = [
                result["of"] for way, result in guide.evaluated.items()
                if all(choices == (NOT_SURE,) for _question, choices in way)
            ]
            self.assertTrue(unsure)
            self.assertEqual(set(unsure), {"not-now"})

    def test_acceptance_2_the_facts_are_told(self):
        for guide in self.each():
            options = guide.content["options"]
            clinical = {fit["id"] for fit in options[1]["fits"] if "diagnosis" in fit["id"]}
            wanted = {place for place, c in guide.choices.items() if clinical & set(c.get("statements", ()))}
            told = 0
            for way, result in guide.evaluated.items():
                picked = {(question, choice) for question, choices in way for choice in choices}
                if picked & wanted:
                    told += 1
                    self.assertLessEqual({"no-diagnosis", "no-treatment"}, set(result["notices"]))
            self.assertTrue(told)

    def test_acceptance_2_safety_is_no_question(self):
        for guide in self.each():
            self.assertNotIn("safety", {question["id"] for question in guide.flow["questions"]})
            self.assertEqual(len(guide.flow["safety"]["signs"]), 7)

    def test_acceptance_3_swapped_answers_swap_outcomes(self):
        for guide in self.each():
            one, other = (option["id"] for option in guide.content["options"])
            swapped = {one: other, other: one}
            for way, result in guide.evaluated.items():
                mirror = key({
                    question: [guide.choices[question, c].get("mirror", c) for c in choices]
                    for question, choices in way
                })
                self.assertEqual(guide.evaluated[mirror]["of"], swapped.get(result["of"], result["of"]))

    def test_acceptance_3_what_is_left_aside_is_named(self):
        for guide in self.each():
            named = [n["id"] for n in guide.flow["notices"] if n["isProfessionalOnly"]]
            self.assertEqual(named, ["no-diagnosis", "no-treatment", "no-regulation"])

    def test_acceptance_6_nine_questions_in_four_minutes(self):
        for guide in self.each():
            longest = max(words_aloud(guide.flow, way) for way in ways(guide.flow))
            most = 1 + max(len(way) for way in ways(guide.flow))
            print(f"{guide.path}: {most} questions, {longest} words at most", file=sys.stderr)
            self.assertLessEqual(most, 9)
            self.assertLessEqual(longest, WORDS_ALOUD)

    def test_every_statement_can_be_picked(self):
        for guide in self.each():
            picked = {s for choice in guide.choices.values() for s in choice.get("statements", ())}
            self.assertEqual(set().union(*guide.fits.values()) - picked, set())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
