# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""A Speech Dispatcher of the tests' own, that speaks into files."""

import os
import subprocess
import sys
import time
import wave
from pathlib import Path

PATIENCE = 60  # seconds

# What the engine runs for each message: its text on standard input, the voice as its one word.
RECORD = """#!/bin/sh
text=$(cat)
number=$(ls '{folder}' | wc -l)
printf '%s' "$text" | espeak-ng -v "$1" -m --stdin -w '{folder}'/"$number.part" || exit 1
printf '%s\\t%s\\n' "$1" "$(printf '%s' "$text" | tr '\\n' ' ')" >> '{said}'
mv '{folder}'/"$number.part" '{folder}'/"$number.wav"
{then}
"""

SERVICE = """LogLevel 0
LogDir "stdout"
CommunicationMethod "unix_socket"
AudioOutputMethod "libao"
Timeout 0
AddModule "{module}" "{program}" "{module}.conf"
DefaultModule {module}
"""


def wait_for(look, what):
    end = time.monotonic() + PATIENCE
    while not (seen := look()):
        if time.monotonic() > end:
            raise AssertionError(f"{what} did not come within {PATIENCE} s")
        time.sleep(0.05)
    return seen


class Dispatcher:
    """A running service, for clients with its environment().

    voices: language -> voice of espeak-ng. then: a line of shell after each recording, such as "sleep 1".
    makes_sound: False writes down only what is said. has_device: False for espeak-ng as it is installed, which finds no sound device here.
    """

    def __init__(self, folder, voices, then="", has_device=True, makes_sound=True):
        self.folder = Path(folder)
        self.recordings = self.folder / "recordings"
        self.recordings.mkdir(parents=True)
        self._said = self.folder / "said"
        self.socket = self.folder / "speech-dispatcher/speechd.sock"
        self.socket.parent.mkdir()
        modules = self.folder / "config/modules"
        modules.mkdir(parents=True)
        module, program = ("recorder", "sd_generic") if has_device else ("espeak-ng", "sd_espeak-ng")
        service = SERVICE.format(module=module, program=program)
        if not has_device:
            service = service.replace("libao", "alsa")
        (self.folder / "config/speechd.conf").write_text(service)
        record = self.folder / "record"
        lines = RECORD.format(folder=self.recordings, said=self._said, then=then).splitlines(keepends=True)
        kept = [line for line in lines if makes_sound or "number" not in line]
        record.write_text("".join(kept))
        record.chmod(0o755)
        lines = ["Debug 0", f"GenericExecuteSynth \"printf %s \\'$DATA\\' | {record} $VOICE\""]
        for language, voice in voices.items():
            lines += [f'GenericLanguage "{language}" "{language}" "utf-8"']
            lines += [f'AddVoice "{language}" "MALE1" "{voice}"']
        if has_device:
            (modules / "recorder.conf").write_text("\n".join(lines) + "\n")
        else:
            (modules / "espeak-ng.conf").write_text("Debug 0\n")
        self._process = None

    def __enter__(self):
        command = ["speech-dispatcher", "--run-single", "--communication-method", "unix_socket"]
        command += ["--socket-path", self.socket, "--config-dir", self.folder / "config", "--timeout", "0"]
        home = self.folder / "home"
        home.mkdir(mode=0o700)
        environment = {"PATH": "/usr/bin:/bin", "HOME": home, "XDG_RUNTIME_DIR": home, "LC_ALL": "C.UTF-8"}
        with open(self.folder / "log", "wb") as log:
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment, start_new_session=True
            )
        wait_for(self.socket.exists, "the speech service")
        return self

    def __exit__(self, *_):
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, 9)  # the session that was made for it
            self._process.wait()

    def environment(self):
        return {"SPEECHD_ADDRESS": f"unix_socket:{self.socket}"}

    def said(self):
        """(voice, text) of each message that the engine was given, in order."""
        if not self._said.exists():
            return []
        return [tuple(line.split("\t", 1)) for line in self._said.read_text("utf-8").splitlines()]

    def sounds(self):
        """Of each recording, how long it is in seconds and its loudest sample, of 32768."""
        return [loudness(path) for path in sorted(self.recordings.glob("*.wav"), key=lambda path: int(path.stem))]


def loudness(path):
    with wave.open(str(path)) as sound:
        assert sound.getsampwidth() == 2
        # espeak-ng writes its header before it knows how much there will be.
        samples = memoryview(sound.readframes((path.stat().st_size - 44) // 2))
        rate = sound.getframerate()
    if sys.byteorder != "little":
        raise OSError("samples are read as little-endian")
    values = samples.cast("h")
    return len(values) / rate, max(map(abs, values), default=0)
