// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// Equal columns: the same width and height to the pixel, in rows of count.
Item {
    id: columns

    property int count: 2
    property int spacing: Theme.space4
    readonly property int columnWidth: Math.floor((width - spacing * (count - 1)) / count)

    property bool isReady: false

    // Starts listening to children that came; the Repeaters among them have no size.
    function adopt() {
        for (const child of children) {
            child.implicitHeightChanged.disconnect(arrange);
            child.implicitHeightChanged.connect(arrange);
        }
        arrange();
    }
    // The children of one row all get the height of the tallest.
    function arrange() {
        if (!isReady)
            return;
        const shown = visibleChildren.filter(child => !(child instanceof Repeater));
        const isMirrored = LayoutMirroring.enabled;
        let top = 0;
        for (let first = 0; first < shown.length; first += count) {
            const row = shown.slice(first, first + count);
            row.forEach(child => child.width = columnWidth);
            const height = Math.max(...row.map(child => child.implicitHeight));
            row.forEach((child, at) => {
                child.x = (isMirrored ? count - 1 - at : at) * (columnWidth + spacing);
                child.y = top;
                child.height = height;
            });
            top += height + spacing;
        }
        implicitHeight = Math.max(0, top - spacing);
    }

    onWidthChanged: arrange()
    onCountChanged: arrange()
    onVisibleChildrenChanged: adopt()
    Component.onCompleted: {
        isReady = true;
        adopt();
    }
}
