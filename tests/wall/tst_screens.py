#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Plugs screens into the real display and pulls them out, on an X server of its own (Xorg's dummy driver).

  tst_screens.py PROGRAM

Prints how long the display took to fill a screen that came back.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

from manager import PATIENCE, Manager

PROGRAM = sys.argv.pop(1)
SMALL, LARGE = (1280, 720), (1920, 1080)
PLUGS = 20


class Server:
    """Xorg with its screens."""

    def __init__(self, folder):
        reading, writing = os.pipe()
        configuration = pathlib.Path(__file__).with_name("xorg.conf")
        self.process = subprocess.Popen(
            ["Xorg", "-config", configuration, "-displayfd", str(writing), "-noreset",
             "-nolisten", "tcp", "-logfile", f"{folder}/xorg.log"],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.name = f":{pipe.readline().strip()}"

    def run(self, *command):
        return subprocess.run(command, env=dict(os.environ, DISPLAY=self.name), check=True,
                              capture_output=True, text=True).stdout

    def plug(self, output, size, *place):
        self.run("xrandr", "--output", output, "--mode", f"{size[0]}x{size[1]}", *place)

    def pull(self, output):
        self.run("xrandr", "--output", output, "--off")

    def windows(self):
        """Width, height, left and top of each window of the display."""
        tree = self.run("xwininfo", "-root", "-tree")
        found = re.findall(r'"Side by Side: display.*?(\d+)x(\d+)\S+  \+(\d+)\+(\d+)', tree)
        return sorted(tuple(int(number) for number in window) for window in found)

    def picture(self, size, left=0):
        """Whether what is on the screen has a footer in another colour than the page."""
        width, height = size
        crop = f"{width}x{height}+{left}+0"
        pixels = self.run("import", "-silent", "-window", "root", "-crop", crop, "+repage",
                          "-format", f"%[pixel:p{{4,{height // 2}}}] %[pixel:p{{4,{height - 12}}}]",
                          "info:").split()
        return pixels[0] != pixels[1] and "srgb(0,0,0)" not in pixels and "black" not in pixels

    def is_light(self, size, left=0):
        """Whether the page is, between heading and footer, at its edge."""
        pixel = self.run("import", "-silent", "-window", "root", "-crop",
                         f"1x1+{left + 4}+{size[1] // 2}", "+repage", "-colorspace", "Gray",
                         "-format", "%[fx:mean]", "info:")
        return float(pixel) > 0.5

    def stop(self):
        self.process.terminate()
        self.process.wait()


class Screens(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        self.server = Server(self.folder)
        self.addCleanup(self.server.stop)

    def display(self, *arguments):
        manager = Manager(PROGRAM, self.folder, *arguments, environment={
            "QT_QPA_PLATFORM": "xcb", "DISPLAY": self.server.name, "XDG_RUNTIME_DIR": self.folder})
        self.addCleanup(manager.stop)
        self.assertTrue(manager.hear("READY=1"), manager.said())
        return manager

    def wait_for(self, *windows):
        """The seconds until there are these windows and no others."""
        begun = time.monotonic()
        while self.server.windows() != sorted(windows):
            self.assertLess(time.monotonic() - begun, PATIENCE, self.server.windows())
            time.sleep(0.05)
        return time.monotonic() - begun

    def test_unplugged_and_replugged(self):
        manager = self.display()
        self.wait_for((*LARGE, 0, 0))
        longest = 0
        for turn in range(PLUGS):
            size = LARGE if turn % 2 else SMALL
            self.server.pull("DUMMY0")
            time.sleep(0.3)
            self.server.plug("DUMMY0", size)
            longest = max(longest, self.wait_for((*size, 0, 0)))
        print(f"{PLUGS} times pulled out and plugged in: filled again after {longest:.1f} s at most")
        self.assertIsNone(manager.process.poll())
        self.assertTrue(manager.hear("WATCHDOG=1"))
        begun = time.monotonic()
        while not self.server.picture(LARGE):
            self.assertLess(time.monotonic() - begun, PATIENCE)
        self.assertEqual(manager.status()["restarts"], 0)
        self.assertEqual(manager.said(), "")

    def test_none_at_start(self):
        self.server.pull("DUMMY0")
        manager = self.display()
        for _ in range(4):  # longer than the watchdog waits
            self.assertTrue(manager.hear("WATCHDOG=1"))
        self.server.plug("DUMMY0", LARGE)
        self.wait_for((*LARGE, 0, 0))
        self.assertTrue(manager.hear("WATCHDOG=1"))
        self.assertIsNone(manager.process.poll())

    def test_a_second_one(self):
        manager = self.display()
        self.server.run("xrandr", "--addmode", "DUMMY1", f"{SMALL[0]}x{SMALL[1]}")
        self.server.plug("DUMMY1", SMALL, "--right-of", "DUMMY0")
        self.wait_for((*LARGE, 0, 0), (*SMALL, LARGE[0], 0))
        begun = time.monotonic()
        while not (self.server.picture(LARGE) and self.server.picture(SMALL, LARGE[0])):
            self.assertLess(time.monotonic() - begun, PATIENCE)
        self.server.pull("DUMMY1")
        self.wait_for((*LARGE, 0, 0))
        self.assertTrue(manager.hear("WATCHDOG=1"))

    def test_a_playlist_of_its_own(self):
        common = {"format": 1, "region": "US", "order": ["definition"], "languages": ["en"],
                  "pace": {"atLeast": 5, "perWord": 0.2, "extra": 0}}
        own = {**common, "screens": [{"name": "DUMMY1", "look": "dark"}]}
        playlist = pathlib.Path(self.folder, "display.json")
        playlist.write_text(json.dumps(own), "utf-8")
        manager = self.display("--playlist", str(playlist))
        self.wait_for((*LARGE, 0, 0))
        # It finds its screen whenever that is plugged in.
        self.server.run("xrandr", "--addmode", "DUMMY1", f"{SMALL[0]}x{SMALL[1]}")
        for _ in range(2):
            self.server.plug("DUMMY1", SMALL, "--right-of", "DUMMY0")
            self.wait_for((*LARGE, 0, 0), (*SMALL, LARGE[0], 0))
            self.wait_for_look(manager, light=(True, False))
            self.server.pull("DUMMY1")
            self.wait_for((*LARGE, 0, 0))
        self.server.plug("DUMMY1", SMALL, "--right-of", "DUMMY0")
        self.wait_for_look(manager, light=(True, False))
        self.assertEqual(manager.status()["faults"], [])
        # And gives it up when the file no longer says so.
        playlist.write_text(json.dumps(common), "utf-8")
        self.wait_for_look(manager, light=(True, True))
        self.wait_for((*LARGE, 0, 0), (*SMALL, LARGE[0], 0))
        self.assertEqual(manager.status()["restarts"], 0)
        self.assertEqual(manager.said(), "")

    def wait_for_look(self, manager, light):
        """Until the one screen and the other beside it are light or dark.

        The manager hears what it is told meanwhile: else the display would wait for it to listen.
        """
        begun = time.monotonic()
        while light != (self.server.is_light(LARGE), self.server.is_light(SMALL, LARGE[0])):
            self.assertLess(time.monotonic() - begun, PATIENCE)
            self.assertTrue(manager.hear("WATCHDOG=1"), manager.said())


if __name__ == "__main__":
    unittest.main(verbosity=2)
