#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""A desktop portal that says how windows are to look, and says it anew when told.

portal.py    Prints "ready", then reads lines "GROUP KEY VALUE", VALUE as GVariant text such as
             "uint32 1" or "1.5"; prints each line back once its signal is out.

Interface: org.freedesktop.portal.Settings of the XDG desktop portal, as far as it is asked for.
"""

import sys

from gi.repository import Gio, GLib

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
XML = f"""<node><interface name="{INTERFACE}">
<method name="ReadAll"><arg type="as" direction="in"/><arg type="a{{sa{{sv}}}}" direction="out"/></method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
</interface></node>"""

values = {"org.freedesktop.appearance": {"color-scheme": GLib.Variant("u", 1)}}


def on_call(_connection, _sender, _path, _interface, _method, parameters, invocation):
    asked = parameters.unpack()[0]
    answer = {group: values[group] for group in values if not asked or group in asked}
    invocation.return_value(GLib.Variant("(a{sa{sv}})", (answer,)))


def on_line(channel, _condition, bus):
    line = channel.readline()
    if not line:
        loop.quit()
        return False
    group, key, text = line.strip().split(" ", 2)
    value = GLib.Variant.parse(None, text, None, None)
    values.setdefault(group, {})[key] = value
    change = GLib.Variant("(ssv)", (group, key, value))
    bus.emit_signal(None, PATH, INTERFACE, "SettingChanged", change)
    bus.flush_sync()
    print(line, end="", flush=True)
    return True


loop = GLib.MainLoop()
connection = Gio.bus_get_sync(Gio.BusType.SESSION)
description = Gio.DBusNodeInfo.new_for_xml(XML).interfaces[0]
connection.register_object(PATH, description, on_call, None, None)
Gio.bus_own_name_on_connection(
    connection, NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: print("ready", flush=True), None
)
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, on_line, connection)
loop.run()
