// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// One page in the navigation. The page in view has a bar and darker letters.
Pressable {
    id: tab

    property bool current: false

    // Whole pixels, or the sides of the next one's ring are blurred.
    implicitWidth: Math.max(Theme.target, Math.ceil(label.implicitWidth) + 2 * Theme.space3)
    implicitHeight: Math.max(Theme.target, label.implicitHeight + 2 * Theme.space2)
    radius: Theme.space2
    isRingInside: true // the page begins right below
    color: isPressed ? Theme.pressed : isHovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: current

    Text {
        id: label

        anchors.centerIn: parent
        text: tab.text
        color: tab.current ? Theme.text : Theme.muted
        font.pixelSize: Theme.body
        textFormat: Text.PlainText
    }
    Rectangle {
        visible: tab.current
        anchors.bottom: parent.bottom
        anchors.bottomMargin: tab.hasRing ? Theme.ring : 0
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width - 2 * Theme.space3
        height: Theme.bar
        radius: Theme.bar / 2
        color: Theme.text
    }
}
