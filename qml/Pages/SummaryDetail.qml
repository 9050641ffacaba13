// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// The outcome, then the answers it comes from.
Column {
    id: detail

    width: parent?.width ?? 0
    spacing: Theme.space4

    Heading {
        width: parent.width
        text: GuidedFlow.outcome.lead
    }
    OutcomeDetail {
        width: parent.width
    }
    Card {
        width: parent.width

        Heading {
            width: parent.width
            //: heading of the list of all answers
            text: qsTr("Your answers")
        }
        Repeater {
            model: GuidedFlow.review

            Column {
                id: entry

                required property string question
                required property string answer

                width: parent?.width ?? 0

                Heading {
                    level: 3
                    width: parent.width
                    text: entry.question
                }
                Body {
                    width: parent.width
                    text: entry.answer
                }
            }
        }
    }
    PushButton {
        anchors.left: parent?.left
        width: Math.min(implicitWidth, parent.width)
        iconName: "back"
        //: button: to the questions, at their end
        text: qsTr("Back to the questions")
        onClicked: GuidedFlow.open()
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
