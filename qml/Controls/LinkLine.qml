// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// A line that goes somewhere: an entry of a menu, a result of the search.
Pressable {
    id: link

    property string detail
    property string iconName

    implicitWidth: Theme.lineWidth
    implicitHeight: Math.max(Theme.target, words.height + 2 * Theme.space3)
    description: detail
    color: isPressed ? Theme.pressed : isHovered ? Theme.hover : Theme.card
    edge: Theme.edge
    edgeColor: isHovered ? Theme.border : Theme.line
    Accessible.role: Accessible.Link

    Icon {
        id: mark

        name: link.iconName
        color: Theme.accent
        width: link.iconName ? size : 0
        anchors.left: parent.left
        anchors.leftMargin: link.iconName ? Theme.space4 : Theme.space1
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        id: words

        anchors.left: mark.right
        anchors.right: arrow.left
        anchors.margins: Theme.space3
        anchors.verticalCenter: parent.verticalCenter

        Text {
            width: parent.width
            text: link.text
            color: Theme.accent
            font.pixelSize: Theme.body
            font.bold: true
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        Text {
            visible: link.detail
            width: parent.width
            text: link.detail
            color: Theme.muted
            font.pixelSize: Theme.small
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
    }
    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        name: "forward"
        color: Theme.muted
    }
}
