// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// One item of a standard: met or not met, in a word and a shape, and how.
Column {
    id: entry

    required property string item
    required property string text
    required property bool isMet
    required property string how

    //: %1: item of a standard, such as "IPDAS 1.1.1"
    readonly property string metText: qsTr("Met: %1").arg(item)
    //: %1: item of a standard, such as "IPDAS 1.1.1"
    readonly property string notMetText: qsTr("Not met: %1").arg(item)

    bottomPadding: Theme.space2

    Item {
        width: parent.width
        height: state.height

        Icon {
            id: shape

            anchors.left: parent.left
            name: entry.isMet ? "check" : "close"
            color: state.color
        }
        Heading {
            id: state

            anchors.left: shape.right
            anchors.right: parent.right
            anchors.leftMargin: Theme.space2
            level: 3
            text: entry.isMet ? entry.metText : entry.notMetText
        }
    }
    Body {
        width: parent.width
        text: entry.text
    }
    Muted {
        width: parent.width
        text: entry.how
    }
}
