// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// A line of a menu: what it does, and the keys that do the same.
Pressable {
    id: line

    property string keys
    readonly property int keyRoom: keys ? Math.ceil(hint.implicitWidth) + Theme.space5 : 0
    readonly property int wantedWidth: Math.ceil(words.implicitWidth) + 1 + keyRoom + 2 * Theme.space4
    // The keys below the words where both do not fit on one line.
    readonly property bool isStacked: keys && wantedWidth > width

    implicitHeight: Math.max(Theme.target, words.height + (isStacked ? hint.height : 0) + 2 * Theme.space2)
    radius: Theme.space2
    isRingInside: true
    color: isPressed ? Theme.pressed : isHovered ? Theme.hover : "transparent"
    description: keys
    // Tab is the menu's: it goes round in it.
    activeFocusOnTab: false
    Accessible.focusable: true
    Accessible.role: Accessible.MenuItem

    Body {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        y: line.isStacked ? Theme.space2 : Math.round((line.height - height) / 2)
        width: line.width - 2 * Theme.space4 - (line.isStacked ? 0 : line.keyRoom)
        text: line.text
        Accessible.ignored: true
    }
    Body {
        id: hint

        // At the end of the line, or below the words' beginning.
        x: line.isStacked === Theme.mirrored ? line.width - width - Theme.space4 : Theme.space4
        y: line.isStacked ? Theme.space2 + words.height : words.y
        text: line.keys
        color: Theme.muted
        Accessible.ignored: true
    }
}
