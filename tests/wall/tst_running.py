#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Tests the real display under a small service manager: what systemd does for it, this does.

  tst_running.py PROGRAM

Restart=always, WatchdogSec, Type=notify: the manager here listens on NOTIFY_SOCKET, ends a process
that says nothing for too long, and starts it again. Prints how long each took.
"""
import ctypes
import json
import os
import pathlib
import re
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = sys.argv.pop(1)
WATCHDOG = 6  # seconds
PATIENCE = 90  # for a machine that has much else to do


def stop_thread(thread):
    """Holds one thread of a process of ours up (ptrace(2)); the others go on."""
    seize, interrupt = 0x4206, 0x4207
    libc = ctypes.CDLL(None, use_errno=True)
    for request in (seize, interrupt):
        if libc.ptrace(request, thread, None, None) != 0:
            raise OSError(ctypes.get_errno(), "ptrace")
    os.waitpid(thread, 0)  # takes the news that it stands still, which is not that it ended


class Manager:
    """One service, as systemd runs it."""

    def __init__(self, folder, *arguments, before=(), limit=None):
        self.folder = pathlib.Path(folder)
        self.command = [*before, PROGRAM, "display", "--health", str(folder), *arguments]
        self.limit = limit
        self.path = str(self.folder / "notify")
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(self.path)
        self.errors = open(self.folder / "stderr", "w+b")
        self.process = None
        self.start()

    def start(self):
        environment = dict(os.environ, NOTIFY_SOCKET=self.path, QT_QPA_PLATFORM="offscreen",
                           WATCHDOG_USEC=str(WATCHDOG * 1_000_000), QT_QUICK_BACKEND="software")
        environment.pop("STATE_DIRECTORY", None)
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


class Running(unittest.TestCase):
    def manager(self, *arguments, **options):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        manager = Manager(self.folder, *arguments, **options)
        self.addCleanup(manager.stop)
        return manager

    def test_comes_back(self):
        manager = self.manager()
        self.assertTrue(manager.hear("READY=1"), manager.said())
        self.assertTrue(manager.hear("WATCHDOG=1"))
        status = manager.status()
        self.assertTrue(status["up"])
        self.assertEqual(status["restarts"], 0)
        self.assertEqual(status["screens"], 1)

        begun = time.monotonic()
        manager.process.kill()
        manager.restart()
        self.assertTrue(manager.hear("READY=1"))
        print(f"killed: first frame after {time.monotonic() - begun:.1f} s, 1 s of them RestartSec")

        begun = time.monotonic()
        manager.process.send_signal(signal.SIGSTOP)
        manager.watch()
        self.assertTrue(manager.hear("READY=1"))
        print(f"stopped: first frame after {time.monotonic() - begun:.1f} s at WatchdogSec={WATCHDOG}")
        self.assertEqual(manager.status()["restarts"], 2)

        threads = os.listdir(f"/proc/{manager.process.pid}/task")
        self.assertGreater(len(threads), 1)
        begun = time.monotonic()
        stop_thread(manager.process.pid)  # the first thread, which draws
        manager.watch()
        self.assertTrue(manager.hear("READY=1"))
        print(f"stuck: first frame after {time.monotonic() - begun:.1f} s at WatchdogSec={WATCHDOG}")
        self.assertTrue(manager.hear("WATCHDOG=1"))
        self.assertEqual(manager.status()["restarts"], 3)

    def test_writes_metrics_about_itself_alone(self):
        manager = self.manager()
        self.assertTrue(manager.hear("WATCHDOG=1"))
        manager.status()
        text = (manager.folder / "sidebyside-display.prom").read_text()
        self.assertIn("\nsidebyside_display_up 1\n", text)
        for line in text.splitlines():
            self.assertRegex(line, r"^(# (HELP|TYPE) \w+ .+|\w+(\{.*\})? [-0-9.]+)$")
        written = sorted(path.name for path in manager.folder.iterdir())
        self.assertEqual(written, ["notify", "sidebyside-display.prom", "status.json", "stderr"])

    def test_goes_on_with_a_bad_playlist(self):
        playlist = pathlib.Path(tempfile.mkdtemp()) / "display.json"
        self.addCleanup(shutil.rmtree, playlist.parent)
        playlist.write_text('{"format": 1, "region": "US",\n "speed": 1}\n')
        manager = self.manager("--playlist", str(playlist))
        self.assertTrue(manager.hear("WATCHDOG=1"))
        self.assertIn(f"{playlist}:2:2: error: ", manager.said())
        status = manager.status()
        self.assertEqual(status["state"], "open")
        self.assertEqual(len(status["faults"]), 1)

    def test_goes_on_with_a_full_disk(self):
        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (400, 400))

        manager = self.manager(limit=limit)
        self.assertTrue(manager.hear("READY=1"))
        for _ in range(3):
            self.assertTrue(manager.hear("WATCHDOG=1"))
        self.assertIsNone(manager.process.poll())
        self.assertFalse((manager.folder / "status.json").exists())
        self.assertIn("cannot be written", manager.said())

    def test_opens_local_sockets_alone(self):
        trace = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, trace)
        manager = self.manager(before=("strace", "-f", "-qq", "-e", "trace=socket,seccomp,prctl",
                                       "-o", f"{trace}/calls"))
        self.assertTrue(manager.hear("WATCHDOG=1"))
        manager.end(signal.SIGTERM)
        manager.process.wait()
        calls = pathlib.Path(trace, "calls").read_text()
        self.assertIn("SECCOMP_SET_MODE_FILTER", calls)
        families = set(re.findall(r"socket\((\w+)", calls))
        self.assertLessEqual(families, {"AF_UNIX"})


if __name__ == "__main__":
    unittest.main(verbosity=2)
