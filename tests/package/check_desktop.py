#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""What a desktop and a shell find of the program: menu entry, metadata, icons, file type, completion.

check_desktop.py BUILD_FOLDER [TEST]
"""

import configparser
import re
import shlex
import shutil
import struct
import subprocess
import xml.etree.ElementTree as xml

from installed import ID, SOURCE, Installed, main

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def png_size(path):
    return struct.unpack(">II", path.read_bytes()[16:24])


class Desktop(Installed):
    def test_menu_entry(self):
        entry = self.share / f"applications/{ID}.desktop"
        self.says_nothing("desktop-file-validate", entry)
        parser = configparser.ConfigParser(interpolation=None)
        parser.optionxform = str
        parser.read(entry, encoding="utf-8")
        self.assertEqual(parser["Desktop Entry"]["Icon"], ID)
        actions = [part for part in parser.sections() if part.startswith("Desktop Action ")]
        named = parser["Desktop Entry"]["Actions"].split(";")[:-1]
        self.assertEqual(actions, [f"Desktop Action {name}" for name in named])
        self.assertGreaterEqual(len(actions), 3)
        for action in actions:
            with self.subTest(action):
                shown = self.run_command(*shlex.split(parser[action]["Exec"]))
                self.assertIn('"frame"', shown.stdout)

    def test_metadata(self):
        path = self.share / f"metainfo/{ID}.metainfo.xml"
        self.run_command("appstreamcli", "validate", "--no-net", "--pedantic", "--strict", path)
        root = xml.parse(path).getroot()
        self.assertTrue((self.share / "applications" / root.findtext("launchable")).exists())
        pictures = root.findall("screenshots/screenshot/image")
        self.assertGreaterEqual(len(pictures), 3)
        for picture in pictures:
            with self.subTest(picture.text):
                file = SOURCE / "packaging/pictures" / picture.text.rsplit("/", 1)[1]
                told = int(picture.get("width")), int(picture.get("height"))
                self.assertEqual(png_size(file), told)

    def test_icons(self):
        icons = self.share / "icons/hicolor"
        for size in SIZES:
            picture = icons / f"{size}x{size}/apps/{ID}.png"
            self.assertEqual(png_size(picture), (size, size))
        for name in (f"scalable/apps/{ID}.svg", f"symbolic/apps/{ID}-symbolic.svg"):
            self.run_command("rsvg-convert", "--output", self.desk / "icon.png", icons / name)

    def test_file_type(self):
        database = self.share / "mime"
        self.says_nothing("update-mime-database", database)
        guide = SOURCE / "resources/guides/peer-coaching-or-therapy/en.json"
        other = self.desk / "other.json"
        other.write_text('{"format": 1, "regions": []}', encoding="utf-8")
        mine = self.desk / "mine.guide.json"
        mine.write_text("{}", encoding="utf-8")
        nameless = shutil.copy(guide, self.desk / "guide")
        # Nobody may claim a name as common as this.
        common = shutil.copy(guide, self.desk / "en.json")
        own, json = "application/x-sidebyside-guide+json", "application/json"
        for file, type_ in ((mine, own), (nameless, own), (common, json), (other, json)):
            with self.subTest(file):
                told = self.run_command("gio", "info", "--attributes=standard::content-type", file)
                self.assertIn(f"standard::content-type: {type_}\n", told.stdout)

    def test_man_page(self):
        page = self.share / "man/man1/sidebyside.1"
        command = ("man", "--warnings", "--encoding=UTF-8", "--local-file", page)
        text = self.run_command(*command, MANWIDTH="200", PAGER="cat", MANPAGER="cat")
        self.assertEqual(text.stderr, "")
        for part in ("OPTIONS", "COMMANDS", "EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES"):
            self.assertIn(f"\n{part}\n", text.stdout)
        for said in ("--self-test", "--format FORMAT", "   list\n", "   check\n", "   text\n"):
            self.assertIn(said, text.stdout)

    def test_man_page_in_other_languages(self):
        english = (self.share / "man/man1/sidebyside.1").read_text(encoding="utf-8")
        options = re.findall(r"^\.B (-.*)$", english.replace("\\", ""), re.MULTILINE)
        self.assertGreater(len(options), 20)
        for language, parts in (("es", ("SINOPSIS", "OPCIONES", "ÓRDENES", "EJEMPLOS")),
                                ("ar", ("الصيغة", "الخيارات", "الأوامر", "أمثلة"))):
            with self.subTest(language):
                page = self.share / f"man/{language}/man1/sidebyside.1"
                command = ("man", "--warnings", "--encoding=UTF-8", "--local-file", page)
                text = self.run_command(*command, MANWIDTH="200", PAGER="cat", MANPAGER="cat")
                self.assertEqual(text.stderr, "")
                for part in parts:
                    self.assertIn(f"\n{part}\n", text.stdout)
                source = page.read_text(encoding="utf-8").replace("\\", "")
                self.assertEqual(re.findall(r"^\.B (-.*)$", source, re.MULTILINE), options)
                self.assertEqual(source.count("\nsidebyside"), english.count("\nsidebyside"))


class Completion(Installed):
    """Each shell is asked what may follow some words."""

    def bash(self, *words):
        script = self.share / "bash-completion/completions/sidebyside"
        code = f"""source {script}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_sidebyside sidebyside "${{COMP_WORDS[COMP_CWORD]}}" "${{COMP_WORDS[COMP_CWORD-1]}}"
