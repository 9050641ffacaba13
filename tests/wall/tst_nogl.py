#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Starts the real display where there is no OpenGL, and compares its picture with the one by OpenGL.

  tst_nogl.py PROGRAM

On an X server of its own, with one screen. Mesa draws the other picture, without a graphics card.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

from manager import Manager

PROGRAM = sys.argv.pop(1)
SIZE = "1280x720"
# How Qt is told to draw by OpenGL, and Mesa to do it by itself.
BY_GL = {"QT_QUICK_BACKEND": "rhi", "QSG_RHI_BACKEND": "opengl", "LIBGL_ALWAYS_SOFTWARE": "1"}


class Server:
    """Xvfb with one screen."""

    def __init__(self, *more):
        reading, writing = os.pipe()
        self.process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp",
             *more], pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.name = f":{pipe.readline().strip()}"

    def stop(self):
        self.process.terminate()
        self.process.wait()


def run(*command, **environment):
    return subprocess.run(command, capture_output=True, text=True, check=False,
                          env={**os.environ, **environment})


class WithoutGl(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def picture(self, name, server_options, environment):
        """Of the first slide; and what the display said, with Qt's own words on how it draws."""
        server = Server(*server_options)
        home = self.folder / name
        home.mkdir(mode=0o700)
        playlist = self.folder / "display.json"
        playlist.write_text('{"format": 1, "region": "US", "diagonal": 55,'
                            ' "pace": {"atLeast": 600}}')
        manager = Manager(PROGRAM, home, "--playlist", str(playlist), environment={
            "QT_QPA_PLATFORM": "xcb", "DISPLAY": server.name, "XDG_RUNTIME_DIR": str(home),
            "QSG_INFO": "1", "QT_QUICK_BACKEND": None, **environment})
        try:
            self.assertTrue(manager.hear("READY=1"), manager.said())
            time.sleep(1)
            file = home / "picture.png"
            shot = run("import", "-silent", "-window", "root", str(file), DISPLAY=server.name)
            self.assertEqual(shot.returncode, 0, shot.stderr)
            self.assertIsNone(manager.process.poll())
            self.assertEqual(manager.status()["screens"], 1)
            return file, manager.said()
        finally:
            manager.stop()
            server.stop()

    def unlike(self, one, other):
        """The part of two pictures, seen from afar, that is not alike."""
        size = ("-resize", "12.5%")
        for file in (one, other):
            run("convert", str(file), *size, f"{file}.small.png")
        compared = run("compare", "-metric", "AE", "-fuzz", "8%", f"{one}.small.png",
                       f"{other}.small.png", "null:")
        width, height = (int(side) // 8 for side in SIZE.split("x"))
        return float(compared.stderr.split()[0]) / (width * height)

    def test_shows_the_same_picture(self):
        by_gl, said = self.picture("gl", ["+extension", "GLX"], BY_GL)
        self.assertIn("OpenGL", said)
        without, said = self.picture("none", ["-extension", "GLX"], {})
        self.assertNotIn("OpenGL", said)
        self.assertIn("software", said.lower())
        colours = run("identify", "-format", "%k", str(without)).stdout
        self.assertGreater(int(colours), 100, "nothing is drawn")
        unlike = self.unlike(by_gl, without)
        print(f"unlike, seen from afar: {unlike:.2%}")
        self.assertLess(unlike, 0.01)

    def test_starts_where_the_libraries_are_broken(self):
        """A driver that is there and does not work is no more than none."""
        _file, said = self.picture("broken", ["-extension", "GLX"], {
            "LIBGL_DRIVERS_PATH": "/nowhere", "GALLIUM_DRIVER": "none",
            "__EGL_VENDOR_LIBRARY_DIRS": "/nowhere"})
        self.assertNotIn("OpenGL", said)


if __name__ == "__main__":
    unittest.main(verbosity=2)
