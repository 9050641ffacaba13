// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// Below each step: back and on; for whom the texts speak; start again.
Column {
    id: buttons

    spacing: Theme.space4

    Columns {
        width: Math.min(parent.width, Theme.body * 26)
        count: width >= Theme.body * 16 ? 2 : 1

        PushButton {
            iconName: "back"
            //: button that goes to the question before
            text: qsTr("Back")
            onClicked: GuidedFlow.back()
        }
        PushButton {
            primary: true
            text: GuidedFlow.goOnText
            onClicked: GuidedFlow.goOn()
        }
    }
    Rule {
        width: parent.width
    }
    ToggleButton {
        anchors.left: parent?.left
        anchors.leftMargin: -Theme.space2
        width: Math.min(implicitWidth, parent.width + Theme.space2)
        //: box below each question: its texts speak of another person then
        text: qsTr("I answer for someone else")
        checked: GuidedFlow.isForOther
        onClicked: GuidedFlow.isForOther = !GuidedFlow.isForOther
    }
    PushButton {
        visible: GuidedFlow.stage !== GuidedFlow.Safety
        anchors.left: parent?.left
        anchors.leftMargin: -Theme.space3
        width: Math.min(implicitWidth, parent.width + Theme.space3)
        flat: true
        //: button: forgets all answers
        text: qsTr("Start again")
        //: what the button "Start again" does, for a screen reader
        description: qsTr("Forgets your answers")
        onClicked: GuidedFlow.startAgain()
    }
}
