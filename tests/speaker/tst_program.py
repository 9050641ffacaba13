#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""sidebyside-speaker itself: over a real speech service to a real engine, without a sound device.

tst_program.py PROGRAM
"""

import select
import socket
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from dispatcher import PATIENCE, Dispatcher

PROGRAM = Path(sys.argv.pop(1)).resolve()
VOICES = {"en": "en-us", "es": "es", "ar": "ar"}
SENTENCES = {
    "en-US": ("en-us", "You can ask a coach and a therapist the same things: isn't that good?"),
    "es": ("es", "¿Qué diferencia hay entre un coach y un terapeuta? Aquí lo ve."),
    "ar": ("ar", "ما الفرق بين المدرّب والمعالج؟ هنا تجد الجواب."),
}


class Speaker:
    def __init__(self, **environment):
        surroundings = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "XDG_RUNTIME_DIR": "/nonexistent"}
        self.process = subprocess.Popen(
            [PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=surroundings | environment, text=True, encoding="utf-8",
        )

    def tell(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def answer(self):
        return self.process.stdout.readline().strip()

    def ask(self, line):
        self.tell(line)
        return self.answer()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        try:
            self.process.wait(PATIENCE)
        finally:
            self.process.kill()
            self.process.wait()
            self.process.stdout.close()


class Speaks(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="speech-")))

    def service(self, name="service", **ways):
        ways.setdefault("voices", VOICES)
        return self.enterContext(Dispatcher(self.folder / name, **ways))

    def test_each_language_sounds(self):
        service = self.service()
        for number, (language, (voice, text)) in enumerate(SENTENCES.items(), 1):
            with self.subTest(language), Speaker(**service.environment()) as speaker:
                self.assertEqual(speaker.ask(f"voice {language}"), f"voice {voice}")
                self.assertEqual(speaker.ask(f"say 7 {text}"), "begun 7")
                self.assertEqual(speaker.answer(), "done 7")
                self.assertEqual(service.said()[-1], (voice, text))
                self.assertEqual(len(service.said()), number)
                seconds, loudest = service.sounds()[-1]
                self.assertGreater(seconds, 1)
                self.assertGreater(loudest, 3000)

    def test_no_voice_in_the_language(self):
        service = self.service(voices={"en": "en-us", "es": "es"})
        with Speaker(**service.environment()) as speaker:
            self.assertEqual(speaker.ask("look ar"), "no-voice")
            self.assertEqual(speaker.ask("say 1 x"), "failed 1")
            self.assertEqual(speaker.ask("voice es"), "voice es")

    def test_no_service(self):
        with Speaker(SPEECHD_ADDRESS=f"unix_socket:{self.folder}/none") as speaker:
            self.assertEqual(speaker.ask("voice en"), "no-engine")

    def test_a_look_starts_no_service(self):
        place = self.folder / "runtime"
        place.mkdir(mode=0o700)
        with Speaker(XDG_RUNTIME_DIR=str(place), HOME=str(place)) as speaker:
            self.assertEqual(speaker.ask("look en"), "asleep")
        self.assertEqual(list(place.iterdir()), [])

    def test_a_look_at_a_running_service_tells(self):
        service = self.service()
        with Speaker(**service.environment()) as speaker:
            self.assertEqual(speaker.ask("look es"), "voice es")

    def test_the_next_takes_its_place(self):
        """What was being spoken never counts as done."""
        service = self.service(then="sleep 1")
        with Speaker(**service.environment()) as speaker:
            speaker.ask("voice en")
            self.assertEqual(speaker.ask("say 1 One."), "begun 1")
            self.assertEqual(speaker.ask("say 2 Two."), "begun 2")
            self.assertEqual(speaker.answer(), "done 2")

    def test_stop_is_silent(self):
        """What was stopped is never done, though the engine would have been after a second."""
        service = self.service(then="sleep 1")
        with Speaker(**service.environment()) as speaker:
            speaker.ask("voice en")
            self.assertEqual(speaker.ask("say 1 One."), "begun 1")
            speaker.tell("stop")
            self.assertEqual(select.select([speaker.process.stdout], [], [], 5)[0], [])
            self.assertEqual(speaker.ask("say 2 Two."), "begun 2")

    def test_ends_with_its_input(self):
        service = self.service(then="sleep 30")
        speaker = Speaker(**service.environment())
        speaker.ask("voice en")
        speaker.ask("say 1 One.")
        speaker.process.stdin.close()
        self.assertEqual(speaker.process.wait(PATIENCE), 0)
        speaker.process.stdout.close()

    def test_no_network(self):
        """A service that is said to be on another computer is not asked; the one here is."""
        here = self.service()
        with socket.create_server(("127.0.0.1", 0)) as server:
            server.setblocking(False)
            address = f"inet_socket:127.0.0.1:{server.getsockname()[1]}"
            with Speaker(SPEECHD_ADDRESS=address, XDG_RUNTIME_DIR=str(here.folder)) as speaker:
                self.assertEqual(speaker.ask("voice en"), "voice en-us")
            with self.assertRaises(BlockingIOError):
                server.accept()

    def test_no_device(self):
        """The service speaks to nobody for ever: that is for whoever talks to the program to notice."""
        service = self.service(has_device=False)
        with Speaker(**service.environment()) as speaker:
            self.assertEqual(speaker.ask("voice es"), "voice Spanish (Spain)")
            self.assertEqual(speaker.ask("say 1 Hola."), "begun 1")
            # Nothing can be waited for where nothing is to come: a word would take a tenth of this.
            self.assertEqual(select.select([speaker.process.stdout], [], [], 5)[0], [])

    def test_hung_service(self):
        """It accepts and never answers: the program hangs with it, and can be ended."""
        path = self.folder / "hung.sock"
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(str(path))
            server.listen()
            speaker = Speaker(SPEECHD_ADDRESS=f"unix_socket:{path}")
            speaker.tell("look en")
            client, _ = server.accept()
            self.addCleanup(client.close)
            self.assertIsNone(speaker.process.poll())
            speaker.process.kill()
            self.assertEqual(speaker.process.wait(PATIENCE), -9)
            speaker.process.stdin.close()
            speaker.process.stdout.close()


unittest.main(verbosity=2)
