# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Orca on a desk of the tests' own: what it says goes through a Speech Dispatcher that writes it down."""

import json
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "gui"), str(HERE.parent / "speaker")]
from desk import Desk, wait_for  # noqa: E402
from dispatcher import Dispatcher  # noqa: E402
from ear import Ear  # noqa: E402

LOCALES = {"en": "en_US", "es": "es_ES", "ar": "ar_EG"}
VOICES = {"en": "en-us", "es": "es", "ar": "ar"}
QUIET = 1.0  # seconds without a word: it has said what it has to say of a key
LONGEST = 15.0  # seconds for the first word; of a key that it says nothing about, all of them
# Keys are not echoed, and what is said does not hang on who uses the desk.
SETTINGS = {
    "general": {
        "enableKeyEcho": False,
        "enableEchoByCharacter": False,
        "enableEchoByWord": False,
        "enableTutorialMessages": False,
        "presentTimeFormat": "%X",
        "startingProfile": ["Default", "default"],
    },
    "profiles": {"default": {"profile": ["Default", "default"]}},
    "pronunciations": {},
    "keybindings": {},
}


class ScreenReader:
    """A desk on which Orca runs in one language, and the program that it reads."""

    def __init__(self, program, language, height=800):
        self.desk = Desk(program, height=height)
        self.language = language
        self._heard = 0
        self._orca = None
        self._closing = []

    def __enter__(self):
        desk = self.desk.__enter__()
        service = Dispatcher(desk.folder / "speech", VOICES, makes_sound=False)
        service.__enter__()
        self._closing.append(service)
        self.ear = Ear(desk.folder / "ear", service.socket).__enter__()
        self._closing.insert(0, self.ear)
        desk.serve(
            "/usr/libexec/at-spi-bus-launcher", "--launch-immediately", "--a11y=1", "--screen-reader=1"
        )
        desk.new_home(language=self.language, windowWidth=1280, windowHeight=self.desk.size[1])
        return self

    def __exit__(self, *problem):
        if self._orca:
            self._orca.kill()
            self._orca.wait()
        for each in self._closing:
            each.__exit__(*problem)
        self.desk.__exit__(*problem)

    def start(self, *words):
        """Opens the program and then Orca; gives what it says first."""
        self.program = self.desk.open(*words)
        locale = LOCALES[self.language]
        places = self.desk.folder / "locales"
        places.mkdir()
        subprocess.run(["localedef", "-i", locale, "-f", "UTF-8", places / f"{locale}.UTF-8"], check=True)
        environment = self.desk.environment | {
            "SPEECHD_ADDRESS": f"unix_socket:{self.ear.path}",
            "LOCPATH": str(places),
            "LC_ALL": f"{locale}.UTF-8",
            "LANGUAGE": self.language,
            "GSETTINGS_BACKEND": "memory",
            "HOME": str(self.desk.folder / "orca"),
        }
        preferences = self.desk.folder / "orca/preferences"
        preferences.mkdir(parents=True)
        (preferences / "user-settings.conf").write_text(json.dumps(SETTINGS), encoding="utf-8")
        command = ["orca", f"--user-prefs={preferences}", "--enable=speech", "--disable=braille", "--disable=braille-monitor", "--replace"]
        with open(self.desk.folder / "orca.log", "wb") as log:
            self._orca = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        wait_for(lambda: self.ear.said(), "a word of Orca's")
        return self.listen()

    def listen(self):
        """What has been said since the last time, once it is quiet."""
        begin = time.monotonic()
        while len(self.ear.said()) == self._heard and time.monotonic() - begin < LONGEST:
            time.sleep(0.05)
        count, since = len(self.ear.said()), time.monotonic()
        while time.monotonic() - since < QUIET:
            time.sleep(0.05)
            if (now := len(self.ear.said())) != count:
                count, since = now, time.monotonic()
        said = self.ear.said()[self._heard : count]
        self._heard = count
        return [text for text in said if text]

    def press(self, *keys):
        """What is said of a key, or of several that are one command."""
        self.desk.keys(*keys)
        return self.listen()
