// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// Sentences with their pictures, on a card of their own; those of an option under its name.
Card {
    id: card

    property EasyLinesModel lines
    property color ink: Theme.text
    property string name
    property int mark: 0

    spacing: Theme.space5

    // Here and not where the card is used: what is given to a card comes after what it has.
    Optional {
        wanted: card.name !== ""

        OptionHeading {
            width: parent?.width ?? 0
            level: 3
            shape: card.mark
            text: card.name
        }
    }
    Repeater {
        model: card.lines

        EasyLine {
            width: parent?.width ?? 0
            ink: card.ink
        }
    }
}
