// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls

// What every page has in common: it can be asked to show something on it, by the last part of an
// address.
PageScroll {
    id: page

    // The page's heading, which gets the focus when the page opens.
    property Item heading

    // Brings what carries this name into view and gives it the focus; the heading for an empty one.
    function show(anchor: string) {
        const item = anchor ? findNamed(page, anchor) : null;
        if (item)
            focusOn(item);
        else
            start();
    }
    function start() {
        toTop();
        heading?.forceActiveFocus(Qt.OtherFocusReason);
    }
    function focusOn(item: Item) {
        item.forceActiveFocus(Qt.OtherFocusReason);
        reveal(item);
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
}
