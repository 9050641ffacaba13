// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// One numbered step.
Item {
    id: step

    required property int index
    required property string pointId
    required property string text
    property color ink: Theme.text
    readonly property string number: Number(index + 1).toLocaleString(Qt.locale(), "f", 0)

    implicitHeight: sentence.height

    Heading {
        id: count

        anchors.left: parent.left
        width: Theme.body * 1.5
        level: 3
        lineHeight: sentence.lineHeight
        horizontalAlignment: Text.AlignLeft // a number alone has no side of its own, from right to left
        text: step.number
        color: step.ink
        Accessible.ignored: true
    }
    Body {
        id: sentence

        objectName: step.pointId
        anchors.left: count.right
        anchors.right: parent.right
        text: step.text
        //: what a screen reader says for a step. %1: its number, %2: what it says
        Accessible.name: qsTr("%1. %2").arg(step.number).arg(text)
        Accessible.role: Accessible.ListItem
    }
}
