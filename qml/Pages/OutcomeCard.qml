// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// "Both" or "not now" in full: as much as an option gets.
Card {
    id: card

    required property string optionId
    required property int mark
    required property string name
    required property string definition
    required property string example
    required property PointsModel fits
    required property PointsModel good
    required property PointsModel hard
    required property PointsModel steps
    readonly property int halves: innerWidth >= Theme.body * 44 ? 2 : 1

    Heading {
        objectName: card.optionId
        width: parent.width
        text: card.name
    }
    Body {
        width: Math.min(parent.width, Theme.measure)
        text: card.definition
    }
    Columns {
        width: parent.width
        count: card.halves
        spacing: Theme.space5

        FitList {
            fits: card.fits
        }
        StepList {
            //: above the first steps of "both" or "not now"
            title: qsTr("A first step can be")
            steps: card.steps
        }
    }
    Columns {
        width: parent.width
        count: card.halves
        spacing: Theme.space5

        ClaimList {
            //: above the good points of an option
            title: qsTr("Good points")
            claims: card.good
        }
        ClaimList {
            //: above the hard points of an option
            title: qsTr("Hard points")
            claims: card.hard
        }
    }
    Heading {
        level: 3
        width: parent.width
        //: above an example
        text: qsTr("For example")
    }
    Body {
        width: Math.min(parent.width, Theme.measure)
        text: card.example
    }
}
