// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme
import SideBySide.Wall

// Steady below every message: who to call, that nobody watches, where paper is.
Item {
    id: footer

    required property WallScreen panel

    height: panel.footer
    Accessible.role: Accessible.Grouping
    //: the footer of the display on the wall, for a screen reader
    Accessible.name: qsTr("Help numbers")

    // Reaches beyond the edges, for the footer moves a little.
    Rectangle {
        x: -Theme.space2
        width: parent.width + 2 * Theme.space2
        height: parent.height + Theme.space2
        color: Theme.urgentTint

        Rectangle {
            width: parent.width
            height: Theme.bar
            color: Theme.urgentInk
        }
    }
    CodeView {
        anchors.right: parent.right
        anchors.rightMargin: footer.panel.margin
        anchors.verticalCenter: parent.verticalCenter
        width: footer.panel.code
        height: width
        visible: width > 0
        content: Wall.address
        Accessible.role: Accessible.Graphic
        //: QR code on the wall, for a screen reader. %1: the address it leads to
        Accessible.name: qsTr("QR code: %1").arg(Wall.address)
    }
    Column {
        anchors.left: parent.left
        anchors.leftMargin: footer.panel.margin
        anchors.verticalCenter: parent.verticalCenter

        WallParts {
            panel: footer.panel
            isBold: true
            texts: Wall.footerNumbers
        }
        WallParts {
            panel: footer.panel
            texts: Wall.footerNotes
        }
    }
}
