// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// What the focus ring looks like. FocusRing makes the one there is, and takes it from item to item.
Rectangle {
    property bool isInside: false
    readonly property int reach: isInside ? 0 : Theme.ring + Theme.ringGap
    property int corner: Theme.corner

    objectName: "focusRing"
    x: -reach
    y: -reach
    width: (parent?.width ?? 0) + 2 * reach
    height: (parent?.height ?? 0) + 2 * reach
    radius: corner + reach
    color: "transparent"
    border.width: Theme.ring
    border.color: Theme.focus
    visible: parent !== null
}
