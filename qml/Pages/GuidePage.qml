// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// What every page has in common: it can be asked to show something on it, by the last part of an
// address.
PageScroll {
    id: page

    // The Loader would give it its size only once everything in it has been laid out.
    width: parent?.width ?? 0
    height: parent?.height ?? 0

    // The page's heading, which gets the focus when the page opens.
    property Item heading

    still: heading
    // What the address asked for. A page that was just made gets its sizes later: it is brought
    // into view again then, until the person moves on.
    property Item target
    property bool isShown: false

    // Brings what carries this name into view and gives it the focus; the heading for an empty one.
    function show(anchor: string) {
        isShown = true;
        const item = anchor ? findNamed(page, anchor) : null;
        if (item)
            focusOn(item);
        else
            start();
    }
    function start() {
        aim(null);
        toTop();
        page.heading?.forceActiveFocus(); // without "page." qmllint of Qt 6.4 crashes
    }
    function focusOn(item: Item) {
        item.forceActiveFocus();
        aim(item);
        reveal(item);
    }
    // Shows where the address led, by the ring, until the person moves on.
    function aim(item: Item) {
        if (target)
            FocusRing.hide(target);
        target = item;
        if (target)
            FocusRing.show(target, Theme.space1, false);
    }
    function findNamed(root: Item, name: string): Item {
        if (root.objectName === name)
            return root;
        for (let index = 0; index < root.children.length; ++index) {
            const found = findNamed(root.children[index], name);
            if (found)
                return found;
        }
        return null;
    }

    onReachChanged: {
        if (target)
            reveal(target);
    }
    onMoved: aim(null)

    Connections {
        function onActiveFocusChanged() {
            if (!page.target.activeFocus)
                page.aim(null);
        }

        target: page.target
    }
}
