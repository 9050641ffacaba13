// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// The way to the questions, and back to what they came to.
Card {
    id: start

    readonly property string most: Number(GuidedFlow.mostQuestions).toLocaleString(Qt.locale(), "f", 0)
    //: button: to the questions where they were left
    readonly property string further: qsTr("Go on with the questions")
    //: button: to the first of the questions
    readonly property string first: qsTr("Start the questions")

    Heading {
        width: parent.width
        //: above the button that starts the questions
        text: qsTr("Step by step")
    }
    Body {
        width: Math.min(parent.width, Theme.measure)
        //: introduces the questions. %1: a number
        text: qsTr("A few plain questions, %1 at most, one at a time. At the end you see what your answers line up with, and why. You can skip any of them, and none is kept.").arg(start.most)
    }
    PushButton {
        anchors.left: parent?.left
        width: Math.min(implicitWidth, parent.width)
        primary: true
        iconName: "forward"
        iconAfter: true
        text: GuidedFlow.hasBegun ? start.further : start.first
        onClicked: GuidedFlow.open()
    }
}
