#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Every command that the README and the man page name is run, as it stands there.

check_commands.py BUILD_FOLDER [TEST]
"""

import json
import re
import shutil
import subprocess
import time

from installed import PATIENCE, SOURCE, Installed, main

# What stands for something of the reader's own.
MEANT = {
    "FILE...": "my-guide/en.json",
    "COMMAND": "list",
    "/etc/sidebyside/display.json": "display.json",
    "left.json": "display.json",
}
# What other tests run, since it builds, installs, or runs this test.
ELSEWHERE = {
    "tests/run": "is what runs this",
    "tests/package/run": "needs a package",
    "packaging/deb": "tests/package/run",
    "sudo apt install ./build/packages/sidebyside_*.deb": "tests/package/run",
    "sudo apt purge sidebyside": "tests/package/run",
}
# What is to say that not all is well, and leave with 1.
FINDS_FAULTS = {"sidebyside check --today 2027-06-01 resources"}


def readme_commands():
    text = (SOURCE / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    lines = [line.split("  #")[0].strip() for block in blocks for line in block.splitlines()]
    rest = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    quoted = re.findall(r"`((?:packaging/|tests/|sidebyside |sudo )[^`]*)`", rest)
    # What a desktop hands over when a link of ours is pressed.
    quoted += [f"sidebyside {link}" for link in re.findall(r"`(sidebyside:[^`]*)`", rest)]
    links = set(re.findall(r"\]\(([^)]*)\)", rest))
    return [line for line in lines + quoted if line and line not in links]


class Commands(Installed):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        shutil.copytree(SOURCE / "resources", cls.desk / "resources")
        guide = SOURCE / "resources/guides/peer-coaching-or-therapy"
        shutil.copytree(guide, cls.desk / "my-guide")
        shutil.copy(SOURCE / "packaging/display/display.json", cls.desk)
        # The program of this build in the place of the script that builds one.
        (cls.desk / "packaging").mkdir()
        (cls.desk / "packaging/run").symlink_to(cls.prefix / "bin/sidebyside")

    def try_all(self, commands):
        for command in commands:
            if command in ELSEWHERE:
                continue
            for word, meant in MEANT.items():
                command = command.replace(word, meant)
            with self.subTest(command):
                if re.match(r"(packaging/run|sidebyside) display\b(?!.*--help)", command):
                    self.show_display(command)
                    continue
                result = self.run_command(
                    *("bash", "-o", "pipefail", "-ec", command),
                    exit_code=1 if command in FINDS_FAULTS else 0,
                    SIDEBYSIDE_MARKS=None if "--self-test" in command else "1",
                )
                if "--self-test" in command:
                    self.assertRegex(result.stdout, r"^[1-9]\d* passed, 0 failed\ndisplay: [1-9]\d* passed, 0 failed\n$")

    def show_display(self, command):
        """A display runs until it is told to end: this one, once it has shown something."""
        health = self.desk / "health"
        shutil.rmtree(health, ignore_errors=True)
        health.mkdir()
        display = subprocess.Popen(
            ["bash", "-ec", f"exec {command}"],
            env=self.environment | {"STATE_DIRECTORY": str(health)},
            cwd=self.desk,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        try:
            status = self.shown(health / "status.json", has_screen="--screen" not in command)
            self.assertIsNone(display.poll(), "it ended by itself")
        finally:
            display.terminate()
            display.wait()
        self.assertEqual((status["faults"], status["state"] != "fallback"), ([], True))

    def shown(self, file, has_screen):
        """What the display says of itself, after its first picture if there is a screen for one."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if file.exists():
                status = json.loads(file.read_text(encoding="utf-8"))
                if status["lastFrame"] or not has_screen:
                    return status
            time.sleep(0.1)
        return self.fail("it shows nothing")

    def test_readme(self):
        commands = readme_commands()
        self.assertGreater(len(commands), 10)
        self.try_all(commands)

    def test_man_page(self):
        page = (self.share / "man/man1/sidebyside.1").read_text(encoding="utf-8")
        examples = page.split(".SH EXAMPLES\n")[1].split(".EE\n")[0].splitlines()
        examples = [line.replace("\\-", "-") for line in examples if line != ".EX"]
        self.assertGreater(len(examples), 10)
        self.try_all(examples)


if __name__ == "__main__":
    main()
