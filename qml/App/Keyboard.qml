// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Models

// The keys that work on every page, the voice that reads it, and what else has no part in the first picture.
// Quick leave is heard in C++, before any control.
Item {
    id: keyboard

    readonly property Frame frame: (keyboard.Window.window as Main)?.stage ?? null

    // Elsewhere than on X11, no window knows where it is.
    function rememberPlace() {
        const window = keyboard.Window.window;
        const isMaximized = window.visibility === Window.Maximized;
        if (isMaximized || window.visibility === Window.Windowed)
            Settings.rememberMaximized(isMaximized);
        if (window.visibility === Window.Windowed && Qt.platform.pluginName === "xcb")
            Settings.rememberPosition(window.x, window.y);
    }
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
        sequences: ["Esc"]
        onActivated: {
            if (!hands.dismiss())
                Navigation.back();
        }
    }
    Shortcut {
        sequences: ["Alt+Left"]
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
    Hands {
        id: hands

        parent: keyboard.Window.contentItem
        anchors.fill: parent
        frame: keyboard.frame
        onCopied: text => news.tellCopied(text)
    }
    News {
        id: news

        parent: keyboard.frame
        frame: keyboard.frame
    }
    Connections {
        function onXChanged() {
            keyboard.rememberPlace();
        }
        function onYChanged() {
            keyboard.rememberPlace();
        }
        function onVisibilityChanged() {
            keyboard.rememberPlace();
        }

        target: keyboard.Window.window
    }
    Reading {
        id: reading

        frame: keyboard.frame
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
