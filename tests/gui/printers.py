# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""A print service of the tests' own: CUPS with one printer, which keeps what it is sent.

It listens on a local socket in its folder and on nothing else, and knows no other printer.
"""

import os
import subprocess
from pathlib import Path

from desk import wait_for

DAEMON = "/usr/sbin/cupsd"

FILES = """\
FileDevice Yes
Printcap
ServerRoot {folder}/root
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/spool
AccessLog {folder}/access.log
ErrorLog {folder}/error.log
{user}
"""

SERVICE = """\
PreserveJobFiles Yes
DirtyCleanInterval 0
Listen {folder}/socket
DefaultAuthType None
Browsing No
WebInterface No
LogLevel info
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""

PRINTERS = """\
<DefaultPrinter Desk>
Info Desk
DeviceURI file:///dev/null
State Idle
Accepting Yes
Shared No
</DefaultPrinter>
"""

# A printer that takes PDF as it is, knows two papers, and prints to a sixth of an inch of the edge.
SIZES = {"A4": ("A4", 595, 842), "Letter": ("US Letter", 612, 792)}


def description():
    """The printer's PPD (Adobe's "PostScript Printer Description File Format", 4.3)."""
    lines = [
        '*PPD-Adobe: "4.3"',
        '*FormatVersion: "4.3"',
        '*FileVersion: "1.0"',
        "*LanguageVersion: English",
        "*LanguageEncoding: ISOLatin1",
        '*PCFileName: "DESK.PPD"',
        '*Manufacturer: "Tests"',
        '*Product: "(Desk)"',
        '*ModelName: "Desk"',
        '*ShortNickName: "Desk"',
        '*NickName: "Desk"',
        '*PSVersion: "(3010.000) 0"',
        '*LanguageLevel: "3"',
        "*ColorDevice: True",
        "*DefaultColorSpace: RGB",
        '*cupsFilter2: "application/pdf application/pdf 0 -"',
    ]
    for key, kind in (("PageSize", "*PageSize/Paper"), ("PageRegion", "*PageRegion")):
        lines += [f"*OpenUI {kind}: PickOne", f"*OrderDependency: 10 AnySetup *{key}"]
        lines += [f"*Default{key}: A4"]
        for name, (text, width, height) in SIZES.items():
            code = f"<</PageSize[{width} {height}]>>setpagedevice"
            lines.append(f'*{key} {name}/{text}: "{code}"')
        lines.append(f"*CloseUI: *{key}")
    lines.append("*DefaultImageableArea: A4")
    for name, (text, width, height) in SIZES.items():
        lines.append(f'*ImageableArea {name}/{text}: "12 12 {width - 12} {height - 12}"')
    lines.append("*DefaultPaperDimension: A4")
    for name, (text, width, height) in SIZES.items():
        lines.append(f'*PaperDimension {name}/{text}: "{width} {height}"')
    return "\n".join(lines) + "\n"


class PrintService:
    """CUPS in a folder. `server` is what CUPS_SERVER has to be for a program to find it."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.server = str(self.folder / "socket")
        for name in ("root/ppd", "spool", "cache", "state"):
            (self.folder / name).mkdir(parents=True)
        # It drops root's rights, and so has to be told to whom; anyone else stays who they are.
        user = "User lp\nGroup lp\nSystemGroup root" if os.geteuid() == 0 else ""
        for name, text in (
            ("files.conf", FILES),
            ("service.conf", SERVICE),
            ("root/printers.conf", PRINTERS),
        ):
            words = {"folder": self.folder, "user": user}
            (self.folder / name).write_text(text.format(**words), encoding="utf-8")
        (self.folder / "root/ppd/Desk.ppd").write_text(description(), encoding="ascii")

    def __enter__(self):
        command = [DAEMON, "-f", "-c", self.folder / "service.conf"]
        self.process = subprocess.Popen(
            [*command, "-s", self.folder / "files.conf"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_for(Path(self.server).is_socket, "the print service")
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    @property
    def _spool(self):
        return self.folder / "spool"

    def has_job(self):
        return any(self._spool.glob("d*"))

    def job(self):
        """What others read in the list of jobs, and the file that was sent to the printer; waits for
        the first job to be done. The name is in the service's record (an IPP request, RFC 8010: the
        length of a value in two bytes, then the value)."""
        log = self.folder / "error.log"
        wait_for(lambda: "[Job 1] Job completed" in log.read_text(encoding="utf-8"), "a print job")
        record = self._spool / "c00001"
        wait_for(record.exists, "the record of a print job")
        _, _, rest = record.read_bytes().partition(b"job-name")
        length = int.from_bytes(rest[:2], "big")
        return rest[2 : 2 + length].decode(), self._spool / "d00001-001"
