#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Tests the real display under a small service manager (manager.py).

  tst_running.py PROGRAM

Prints how long it took to come back.
"""
import ctypes
import os
import pathlib
import re
import resource
import shutil
import signal
import sys
import tempfile
import time
import unittest

from manager import WATCHDOG, Manager

PROGRAM = sys.argv.pop(1)


def stop_thread(thread):
    """Holds one thread of a process of ours up (ptrace(2)); the others go on."""
    seize, interrupt = 0x4206, 0x4207
    libc = ctypes.CDLL(None, use_errno=True)
    for request in (seize, interrupt):
        if libc.ptrace(request, thread, None, None) != 0:
            raise OSError(ctypes.get_errno(), "ptrace")
    os.waitpid(thread, 0)  # takes the news that it stands still, which is not that it ended


class Running(unittest.TestCase):
    def manager(self, *arguments, **options):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        manager = Manager(PROGRAM, self.folder, *arguments, **options)
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
