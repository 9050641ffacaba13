// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// A minute before answers are forgotten because nobody is there. Any key or touch keeps them.
Rectangle {
    id: bar

    // Both beside each other, below each other, or the button alone, which then has a shorter word
    // still: the page keeps its room.
    readonly property bool isStacked: width < Theme.body * 22
    readonly property bool isShort: width < Theme.body * 16
    readonly property bool isTiny: width < Theme.body * 9
    readonly property int innerWidth: width - 2 * Theme.space4
    //: when nobody has touched the window for nine minutes
    readonly property string warning: qsTr("Your answers will be gone in one minute.")
    //: button: somebody is still there
    readonly property string keepText: qsTr("Keep my answers")
    //: the same button, where there is little room
    readonly property string stayText: qsTr("Stay")

    implicitHeight: row.height + 2 * Theme.space3
    color: Theme.card
    Accessible.role: Accessible.Notification
    Accessible.name: warning

    Rule {
        width: parent.width
        color: Theme.border
    }
    Grid {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        y: Theme.space3
        columns: bar.isStacked ? 1 : 2
        spacing: Theme.space3
        verticalItemAlignment: Grid.AlignVCenter

        Body {
            visible: !bar.isShort
            width: bar.isStacked ? bar.innerWidth : bar.innerWidth - keep.width - row.spacing
            text: bar.warning
        }
        PushButton {
            id: keep

            width: Math.min(implicitWidth, bar.innerWidth)
            text: bar.isTiny ? bar.stayText : bar.keepText
            description: bar.warning
            onClicked: Idle.stay()
        }
    }
}
