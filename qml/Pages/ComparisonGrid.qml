// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// The grid of Compare: a column of labels and one panel for each option, all panels of the same
// width; where it is narrow, the options stand below each other in every row.
Item {
    id: grid

    // How many of the rows are made.
    property int firstLook: 0
    readonly property int columns: Guide.options.count
    readonly property bool isWide: width >= Theme.body * (16 * columns + 12)
    readonly property int gap: Theme.space4
    readonly property int labelWidth: isWide ? Math.round(width * 0.9 / (2 * columns + 1)) : width
    readonly property int cellWidth: isWide ? Math.floor((width - labelWidth) / columns) - gap : width

    implicitHeight: content.height

    // The panels behind the cells, so that each option reads as one column.
    Each {
        model: grid.isWide ? Guide.options : null

        Rectangle {
            required property int index
            required property int mark

            anchors.left: parent?.left
            anchors.leftMargin: grid.labelWidth + grid.gap + index * (grid.cellWidth + grid.gap)
            width: grid.cellWidth
            height: grid.height
            radius: Theme.corner
            color: Theme.tintOf(mark, Theme.look)
            border.width: Theme.highContrast ? Theme.edge : 0
            border.color: Theme.border
        }
    }
    Column {
        id: content

        width: grid.width
        spacing: grid.isWide ? 0 : Theme.space5

        ComparisonHead {
            isWide: grid.isWide
            labelWidth: grid.labelWidth
            cellWidth: grid.cellWidth
            gap: grid.gap
        }
        Each {
            model: Guide.rows

            ComparisonRow {
                firstLook: grid.firstLook
                isWide: grid.isWide
                labelWidth: grid.labelWidth
                cellWidth: grid.cellWidth
                gap: grid.gap
            }
        }
    }
}
