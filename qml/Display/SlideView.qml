// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme
import SideBySide.Wall

// One message: what it is about, and what is said.
Item {
    id: view

    required property WallScreen panel
    property string heading
    property string text
    property string part
    property string note
    property int mark: -1

    // A picture of what there is to show now: what comes later does not change it.
    function take() {
        heading = Wall.heading;
        text = Wall.text;
        part = Wall.part;
        note = Wall.note;
        mark = Wall.mark;
    }

    visible: opacity > 0

    Mark {
        id: shape

        visible: view.mark >= 0
        x: view.LayoutMirroring.enabled ? view.width - width : 0
        y: Math.round((view.panel.smallLine - height) / 2)
        size: Math.round(view.panel.small * 0.9)
        shape: Math.max(0, view.mark)
        ground: Theme.page
    }
    WallText {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: shape.visible ? shape.width + view.panel.gap : 0
        // As wide as the player measured it: beside it stand the mark and "2 of 3".
        width: Math.round(view.width - 5.5 * view.panel.small)
        size: view.panel.small
        line: view.panel.smallLine
        font.bold: true
        text: view.heading
        Accessible.role: Accessible.Heading
    }
    WallText {
        anchors.right: parent.right
        size: view.panel.small
        line: view.panel.smallLine
        wrapMode: Text.NoWrap
        text: view.part
    }
    WallText {
        id: message

        anchors.left: parent.left
        anchors.right: parent.right
        y: title.height + view.panel.gap
        size: view.panel.body
        line: view.panel.line
        text: view.text
    }
    WallText {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        size: view.panel.small
        line: view.panel.smallLine
        text: view.note
    }
}