printf '%s\\n' "${{COMPREPLY[@]}}" """
        return self.run_command("bash", "-c", code, "bash", *words).stdout.split()

    def fish(self, *words):
        script = self.share / "fish/vendor_completions.d/sidebyside.fish"
        code = f"source {script}; complete --do-complete '{' '.join(words)}'"
        lines = self.run_command("fish", "--no-config", "-c", code).stdout.splitlines()
        return [line.split("\t")[0] for line in lines]

    def zsh(self, *words):
        """With zsh's own way of showing them put aside: it needs a terminal."""
        script = self.share / "zsh/vendor-completions/_sidebyside"
        code = f"""_describe() {{ print -rl -- ${{(P)2}} }}; _files() {{ print -rl -- *(N) }}
complete_here() {{ local -a words=("$@"); local CURRENT=$#; source {script} }}
complete_here "$@" """
        lines = self.run_command("zsh", "-f", "-c", code, "zsh", *words).stdout.splitlines()
        return [line.split(":")[0] for line in lines]

    def test_shells(self):
        commands = subprocess.run(
            [self.prefix / "bin/sidebyside", "--help"],
            env=self.environment, capture_output=True, text=True, check=True,
        ).stdout.split("Subcommands:\n")[1].split("\n\n")[0].splitlines()
        commands = {line.split()[0] for line in commands if line[2] != " "}
        self.assertLessEqual({"list", "check", "text", "flow"}, commands)
        (self.desk / "own.json").write_text("{}", encoding="utf-8")
        cases = (
            (("",), commands | {"help", "own.json"}),
            (("--",), {"--version", "--self-test", "--help"}),
            (("text", "--"), {"--format", "--guide", "--lang", "--region"}),
            (("text", "--format", ""), {"plain", "markdown", "html"}),
            (("flow", "--format", ""), {"text", "json"}),
            (("text", "--guide", ""), {"peer-coaching-or-therapy"}),
            (("text", "--region", ""), {"US", "GB"}),
            (("text", "--lang", ""), {"en"}),
            (("check", ""), {"own.json"}),
        )
        for shell in (self.bash, self.fish, self.zsh):
            for words, expected in cases:
                with self.subTest(shell=shell.__name__, words=words):
                    offered = set(shell("sidebyside", *words))
                    self.assertLessEqual(expected, offered)
                    if words[-2:-1] and words[-2].startswith("--"):
                        self.assertNotIn("own.json", offered)

    def test_they_say_nothing_without_the_program(self):
        (self.prefix / "bin/sidebyside").rename(self.prefix / "bin/gone")
        try:
            for shell in (self.bash, self.fish, self.zsh):
                with self.subTest(shell=shell.__name__):
                    self.assertEqual("".join(shell("sidebyside", "text", "--lang", "x")), "")
        finally:
            (self.prefix / "bin/gone").rename(self.prefix / "bin/sidebyside")


if __name__ == "__main__":
    main()
