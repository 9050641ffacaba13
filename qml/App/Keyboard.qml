// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Models

// The keys that work on every page, and the voice that reads it. Quick leave is heard in C++, before any
// control.
Item {
    id: keyboard

    function toggleFullScreen() {
        const window = keyboard.Window.window;
        window.visibility = window.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen;
    }

    Shortcut {
        sequences: ["Ctrl+F"]
        onActivated: Navigation.openPage(Page.Search)
    }
    Shortcut {
        sequences: ["Ctrl+P"]
        onActivated: Navigation.openPage(Page.Sheet)
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: Settings.largerText()
    }
    Shortcut {
        sequences: ["Ctrl+-"]
        onActivated: Settings.smallerText()
    }
    Shortcut {
        sequences: ["Ctrl+0"]
        onActivated: Settings.textPercent = 100
    }
    Shortcut {
        sequences: ["F1"]
        onActivated: Navigation.openPage(Page.KeyList)
    }
    Shortcut {
        sequences: ["Ctrl+H"]
        onActivated: Navigation.openPage(Page.Help)
    }
    Shortcut {
        sequences: ["Ctrl+R"]
        onActivated: reading.press()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+R"]
        onActivated: reading.stop()
    }
    Shortcut {
        sequences: ["F11"]
        onActivated: keyboard.toggleFullScreen()
    }
    Shortcut {
        sequences: ["Esc", "Alt+Left"]
        onActivated: Navigation.back()
    }
    Shortcut {
        sequences: ["Alt+Right"]
        onActivated: Navigation.forward()
    }
    Shortcut {
        sequences: ["Ctrl+Q"]
        onActivated: keyboard.Window.window.close()
    }
    Reading {
        id: reading

        frame: (keyboard.Window.window as Main)?.inside ?? null
    }
    Repeater {
        model: Pages

        Item {
            id: tab

            required property int index
            required property string address

            Shortcut {
                sequences: ["Alt+" + (tab.index + 1)]
                onActivated: Navigation.open(tab.address)
            }
        }
    }
}
