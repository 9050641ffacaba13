#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""A desktop portal whose dialogs are answered at once, as a folder says.

portaldialogs.py FOLDER    Prints "ready". Saving is answered with FOLDER and the name that was offered;
                           what is printed is kept as FOLDER/printed.pdf. A file "cancel" in the folder has
                           every dialog cancelled; "letter" has US Letter in the printer.

Interfaces: org.freedesktop.portal.FileChooser and Print, as far as they are asked for.
"""

import os
import sys
from pathlib import Path

from gi.repository import Gio, GLib

FOLDER = Path(sys.argv[1])
NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
CHOOSER, PRINT = "org.freedesktop.portal.FileChooser", "org.freedesktop.portal.Print"
XML = f"""<node><interface name="{CHOOSER}"><property name="version" type="u" access="read"/>
<method name="SaveFile"><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="a{{sv}}" direction="in"/><arg type="o" direction="out"/></method></interface>
<interface name="{PRINT}"><property name="version" type="u" access="read"/>
<method name="PreparePrint"><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="a{{sv}}" direction="in"/><arg type="a{{sv}}" direction="in"/><arg type="a{{sv}}" direction="in"/>
<arg type="o" direction="out"/></method>
<method name="Print"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="h" direction="in"/>
<arg type="a{{sv}}" direction="in"/><arg type="o" direction="out"/></method></interface></node>"""
TOKEN = 4711


def saved(options, _files):
    return {"uris": GLib.Variant("as", [(FOLDER / options["current_name"]).as_uri()])}


def prepared(_options, _files):
    width = 215.9 if (FOLDER / "letter").exists() else 210.0
    setup = {"Width": GLib.Variant("d", width), "Height": GLib.Variant("d", 297.0)}
    return {
        "settings": GLib.Variant("a{sv}", {}),
        "page-setup": GLib.Variant("a{sv}", setup),
        "token": GLib.Variant("u", TOKEN),
    }


def printed(options, files):
    assert options["token"] == TOKEN, options
    with os.fdopen(files.get(0), "rb") as sheet:
        (FOLDER / "printed.pdf").write_bytes(sheet.read())
    return {}


ANSWERS = {"SaveFile": saved, "PreparePrint": prepared, "Print": printed}


def on_call(connection, sender, _path, _interface, method, parameters, invocation):
    title, options = parameters.unpack()[1], parameters.unpack()[-1]
    request = f"{PATH}/request/{sender[1:].replace('.', '_')}/{options['handle_token']}"
    with open(FOLDER / "calls", "a", encoding="utf-8") as calls:
        calls.write(f"{method}: {title}\n")
    files = invocation.get_message().get_unix_fd_list()
    is_cancelled = (FOLDER / "cancel").exists()
    results = {} if is_cancelled else ANSWERS[method](options, files)
    invocation.return_value(GLib.Variant("(o)", (request,)))
    answer = GLib.Variant("(ua{sv})", (int(is_cancelled), results))
    connection.emit_signal(sender, request, "org.freedesktop.portal.Request", "Response", answer)


def on_get(*_):
    return GLib.Variant("u", 4)


bus = Gio.bus_get_sync(Gio.BusType.SESSION)
for interface in Gio.DBusNodeInfo.new_for_xml(XML).interfaces:
    bus.register_object(PATH, interface, on_call, on_get, None)
Gio.bus_own_name_on_connection(
    bus, NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: print("ready", flush=True), None
)
GLib.MainLoop().run()
