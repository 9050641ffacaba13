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
    property list<Item> cells
    property bool isArranging: true
    readonly property bool mirrored: Theme.mirrored

    // Finds the children that have a size, and listens to it.
    function adopt() {
        const found = [];
        for (let index = 0; index < children.length; ++index) {
            const child = children[index];
            if (child instanceof Repeater || !child.visible)
                continue;
            child.implicitHeightChanged.disconnect(arrange);
            child.implicitHeightChanged.connect(arrange);
            found.push(child);
        }
        cells = found;
        arrange();
    }
    // Gives every cell its place; the cells of one row get the height of the tallest.
    function arrange() {
        if (isArranging)
            return;
        isArranging = true;
        for (let index = 0; index < cells.length; ++index)
            cells[index].width = columnWidth;
        let top = 0;
        for (let first = 0; first < cells.length; first += count)
            top += placeRow(first, Math.min(count, cells.length - first), top) + spacing;
        implicitHeight = Math.max(0, top - spacing);
        isArranging = false;
    }
    // Places the cells of one row and gives its height.
    function placeRow(first: int, length: int, top: real): real {
        let tallest = 0;
        for (let at = 0; at < length; ++at)
            tallest = Math.max(tallest, cells[first + at].implicitHeight);
        for (let at = 0; at < length; ++at) {
            const cell = cells[first + at];
            const column = mirrored ? count - 1 - at : at;
            cell.x = column * (columnWidth + spacing);
            cell.y = top;
            cell.height = tallest;
        }
        return tallest;
    }

    onColumnWidthChanged: arrange()
    onCountChanged: arrange()
    onMirroredChanged: arrange()
    onVisibleChildrenChanged: {
        if (!isArranging)
            adopt();
    }
    Component.onCompleted: {
        isArranging = false;
        adopt();
    }
}
