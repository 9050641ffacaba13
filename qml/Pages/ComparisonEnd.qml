// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// Below the comparison: what is neither of the options, and what the guide is.
Column {
    id: end

    width: parent?.width ?? 0
    topPadding: Theme.space5
    spacing: Theme.space4

    Heading {
        width: parent.width
        //: above "both" and "not now"
        text: qsTr("It need not be one or the other")
    }
    Columns {
        width: parent.width
        count: end.width >= Theme.body * 44 ? 2 : 1

        Repeater {
            model: Guide.outcomes

            OutcomeTeaser {}
        }
    }
    FlowStart {
        width: parent.width
    }
    PushButton {
        visible: EasyRead.isThere
        anchors.left: parent?.left
        width: Math.min(implicitWidth, parent.width)
        iconName: "info"
        //: button: shows the guide in short sentences with pictures
        text: qsTr("Easy Read: short sentences with pictures")
        onClicked: Settings.isEasy = true
    }
    Heading {
        width: parent.width
        //: above the guide's introduction
        text: qsTr("What this guide is about")
    }
    Body {
        width: Math.min(parent.width, Theme.measure)
        text: Guide.problem
    }
    StandingNotes {
        width: Math.min(parent.width, Theme.measure)
    }
}
