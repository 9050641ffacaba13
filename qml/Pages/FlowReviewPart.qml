// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// All answers, each with the way to change it.
FlowPart {
    id: part

    heading: title

    Muted {
        width: parent.width
        text: GuidedFlow.progress
    }
    Heading {
        id: title

        level: 1
        width: parent.width
        //: heading of the list of all answers
        text: qsTr("Your answers")
        Accessible.description: GuidedFlow.progress
    }
    Body {
        width: parent.width
        //: introduces the list of all answers
        text: qsTr("Look them over. Change what is not right. Then go on to see what they line up with.")
    }
    Card {
        width: parent.width

        Repeater {
            model: GuidedFlow.review

            Column {
                id: entry

                required property int index
                required property string questionId
                required property string question
                required property string answer

                width: parent?.width ?? 0
                spacing: Theme.space1

                Rule {
                    visible: entry.index > 0
                    width: parent.width
                }
                Heading {
                    level: 3
                    topPadding: Theme.space2
                    width: parent.width
                    text: entry.question
                }
                Body {
                    width: parent.width
                    text: entry.answer
                }
                PushButton {
                    anchors.left: parent?.left
                    anchors.leftMargin: -Theme.space3
                    width: Math.min(implicitWidth, parent.width + Theme.space3)
                    flat: true
                    //: button beside an answer
                    text: qsTr("Change")
                    //: what a screen reader says for the button. %1: its text, %2: the question
                    Accessible.name: qsTr("%1: %2").arg(text).arg(entry.question)
                    onClicked: GuidedFlow.change(entry.questionId)
                }
            }
        }
    }
    FlowButtons {
        width: parent.width
    }
}
