// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// A button that opens or closes the part below it; the part belongs to the page.
Pressable {
    id: disclosure

    property bool open: false

    implicitWidth: Theme.lineWidth
    implicitHeight: Math.max(Theme.target, label.height + 2 * Theme.space2)
    color: isPressed ? Theme.pressed : isHovered ? Theme.hover : "transparent"
    //: State of a button that opens a part of the page
    description: open ? qsTr("shown") : qsTr("hidden")

    IconItem {
        id: chevron

        anchors.left: parent.left
        anchors.leftMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        name: "chevron-down"
        color: Theme.accent
        size: Theme.iconSize
        rotation: disclosure.open ? 180 : 0
    }
    Text {
        id: label

        anchors.left: chevron.right
        anchors.leftMargin: Theme.space2
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        text: disclosure.text
        color: Theme.accent
        font.pixelSize: Theme.body
        font.bold: true
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
}
