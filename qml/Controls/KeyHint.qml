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
    // The key above its words where both do not fit on one line.
    readonly property bool isStacked: width < 2 * keyWidth

    implicitWidth: Theme.lineWidth
    implicitHeight: isStacked ? key.height + Theme.space2 + words.height : Math.max(key.height, words.height)
    Accessible.role: Accessible.ListItem
    Accessible.name: keys + ": " + text

    TextMetrics {
        id: metrics

        text: hint.keys
        font.pixelSize: Theme.small
        font.bold: true
    }
    Rectangle {
        id: key

        anchors.left: parent.left
        width: label.width + 2 * Theme.space3
        height: label.height + 2 * Theme.space1
        radius: Theme.space2
        color: Theme.card
        border.width: Theme.edge
        border.color: Theme.border

        Text {
            id: label

            anchors.centerIn: parent
            width: Math.min(Math.ceil(metrics.advanceWidth) + 1, (hint.isStacked ? hint.width : hint.keyWidth) - 2 * Theme.space3)
            text: hint.keys
            color: Theme.text
            font.pixelSize: Theme.small
            font.bold: true
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
    }
    Text {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: hint.isStacked ? 0 : hint.keyWidth + Theme.space4
        anchors.right: parent.right
        y: hint.isStacked ? key.height + Theme.space2 : 0
        text: hint.text
        color: Theme.text
        font.pixelSize: Theme.body
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
}
