// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// A flat surface that holds its children one below the other.
Rectangle {
    id: card

    readonly property bool isCard: true
    default property alias content: column.data
    property alias spacing: column.spacing
    property int padding: Theme.narrow ? Theme.space4 : Theme.space5
    property color tint: Theme.card
    readonly property int innerWidth: width - 2 * padding

    implicitHeight: column.height + 2 * padding
    radius: Theme.corner
    color: tint
    border.width: Theme.edge
    border.color: Theme.line

    Column {
        id: column

        x: card.padding
        y: card.padding
        width: card.innerWidth
        spacing: Theme.space3
    }
}
