// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// Always in view: who to call now, in one line, and the way to more.
Rectangle {
    id: strip

    // The long form where it fits on one line, the numbers alone where little does.
    readonly property bool isShort: width < Theme.body * 46
    readonly property bool isTiny: width < Theme.body * 12
    //: help strip, where there is little room. %1: emergency number, %2: numbers to talk
    readonly property string numbers: qsTr("%1 · %2").arg(Help.danger).arg(Help.talk)
    //: help strip, where it is narrow. %1: the numbers
    readonly property string shortText: qsTr("Help: %1").arg(numbers)
    //: help strip. %1: emergency number, %2: numbers to talk, %3: country
    readonly property string longText: qsTr("Life in danger: %1 · Talk to someone now: %2 · %3").arg(Help.danger).arg(Help.talk).arg(Help.regionName)

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
        flat: true
        urgent: true
        isRingInside: true
        iconName: strip.isTiny ? "" : "phone"
        text: strip.isTiny ? strip.numbers : strip.isShort ? strip.shortText : strip.longText
        Accessible.name: strip.isTiny ? strip.shortText : text
        //: what the help strip opens, for a screen reader
        description: qsTr("Opens all help numbers")
        onClicked: Navigation.openPage(Page.Help)
    }
    PushButton {
        id: leave

        //: what the button "Leave now" does in a window, for a screen reader
        readonly property string inWindow: qsTr("Shows a blank page. Shift three times does the same.")
        //: what the button "Leave now" does on a screen in a waiting room, for a screen reader
        readonly property string inKiosk: qsTr("Closes the guide. Nothing of what you did stays.")

        anchors.right: parent.right
        anchors.rightMargin: Theme.space1
        flat: true
        urgent: true
        isRingInside: true
        iconOnly: strip.isShort
        iconName: "close"
        //: button: leaves the guide for a blank page
        text: qsTr("Leave now")
        description: Navigation.isKiosk ? inKiosk : inWindow
        onClicked: Navigation.leave()
    }
}
