// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma Singleton

import QtQuick
import SideBySide.Theme

// The one focus ring: it goes to the item that has the keyboard, so that no other item carries one.
QtObject {
    id: focusRing

    readonly property Rectangle ring: Rectangle {
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

    // Takes the ring to item, whose corner has this radius; inside of it where there is no room around.
    function show(item: Item, corner: int, isInside: bool) {
        ring.corner = corner;
        ring.isInside = isInside;
        ring.parent = item;
    }
    // Takes the ring away from item, if it has it.
    function hide(item: Item) {
        if (ring.parent === item)
            ring.parent = null;
    }
}
