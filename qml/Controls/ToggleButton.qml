// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// A box with a tick and its word. The page says whether it is ticked.
Pressable {
    id: toggle

    property bool checked: false

    implicitWidth: Theme.lineWidth
    implicitHeight: Math.max(Theme.target, label.height + 2 * Theme.space2)
    color: isPressed ? Theme.pressed : isHovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onToggleAction: clicked()

    Rectangle {
        id: box

        anchors.left: parent.left
        anchors.leftMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.iconSize
        height: Theme.iconSize
        radius: Theme.space1
        color: toggle.checked ? Theme.accent : Theme.card
        border.width: toggle.checked ? 0 : Theme.strongEdge
        border.color: Theme.border

        IconItem {
            name: toggle.checked ? "check" : ""
            color: Theme.accentText
            size: Theme.iconSize
        }
    }
    Text {
        id: label

        anchors.left: box.right
        anchors.leftMargin: Theme.space2
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        text: toggle.text
        color: Theme.accent
        font.pixelSize: Theme.body
        font.bold: true
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
}
