// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// Whom one option may fit, and an example.
Card {
    id: card

    required property string optionId
    required property int mark
    required property string name
    required property PointsModel fits
    required property string fitExample

    tint: Theme.tintOf(mark, Theme.look)

    OptionHeading {
        objectName: card.optionId
        width: parent.width
        level: 2
        shape: card.mark
        text: card.name
    }
    FitList {
        width: parent.width
        fits: card.fits
    }
    Heading {
        level: 3
        width: parent.width
        //: above an example
        text: qsTr("For example")
    }
    Body {
        width: parent.width
        text: card.fitExample
    }
}
