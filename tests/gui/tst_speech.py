#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The window reads aloud: with a real speech service and a real engine, and with everything that can fail.

tst_speech.py PROGRAM
"""

import socket
import sys
import unittest
from pathlib import Path

from desk import Desk, main, program_argument, wait_for

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "speaker"))
from dispatcher import Dispatcher  # noqa: E402

PROGRAM = program_argument()
QUESTIONS = "guide/peer-coaching-or-therapy/questions"
VOICES = {"en": "en-us", "es": "es", "ar": "ar"}
BUTTON = {"en": "Read aloud", "es": "Leer en voz alta", "ar": "القراءة بصوت عالٍ"}
END = {"en": "That was the whole page.", "es": "Esa era toda la página.", "ar": "هذه هي الصفحة كلها."}
STUCK = "The voice did not answer, and was stopped. Check that sound works on this computer."


class Speech(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = cls.enterClassContext(Desk(PROGRAM))

    def service(self, name, **ways):
        ways.setdefault("voices", VOICES)
        return self.enterContext(Dispatcher(self.desk.folder / name, **ways))

    def open(self, language="en", address=None, **environment):
        self.desk.new_home(language=language)
        program = self.desk.open(*filter(None, [address]), **environment)
        self.addCleanup(program.stop)
        return program

    def goes_on(self, program):
        """The window does what its keys say."""
        self.desk.keys("F1")
        program.find("heading", "Keyboard")
        self.desk.keys("Escape")
        wait_for(lambda: not program.find_all("heading", "Keyboard"), "the page before")

    def hears_all_of(self, language, voice):
        """The whole page is heard, every sentence of it is on the page, and none of them is silent."""
        service = self.service(f"speech-{language}")
        program = self.open(language, QUESTIONS, **service.environment())
        program.press(BUTTON[language])
        program.find(name=END[language])
        said = service.said()
        self.assertGreater(len(said), 10)
        self.assertEqual({of for of, _ in said}, {voice})
        self.assertTrue(program.title().startswith(said[0][1]), said[0])
        there = " ".join(node.name for node in program.all_nodes())
        for _, sentence in said:
            self.assertIn(sentence, there)
        sounds = service.sounds()
        self.assertEqual(len(sounds), len(said))
        self.assertGreater(min(loudest for _, loudest in sounds), 2000)

    def test_a_service_that_sleeps_is_not_woken(self):
        """Not by who opens the window. The first test by its name, for others do start one."""
        program = self.open()
        program.find("push button", "Read aloud")
        self.assertFalse((Path(self.desk.environment["XDG_RUNTIME_DIR"]) / "speech-dispatcher").exists())

    def test_english(self):
        self.hears_all_of("en", VOICES["en"])

    def test_spanish(self):
        self.hears_all_of("es", VOICES["es"])

    def test_arabic(self):
        self.hears_all_of("ar", VOICES["ar"])

    def test_no_service(self):
        program = self.open(SPEECHD_ADDRESS=f"unix_socket:{self.desk.folder}/none")
        program.press("Read aloud")
        program.find("notification", "No speech service runs on this computer. Speech Dispatcher is one.")
        self.goes_on(program)

    def test_no_voice(self):
        """No button, and the settings say why."""
        service = self.service("english", voices={"en": "en-us"})
        program = self.open("es", "settings", **service.environment())
        reason = "En este ordenador no hay ninguna voz para este idioma."
        wait_for(lambda: any(node.name == reason for node in program.all_nodes()), reason)
        self.assertFalse(program.find_all(name=BUTTON["es"]))

    def test_no_device(self):
        """The service says that it speaks, for ever."""
        service = self.service("mute", has_device=False)
        program = self.open(**service.environment())
        program.press("Read aloud")
        program.find("push button", "Pause reading")
        self.goes_on(program)
        program.find("notification", STUCK)
        self.goes_on(program)

    def test_hung_service(self):
        """It takes who comes, and never answers."""
        path = self.desk.folder / "hung"
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(str(path))
            server.listen()
            program = self.open(SPEECHD_ADDRESS=f"unix_socket:{path}")
            self.desk.keys("ctrl+r")
            program.find("notification", "The voice is starting.")
            self.goes_on(program)
            program.find("notification", STUCK)
            self.goes_on(program)
            program.press("Stop reading")
            wait_for(lambda: not program.find_all(name="Stop reading"), "the end of the bar")


if __name__ == "__main__":
    main()
