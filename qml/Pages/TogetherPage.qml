// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// How the options can go hand in hand, and the closing thought.
GuidePage {
    id: page

    heading: title

    Heading {
        id: title

        level: 1
        width: parent.width
        //: heading of a page: having both options at once
        text: qsTr("Together")
    }
    Card {
        width: parent.width
        tint: Theme.bothTint

        Mark {
            anchors.left: parent?.left
            shape: Mark.Both
            size: Theme.iconSize * 2
            ground: Theme.bothTint
        }
        Body {
            width: parent.width
            text: Guide.together
        }
        Heading {
            level: 3
            width: parent.width
            //: above an example
            text: qsTr("For example")
        }
        Body {
            width: parent.width
            text: Guide.togetherExample
        }
        PushButton {
            anchors.left: parent?.left
            anchors.leftMargin: -Theme.space3
            width: Math.min(implicitWidth, parent.width + Theme.space3)
            flat: true
            iconName: "forward"
            iconAfter: true
            //: button that opens the part about having both options
            text: qsTr("Good and hard points of having both")
            onClicked: Navigation.openPage(Page.Choose, "both")
        }
    }
    Heading {
        width: parent.width
        //: above the guide's closing words
        text: qsTr("To take with you")
    }
    Body {
        width: parent.width
        text: Guide.closing
    }
    StandingNotes {
        width: parent.width
    }
}
