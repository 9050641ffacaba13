// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// What the answers come to, and where to go from here.
FlowPart {
    id: part

    heading: title

    Heading {
        id: title

        level: 1
        width: parent.width
        text: GuidedFlow.outcome.lead
    }
    OutcomeDetail {
        width: parent.width
    }
    PushButton {
        anchors.left: parent?.left
        width: Math.min(implicitWidth, parent.width)
        primary: true
        iconName: "forward"
        iconAfter: true
        //: name of a page
        text: qsTr("My summary")
        //: what the button "My summary" opens, for a screen reader
        description: qsTr("All of this on one page, with your answers")
        onClicked: Navigation.openPage(Page.Summary)
    }
    PushButton {
        anchors.left: parent?.left
        width: Math.min(implicitWidth, parent.width)
        iconName: "matters"
        //: button: marks rows of the comparison and opens it
        text: qsTr("Compare, with the rows that matter to my answers first")
        onClicked: GuidedFlow.showRowsFirst()
    }
    PushButton {
        anchors.left: parent?.left
        width: Math.min(implicitWidth, parent.width)
        iconName: "back"
        //: button: back to the list of all answers
        text: qsTr("Look at my answers again")
        onClicked: GuidedFlow.back()
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
