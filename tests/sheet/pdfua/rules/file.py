# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""The file as a whole: its header, catalogue, metadata and protection."""

import re
import xml.etree.ElementTree as ET

from pikepdf import Dictionary, Name

from ..fault import Fault

_DC, _RDF, _UA = ("http://purl.org/dc/elements/1.1/",
                  "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.aiim.org/pdfua/ns/id/")


def faults(document):
    root = document.root
    if not re.match(rb"%PDF-1\.[0-7][\r\n]", document.start):
        yield Fault("header", "file", document.start.decode("latin-1"))
    marks = root.get("/MarkInfo", Dictionary())
    if marks.get("/Marked") is not True:
        yield Fault("marked", "file", "")
    if marks.get("/Suspects") is True:
        yield Fault("01-007", "file", "")
    if not document.tree.roots:
        yield Fault("no-tree", "file", "")
    yield from _preferences(root.get("/ViewerPreferences", Dictionary()))
    yield from _metadata(document)
    yield from _rest(document)


def _preferences(preferences):
    if "/DisplayDocTitle" not in preferences:
        yield Fault("07-001", "file", "")
    elif preferences.DisplayDocTitle is not True:
        yield Fault("07-002", "file", "")


def _metadata(document):
    packet = document.metadata()
    if not packet:
        yield Fault("06-001", "file", "")
        return
    try:
        tree = ET.fromstring(packet[packet.find("<", packet.find("?>") + 2):])
    except ET.ParseError as error:
        yield Fault("06-001", "file", f"the packet is not well formed: {error}")
        return
    part = [each.text for each in tree.iter(f"{{{_UA}}}part")]
    part += [value for each in tree.iter() for key, value in each.items() if key == f"{{{_UA}}}part"]
    if part != ["1"]:
        yield Fault("06-002", "file", "")
    titles = [entry.text or "" for each in tree.iter(f"{{{_DC}}}title")
              for entry in each.iter(f"{{{_RDF}}}li")]
    if not "".join(titles).strip():
        yield Fault("06-003", "file", "")
    elif str(document.pdf.docinfo.get("/Title", titles[0])) != titles[0]:
        yield Fault("title", "file", f"{document.pdf.docinfo.Title} and {titles[0]}")


def _rest(document):
    root, pdf = document.root, document.pdf
    options = root.get("/OCProperties", Dictionary())
    for each in [options.get("/D"), *options.get("/Configs", [])]:
        if each is not None and not str(each.get("/Name", "")):
            yield Fault("20-001", "file", "")
    for thing in pdf.objects:
        if isinstance(thing, Dictionary) and thing.get("/Type") in (Name.Filespec, Name.F):
            if "/F" not in thing or "/UF" not in thing:
                yield Fault("21-001", "file", "")
    if "/AcroForm" in root and root.get("/NeedsRendering") is True:
        yield Fault("25-001", "file", "")
    if pdf.is_encrypted and not pdf.allow.accessibility:
        yield Fault("26-002", "file", "")
