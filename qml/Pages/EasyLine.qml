// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// One sentence of Easy Read and its picture, which says the same and no more: it stands where reading
// begins, or above where few words fit on a line.
Item {
    id: line

    required property string lineId
    required property string text
    required property string picture
    property color ink: Theme.text
    readonly property bool isAbove: width < sentence.font.pixelSize * 13

    implicitHeight: isAbove ? sentence.y + sentence.height : Math.max(drawing.size, sentence.height)

    Icon {
        id: drawing

        anchors.left: parent.left
        name: line.picture
        size: Theme.iconSize * 2
        color: line.ink
    }
    Body {
        id: sentence

        objectName: line.lineId
        anchors.left: line.isAbove ? parent.left : drawing.right
        anchors.leftMargin: line.isAbove ? 0 : Theme.space4
        anchors.right: parent.right
        y: line.isAbove ? drawing.size + Theme.space1 : Math.max(0, Math.round((drawing.size - height) / 2))
        text: line.text
        font.pixelSize: Math.round(Theme.body * 1.2)
    }
}
