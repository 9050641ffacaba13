// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// One row of the comparison: its label, and a cell for each option. Empty until its page asks for it.
Grid {
    id: row

    required property string rowId
    required property string title
    required property CellsModel cells
    required property bool isMarked
    required property bool isOpen
    required property int index
    required property int firstLook
    required property bool isWide
    required property int labelWidth
    required property int cellWidth
    required property int gap
    readonly property bool isCard: true

    columns: isWide ? cells.count + 1 : 1
    columnSpacing: gap
    rowSpacing: Theme.space3
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Optional {
        wanted: row.index < row.firstLook

        Column {
            width: row.labelWidth
            topPadding: row.isWide ? Theme.space3 : 0
            bottomPadding: row.isWide ? Theme.space3 : 0

            Rectangle {
                visible: row.isWide
                width: parent.width
                height: Theme.edge
                color: Theme.rule
            }
            Heading {
                objectName: row.rowId
                topPadding: row.isWide ? Theme.space2 : 0
                level: 3
                width: parent.width
                text: row.title
            }
            ToggleButton {
                anchors.left: parent?.left
                anchors.leftMargin: -Theme.space2
                width: parent.width + Theme.space2
                //: box beside a row of the comparison; ticked rows move to the top
                text: qsTr("Matters to me")
                //: what a screen reader says for the box. %1: the box's text, %2: the row's title
                Accessible.name: qsTr("%1: %2").arg(text).arg(row.title)
                checked: row.isMarked
                onClicked: Guide.rows.setMarked(row.rowId, !row.isMarked)
            }
            Disclosure {
                anchors.left: parent?.left
                anchors.leftMargin: -Theme.space2
                width: parent.width + Theme.space2
                //: button that opens the example and the sources of a row
                text: qsTr("Example")
                //: what a screen reader says for the button. %1: its text, %2: the row's title
                Accessible.name: qsTr("%1: %2").arg(text).arg(row.title)
                open: row.isOpen
                onClicked: Guide.rows.setOpen(row.rowId, !row.isOpen)
            }
        }
    }
    Each {
        model: row.index < row.firstLook ? row.cells : null

        ComparisonCell {
            width: row.cellWidth
            isWide: row.isWide
            isOpen: row.isOpen
        }
    }
}
