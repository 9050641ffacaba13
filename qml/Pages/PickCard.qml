// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// What was picked and lines up with one option.
Card {
    id: card

    required property int mark
    required property string name
    required property PicksModel picks
    //: above what was picked and lines up with an option
    readonly property string some: qsTr("Of what was picked, this lines up with it:")
    //: in the place of what was picked and lines up with an option
    readonly property string none: qsTr("Nothing that was picked lines up with it.")

    tint: Theme.tintOf(mark, Theme.look)

    OptionHeading {
        width: parent.width
        level: 2
        shape: card.mark
        ground: card.tint
        text: card.name
    }
    Body {
        width: parent.width
        text: card.picks.count > 0 ? card.some : card.none
    }
    Repeater {
        model: card.picks

        PickLine {
            width: parent?.width ?? 0
            ink: Theme.inkOf(card.mark, Theme.look)
            isFit: true
        }
    }
}
