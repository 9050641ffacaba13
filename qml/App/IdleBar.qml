// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// A while before answers are forgotten because nobody is there. Any key or touch keeps them.
Rectangle {
    id: bar

    // Both beside each other, below each other, or the button alone, which then has a shorter word
    // still: the page keeps its room.
    readonly property bool isStacked: width < Theme.body * 22
    readonly property bool isShort: width < Theme.body * 16 || 5 * words.implicitHeight > Window.height
    readonly property bool isTiny: width < Theme.body * 9
    readonly property int around: isTiny ? 0 : Theme.space3
    readonly property int innerWidth: width - 2 * Theme.space4
    //: when nobody has touched the window for nine minutes
    readonly property string windowWarning: qsTr("Your answers will be gone in one minute.")
    //: on a screen in a waiting room that nobody has touched for a while
    readonly property string kioskWarning: qsTr("Still there? Touch the screen, or all you did here will be gone.")
    //: below that. %1: a number that counts down
    readonly property string countdown: qsTr("Seconds left: %1").arg(Number(Idle.secondsLeft).toLocaleString(Qt.locale(), "f", 0))
    readonly property string warning: Navigation.isKiosk ? kioskWarning : windowWarning
    //: button: somebody is still there
    readonly property string keepText: qsTr("Keep my answers")
    //: the same button, where there is little room
    readonly property string stayText: qsTr("Stay")

    implicitHeight: row.height + 2 * around
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
        y: bar.around
        columns: bar.isStacked ? 1 : 2
        spacing: Theme.space3
        verticalItemAlignment: Grid.AlignVCenter

        Column {
            id: words

            visible: !bar.isShort
            width: bar.isStacked ? bar.innerWidth : bar.innerWidth - keep.width - row.spacing

            Body {
                width: parent.width
                text: bar.warning
            }
            Body {
                visible: Navigation.isKiosk
                width: parent.width
                text: bar.countdown
            }
        }
        PushButton {
            id: keep

            width: Math.min(implicitWidth, bar.innerWidth)
            text: bar.isTiny || Navigation.isKiosk ? bar.stayText : bar.keepText
            description: bar.warning
            onClicked: Idle.stay()
        }
    }
}
