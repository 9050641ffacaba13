# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""How long the window hears nothing while a voice is asked to read the page."""

import json

from .figures import Figure
from .hermetic import lines_of


def measure(programs, seconds):
    for line in lines_of([programs.voice, seconds]):
        found = json.loads(line)
        note = f"the longest in {seconds} s"
        yield Figure(f"a voice that {found['voice']}: silence of the window", found["ms"], "ms", 100, note)
