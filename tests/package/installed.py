# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The program as it is installed, in a folder of the test's own, and commands run in it."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
PATIENCE = 120  # seconds
ID = "io.github.sidebyside_guide.sidebyside"


class Installed(unittest.TestCase):
    """prefix: what `cmake --install` puts below /usr. desk: where commands run, with a home."""

    @classmethod
    def setUpClass(cls):
        folder = cls.enterClassContext(tempfile.TemporaryDirectory(prefix="installed-"))
        cls.prefix = Path(folder, "usr")
        cls.share = cls.prefix / "share"
        cls.desk = Path(folder, "desk")
        cls.desk.mkdir()
        cls.environment = {
            "PATH": f"{cls.prefix}/bin:/usr/bin:/bin",
            "HOME": str(cls.desk),
            "LC_ALL": "C.UTF-8",
            "XDG_DATA_HOME": str(cls.share),
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            "SIDEBYSIDE_MARKS": "1",  # a window leaves after its first picture
        }
        subprocess.run(
            ["cmake", "--install", BUILD, "--prefix", cls.prefix],
            check=True,
            stdout=subprocess.DEVNULL,
        )

    def run_command(self, *command, exit_code=0, **changes):
        """Runs it to its end, which has to be this one; gives what it printed."""
        result = subprocess.run(
            command,
            env={name: value for name, value in (self.environment | changes).items() if value},
            cwd=self.desk,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        said = f"{command}: {result.returncode}\n{result.stdout}{result.stderr}"
        self.assertEqual(result.returncode, exit_code, said)
        return result

    def says_nothing(self, *command, **changes):
        """For tools that print what is wrong."""
        result = self.run_command(*command, **changes)
        self.assertEqual(result.stderr + result.stdout, "")


def main():
    unittest.main(verbosity=2)


if len(sys.argv) < 2:
    sys.exit(f"{sys.argv[0]} BUILD_FOLDER [TEST]")
BUILD = sys.argv.pop(1)
os.environ.pop("DISPLAY", None)
