// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// One page in the navigation. The page in view is bold and has a bar.
Pressable {
    id: tab

    property bool current: false

    implicitWidth: Math.max(Theme.target, widest.width + 2 * Theme.space3)
    implicitHeight: Math.max(Theme.target, label.implicitHeight + 2 * Theme.space2)
    radius: Theme.space2
    color: isPressed ? Theme.pressed : isHovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: current

    TextMetrics {
        id: widest

        // The room of the bold word, so that nothing moves when the page changes.
        text: tab.text
        font.pixelSize: Theme.body
        font.bold: true
    }
    Text {
        id: label

        anchors.centerIn: parent
        text: tab.text
        color: tab.current ? Theme.text : Theme.muted
        font.pixelSize: Theme.body
        font.bold: tab.current
        textFormat: Text.PlainText
    }
    Rectangle {
        visible: tab.current
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width - 2 * Theme.space3
        height: Theme.bar
        radius: Theme.bar / 2
        color: Theme.text
    }
}
