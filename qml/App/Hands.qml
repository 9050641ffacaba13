// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// What the hand does beside pressing: asks for the menu of a part, for what a button is called, turns the
// wheel or pinches for larger text. It lies over the window; menu and hint are made when they are asked
// for, one of each.
Item {
    id: hands

    required property Frame frame
    property Item control
    property Item pointed
    property Item before
    property bool isHintWanted: false
    property bool isMenuWanted: false
    property point place
    property Item part
    property TextInput input
    property real turned: 0
    property real pinched: 1
    readonly property real notch: 120
    readonly property real stretch: 1.25
    readonly property string hintText: isHintWanted && !isMenuWanted && control ? hints.of(control) : ""

    signal copied(string text)

    // Whether there was anything to take away.
    function dismiss(): bool {
        const isOpen = isMenuWanted || hintText !== "";
        closeMenu();
        isHintWanted = false;
        return isOpen;
    }
    function itemAt(position: point): Item {
        return frame ? Passages.itemAt(frame, position) : null;
    }
    // The menu for what lies at a point; for a text field, its own.
    function openMenu(position: point, item: Item) {
        if (!frame || isMenuWanted)
            return;
        before = hands.Window.activeFocusItem;
        (Passages.controlOf(item) as PressArea)?.letGo();
        part = Passages.cardOf(item);
        input = item as TextInput;
        place = position;
        isMenuWanted = true;
    }
    function openMenuAt(position: point) {
        openMenu(position, itemAt(position));
    }
    function openMenuAtFocus() {
        const item = hands.Window.activeFocusItem;
        if (item && frame)
            openMenu(item.mapToItem(hands, item.width / 2, Math.min(item.height, Theme.target)), item);
    }
    function closeMenu() {
        if (!isMenuWanted)
            return;
        isMenuWanted = false;
        before?.forceActiveFocus();
    }
    // What has the focus, else what is pointed at, else the page.
    function copyHere() {
        const focused = Passages.cardOf(hands.Window.activeFocusItem);
        copy(focused ?? Passages.cardOf(hover.hovered ? itemAt(hover.point.position) : null));
    }
    function copy(card: Item) {
        const text = Passages.textOf(card ?? frame?.page ?? null);
        Clipboard.copy(text);
        copied(text);
    }
    function pointAt(position: point) {
        const found = Passages.controlOf(itemAt(position));
        if (found === pointed)
            return;
        pointed = found;
        hintSoon(found);
    }
    function followFocus() {
        const focused = Passages.controlOf(hands.Window.activeFocusItem);
        if (focused)
            hintSoon(focused);
    }
    function hintSoon(about: Item) {
        control = about;
        isHintWanted = false;
        waiting.restart();
    }
    function turn(angle: real) {
        turned += angle;
        if (Math.abs(turned) < notch)
            return;
        resize(turned > 0);
        turned = 0;
    }
    function pinch(scale: real) {
        const step = scale / pinched;
        if (step < stretch && step > 1 / stretch)
            return;
        resize(step > 1);
        pinched = scale;
    }
    function resize(isLarger: bool) {
        if (isLarger)
            Settings.largerText();
        else
            Settings.smallerText();
    }

    Hints {
        id: hints
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        gesturePolicy: TapHandler.DragThreshold
        onTapped: point => hands.openMenuAt(point.position)
    }
    TapHandler {
        id: finger

        acceptedDevices: PointerDevice.TouchScreen
        gesturePolicy: TapHandler.DragThreshold
        onLongPressed: hands.openMenuAt(finger.point.position)
    }
    TapHandler {
        acceptedButtons: Qt.BackButton
        onTapped: Navigation.back()
    }
    TapHandler {
        acceptedButtons: Qt.ForwardButton
        onTapped: Navigation.forward()
    }
    WheelHandler {
        acceptedModifiers: Qt.ControlModifier
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => hands.turn(event.angleDelta.y)
    }
    PinchHandler {
        target: null
        grabPermissions: PointerHandler.CanTakeOverFromAnything // and nobody from it
        onActiveChanged: hands.pinched = 1
        onActiveScaleChanged: hands.pinch(activeScale)
    }
    HoverHandler {
        id: hover

        // Above all items, not over them: what lies below the topmost one that is hovered hears nothing.
        parent: hands.parent
        onPointChanged: hands.pointAt(point.position)
    }
    Timer {
        id: waiting

        interval: Theme.pause
        // The keyboard shows where it is by the ring.
        onTriggered: hands.isHintWanted = hands.control === hands.pointed || hands.control === FocusRing.ring.parent
    }
    Shortcut {
        sequences: ["Ctrl+C"]
        onActivated: hands.copyHere()
    }
    Shortcut {
        sequences: ["Shift+F10", "Menu"]
        onActivated: hands.openMenuAtFocus()
    }
    Connections {
        function onActiveFocusItemChanged() {
            hands.followFocus();
        }

        target: hands.Window.window
    }
    Connections {
        function onPlaceChanged() {
            hands.isMenuWanted = false;
            hands.isHintWanted = false;
        }

        target: Navigation
    }
    Optional {
        wanted: hands.hintText !== ""

        Hint {
            width: hands.width
            height: hands.height
            control: hands.control
            text: hands.hintText
        }
    }
    Optional {
        wanted: hands.isMenuWanted

        PageMenu {
            width: hands.width
            height: hands.height
            place: hands.place
            part: hands.part
            input: hands.input
            onClosed: hands.closeMenu()
            onCopyAsked: card => hands.copy(card)
        }
    }
}
