# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""A small service manager: what systemd does for the display, this does.

Restart=always, WatchdogSec, Type=notify: it listens on NOTIFY_SOCKET, ends a process that says nothing
for too long, and starts it again.
"""
import json
import os
import pathlib
import signal
import socket
import subprocess
import time

WATCHDOG = 6  # seconds
PATIENCE = 90  # for a machine that has much else to do


class Manager:
    """One service, as systemd runs it.

    environment: what it has besides; None takes a variable away.
    """

    def __init__(self, program, folder, *arguments, before=(), limit=None, environment=None):
        self.folder = pathlib.Path(folder)
        self.command = [*before, program, "display", "--health", str(folder), *arguments]
        self.limit = limit
        self.environment = environment or {"QT_QPA_PLATFORM": "offscreen"}
        self.path = str(self.folder / "notify")
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(self.path)
        self.errors = open(self.folder / "stderr", "w+b")
        self.process = None
        self.start()

    def start(self):
        environment = dict(os.environ, NOTIFY_SOCKET=self.path, QT_QUICK_BACKEND="software",
                           WATCHDOG_USEC=str(WATCHDOG * 1_000_000))
        environment.pop("STATE_DIRECTORY", None)
        environment.update(self.environment)
        environment = {name: value for name, value in environment.items() if value is not None}
        self.process = subprocess.Popen(self.command, env=environment, stderr=self.errors,
                                        preexec_fn=self.limit, start_new_session=True)

    def hear(self, what, patience=PATIENCE):
        """Waits for a word of the service's; False when it does not come."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            self.socket.settimeout(max(0.01, end - time.monotonic()))
            try:
                if what in self.socket.recv(4096).decode().split("\n"):
                    return True
            except TimeoutError:
                break
        return False

    def restart(self):
        self.process.wait()
        time.sleep(1)  # RestartSec
        self.start()

    def watch(self):
        """Ends the service once it says nothing for the length of the watchdog."""
        while self.hear("WATCHDOG=1", WATCHDOG):
            pass
        self.process.kill()
        self.restart()

    def said(self):
        self.errors.seek(0)
        return self.errors.read().decode()

    def status(self):
        """The health file once it is there."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                return json.loads((self.folder / "status.json").read_text())
            except FileNotFoundError:
                time.sleep(0.1)
        return None

    def end(self, how):
        """With what runs under it."""
        try:
            os.killpg(self.process.pid, how)
        except ProcessLookupError:
            pass

    def stop(self):
        self.end(signal.SIGKILL)
        self.process.wait()
        self.errors.close()
        self.socket.close()
