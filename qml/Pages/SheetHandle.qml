// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// What the sheet is taken by, to be dragged as a file into another window: a mail, a folder. Whoever has
// no mouse saves it. The file is made once the pointer is there.
Rectangle {
    id: handle

    implicitHeight: Math.max(Theme.target, words.height + 2 * Theme.space2)
    radius: Theme.corner
    color: drag.active ? Theme.pressed : pointer.hovered ? Theme.hover : "transparent"
    border.width: Theme.edge
    border.color: Theme.line
    Drag.active: drag.active && Sheet.file
    Drag.dragType: Drag.Automatic
    Drag.supportedActions: Qt.CopyAction
    Drag.mimeData: ({
            "text/uri-list": Sheet.file
        })

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        name: "share"
        color: Theme.muted
    }
    Body {
        id: words

        anchors.left: icon.right
        anchors.right: parent.right
        anchors.margins: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.muted
        font.pixelSize: Theme.small
        //: beside the picture of the sheet
        text: qsTr("Drag from here into a folder or a mail: the sheet as a file.")
    }
    HoverHandler {
        id: pointer

        cursorShape: Qt.OpenHandCursor
        onHoveredChanged: Sheet.makeFile()
    }
    DragHandler {
        id: drag

        target: null
    }
}
