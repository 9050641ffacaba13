// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// What every control that is pressed shares: tap, keys, accessible press, hover, focus and its ring.
Rectangle {
    id: pressable

    property string text
    property string description
    readonly property bool isPressed: tap.pressed
    readonly property bool isHovered: hover.hovered
    property bool isFocusFromTap: false
    property bool hasRing: false
    // For a control at the edge of the window, where a ring around it would be cut off.
    property bool isRingInside: false
    // Not for an answer: there Enter belongs to the page, which goes on.
    property bool takesEnter: true

    signal clicked

    function press(event: KeyEvent) {
        event.accepted = true;
        if (!event.isAutoRepeat)
            clicked();
    }

    radius: Theme.corner
    color: "transparent"
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: description
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: event => takesEnter ? press(event) : event.accepted = false
    Keys.onEnterPressed: event => takesEnter ? press(event) : event.accepted = false
    Keys.onSpacePressed: event => press(event)
    onActiveFocusChanged: {
        hasRing = activeFocus && !isFocusFromTap;
        isFocusFromTap = false;
    }
    onHasRingChanged: hasRing ? FocusRing.show(pressable, radius, isRingInside) : FocusRing.hide(pressable)

    TapHandler {
        id: tap

        onTapped: {
            pressable.isFocusFromTap = !pressable.activeFocus;
            pressable.forceActiveFocus(Qt.MouseFocusReason);
            pressable.clicked();
        }
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
}
