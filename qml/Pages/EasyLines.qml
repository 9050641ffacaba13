// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// Sentences with their pictures, on a card of their own.
Card {
    id: card

    property EasyLinesModel lines
    property color ink: Theme.text

    spacing: Theme.space5

    Repeater {
        model: card.lines

        EasyLine {
            width: parent?.width ?? 0
            ink: card.ink
        }
    }
}
