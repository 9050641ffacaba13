// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme
import SideBySide.Wall

// One message: what it is about, on a band in the colour of its option, and what is said.
Item {
    id: view

    required property WallScreen panel
    readonly property int mark: Wall.mark
    readonly property bool isOption: mark >= 0 && mark < Mark.Both
    readonly property bool isBoth: mark === Mark.Both
    readonly property int beside: shape.visible ? shape.width + panel.gap : 0

    // Reaches beyond the edges, for the picture moves a little.
    Rectangle {
        id: band

        x: -Theme.space2
        y: -Theme.space2
        width: parent.width + 2 * Theme.space2
        height: title.y + title.height + view.panel.gap - y
        color: view.isBoth ? Theme.bothTint : view.isOption ? Theme.tintOf(view.mark, Theme.look) : Theme.hover

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.bar
            color: view.isBoth ? Theme.bothInk : view.isOption ? Theme.inkOf(view.mark, Theme.look) : Theme.border
        }
    }
    Mark {
        id: shape

        visible: view.mark >= 0
        anchors.left: parent.left
        anchors.leftMargin: view.panel.margin
        y: title.y + Math.round((view.panel.smallLine - height) / 2)
        size: Math.round(view.panel.small * 0.9)
        shape: Math.max(0, view.mark)
        ground: band.color
    }
    WallText {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: view.panel.margin + view.beside
        y: view.panel.margin - view.panel.gap
        // As wide as the player measured it: beside it stand the mark and "2 of 3".
        width: Math.round(view.width - 2 * view.panel.margin - 5.5 * view.panel.small)
        size: view.panel.small
        line: view.panel.smallLine
        font.bold: true
        text: Wall.heading
        Accessible.role: Accessible.Heading
    }
    WallText {
        anchors.right: parent.right
        anchors.rightMargin: view.panel.margin
        y: title.y
        size: view.panel.small
        line: view.panel.smallLine
        wrapMode: Text.NoWrap
        text: Wall.part
    }
    WallText {
        readonly property int start: band.y + band.height + view.panel.gap
        readonly property int room: remark.y - start - height

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: view.panel.margin
        // In the middle, as the eye sees it: a little above.
        y: start + Math.round(Math.max(0, room) * 0.42)
        size: view.panel.body
        line: view.panel.line
        text: Wall.text
    }
    WallText {
        id: remark

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: view.panel.margin
        y: view.height - height
        height: text ? lineCount * line : 0
        size: view.panel.small
        line: view.panel.smallLine
        text: Wall.note
    }
}
