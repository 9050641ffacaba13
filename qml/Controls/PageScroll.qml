// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// The body of a page: scrolls by wheel, finger, bar and keys, and keeps what has the focus in view.
FocusScope {
    id: page

    default property alias content: column.data
    property alias spacing: column.spacing
    property bool wide: false
    // May get the focus without being brought into view: the heading, when a page is come back to.
    property Item still: null
    property int maximumWidth: wide ? Math.max(1160, Theme.measure * 1.6) : Theme.measure
    readonly property int margin: Theme.narrow ? Theme.space4 : Theme.space6
    readonly property alias contentY: flickable.contentY
    readonly property real reach: Math.max(0, flickable.contentHeight - flickable.height)

    // The person has scrolled: by wheel, finger, bar or keys.
    signal moved

    // Scrolls by so many pixels, within the page.
    function scrollBy(distance: real) {
        scrollTo(flickable.contentY + distance);
    }
    function scrollTo(position: real) {
        flickable.cancelFlick();
        flickable.contentY = Math.max(0, Math.min(reach, position));
    }
    function toTop() {
        scrollTo(0);
    }
    // Brings an item of this page into view, with a little air where there is room for it.
    function reveal(item: Item) {
        if (flickable.height <= 0)
            return;
        const air = Math.max(0, Math.min(Theme.space5, (flickable.height - item.height) / 2));
        const top = item.mapToItem(column, 0, 0).y + column.y - air;
        const bottom = top + item.height + 2 * air;
        if (top < flickable.contentY || item.height > flickable.height)
            scrollTo(top);
        else if (bottom > flickable.contentY + flickable.height)
            scrollTo(bottom - flickable.height);
    }
    function follow(item: Item) {
        if (item === still)
            return;
        for (let ancestor = item; ancestor; ancestor = ancestor.parent) {
            if (ancestor === column) {
                reveal(item);
                return;
            }
        }
    }

    Window.onActiveFocusItemChanged: follow(Window.activeFocusItem)
    Keys.onPressed: event => {
        const jump = flickable.height - 2 * Theme.lineOf(Theme.body);
        const before = flickable.contentY;
        switch (event.key) {
        case Qt.Key_PageUp:
            scrollBy(-jump);
            break;
        case Qt.Key_PageDown:
            scrollBy(jump);
            break;
        case Qt.Key_Up:
            scrollBy(-2 * Theme.lineOf(Theme.body));
            break;
        case Qt.Key_Down:
            scrollBy(2 * Theme.lineOf(Theme.body));
            break;
        case Qt.Key_Home:
            scrollTo(0);
            break;
        case Qt.Key_End:
            scrollTo(reach);
            break;
        }
        event.accepted = flickable.contentY !== before;
        if (event.accepted)
            moved();
    }

    Flickable {
        id: flickable

        // Not by anchors, which are met after all that stands on the page has been laid out.
        width: page.width
        height: page.height
        contentHeight: column.height + Theme.space5 + Theme.space7
        boundsBehavior: Flickable.StopAtBounds
        onMovementStarted: page.moved()
        clip: true

        Column {
            id: column

            x: Math.round((flickable.width - width) / 2)
            y: Theme.space5
            width: Math.min(page.maximumWidth, flickable.width - 2 * page.margin)
            spacing: Theme.space4
        }
    }
    Rectangle {
        id: bar

        readonly property real travel: page.height - height - 2 * Theme.space1
        readonly property real value: page.reach > 0 ? flickable.contentY / page.reach : 0
        readonly property real minimumValue: 0
        readonly property real maximumValue: 1
        readonly property real stepSize: 0.1

        visible: page.reach > 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.space1
        y: Theme.space1 + travel * value
        width: Theme.space2
        height: Math.max(Theme.target, flickable.height * flickable.height / Math.max(1, flickable.contentHeight))
        radius: Theme.space1
        color: drag.active || pointer.hovered ? Theme.text : Theme.border
        Accessible.role: Accessible.ScrollBar
        //: Name of the scroll bar, for a screen reader
        Accessible.name: qsTr("Scroll the page")
        Accessible.onIncreaseAction: page.scrollBy(flickable.height / 2)
        Accessible.onDecreaseAction: page.scrollBy(-flickable.height / 2)

        HoverHandler {
            id: pointer

            margin: Theme.space2
        }
        DragHandler {
            id: drag

            property real start

            target: null
            margin: Theme.space2
            onActiveChanged: {
                start = flickable.contentY;
                page.moved();
            }
            onTranslationChanged: {
                if (active && bar.travel > 0)
                    page.scrollTo(start + translation.y / bar.travel * page.reach);
            }
        }
    }
}
