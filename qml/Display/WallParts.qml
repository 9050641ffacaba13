// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Wall

// Parts of the footer, each as a whole: beside the one before it where there is room, else below.
Flow {
    id: parts

    required property WallScreen panel
    property alias texts: list.model
    property bool isBold: false

    width: panel.footerColumn + panel.between

    Repeater {
        id: list

        Item {
            id: part

            required property string modelData

            width: label.width + parts.panel.between
            height: label.height

            WallText {
                id: label

                anchors.left: parent.left // the right one where the language is read from there
                width: Math.min(implicitWidth, parts.panel.footerColumn)
                size: parts.panel.small
                line: parts.panel.smallLine
                font.bold: parts.isBold
                text: part.modelData
            }
        }
    }
}
