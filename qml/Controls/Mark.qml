// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// The shape an option carries everywhere: on screen, on paper, on the wall.
Item {
    id: mark

    enum Shape {
        First,
        Second,
        Third,
        Fourth,
        Both,
        NotNow
    }

    property int shape: Mark.First
    property int size: Theme.iconSize
    property string label
    // What lies under the mark: the square of Both is cut out of it.
    property color ground: Theme.card
    property color color: isBoth ? Theme.bothInk : isRing ? Theme.muted : Theme.inkOf(shape, Theme.look)
    // Numbers, in the order of Shape: to look an enumerator up at start costs as much as an item.
    readonly property bool isDiamond: shape === 2
    readonly property bool isPlus: shape === 3
    readonly property bool isBoth: shape === 4
    readonly property bool isRing: shape === 5
    // The sides are chosen so that every shape covers about the same area.
    readonly property int side: Math.round(size * [0.84, 0.75, 0.72, 0.9, 0.62, 0.84][shape])

    width: size
    height: size
    Accessible.role: Accessible.Graphic
    Accessible.name: label
    Accessible.ignored: !label

    Rectangle {
        x: mark.isBoth ? 0 : (mark.size - width) / 2
        y: mark.isBoth ? 0 : (mark.size - height) / 2
        width: mark.side
        height: mark.isPlus ? Math.round(mark.side / 2.6) : mark.side
        radius: mark.shape === 1 || mark.isDiamond || mark.isPlus ? mark.size / 12 : mark.side / 2
        rotation: mark.isDiamond ? 45 : 0
        antialiasing: true
        color: mark.isRing ? "transparent" : mark.color
        border.width: mark.isRing ? Math.max(2, mark.size / 8) : 0
        border.color: mark.color
    }
    Rectangle {
        readonly property int edge: Math.max(1, Math.round(mark.size / 14))

        visible: mark.isPlus || mark.isBoth
        x: mark.isPlus ? (mark.size - width) / 2 : mark.size - width
        y: mark.isPlus ? (mark.size - height) / 2 : mark.size - height
        width: mark.isPlus ? Math.round(mark.side / 2.6) : mark.side
        height: mark.side
        radius: mark.size / 12
        color: mark.isPlus ? mark.color : mark.ground
        border.width: mark.isPlus ? 0 : 2 * edge
        border.color: mark.color
    }
}
