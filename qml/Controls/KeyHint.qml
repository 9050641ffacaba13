// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// A key and what it does.
Item {
    id: hint

    property string keys
    property string text
    property int keyWidth: Theme.body * 9

    implicitWidth: Theme.lineWidth
    implicitHeight: Math.max(key.height, words.height)
    Accessible.role: Accessible.ListItem
    Accessible.name: keys + ": " + text

    Rectangle {
        id: key

        anchors.left: parent.left
        width: Math.min(label.implicitWidth + 2 * Theme.space3, hint.keyWidth)
        height: label.implicitHeight + 2 * Theme.space1
        radius: Theme.space2
        color: Theme.card
        border.width: Theme.edge
        border.color: Theme.border

        Text {
            id: label

            anchors.centerIn: parent
            text: hint.keys
            color: Theme.text
            font.pixelSize: Theme.small
            font.bold: true
            textFormat: Text.PlainText
        }
    }
    Text {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: hint.keyWidth + Theme.space4
        anchors.right: parent.right
        text: hint.text
        color: Theme.text
        font.pixelSize: Theme.body
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
}
