// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// Always in view: who to call now, in one line, and the way to more.
Rectangle {
    id: strip

    implicitHeight: Math.max(Theme.target, link.height, leave.height)
    color: Theme.urgentTint

    Rectangle {
        width: parent.width
        height: Theme.edge
        color: Theme.urgentInk
    }
    PushButton {
        id: link

        anchors.left: parent.left
        anchors.leftMargin: Theme.space1
        width: Math.min(implicitWidth, strip.width - leave.width - 2 * Theme.space1)
        kind: PushButton.Strip
        iconName: "phone"
        text: Theme.narrow
              //: help strip, where it is narrow. %1: emergency number, %2: numbers to talk
              ? qsTr("Help: %1 · %2").arg(Help.danger).arg(Help.talk)
              //: help strip. %1: emergency number, %2: numbers to talk
              : qsTr("Life in danger: %1 · Talk to someone now: %2 · %3").arg(Help.danger).arg(Help.talk).arg(Help.regionName)
        //: what the help strip opens, for a screen reader
        description: qsTr("Opens all help numbers")
        onClicked: Navigation.openPage(Page.Help)
    }
    PushButton {
        id: leave

        anchors.right: parent.right
        anchors.rightMargin: Theme.space1
        kind: PushButton.Strip
        iconOnly: Theme.narrow
        iconName: "close"
        //: button: leaves the guide for a blank page
        text: qsTr("Leave now")
        //: what the button "Leave now" does, for a screen reader
        description: qsTr("Shows a blank page. Shift three times does the same.")
        onClicked: Navigation.leave()
    }
}
