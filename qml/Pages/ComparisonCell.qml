// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// What one option says in one row; with its example and sources when the row is open.
Rectangle {
    id: cell

    required property string optionName
    required property int mark
    required property string text
    required property string example
    required property string sources
    required property string regionNote
    required property bool isWide
    required property bool isOpen

    implicitHeight: words.height
    radius: Theme.corner
    color: isWide ? "transparent" : Theme.tintOf(mark, Theme.look)

    Column {
        id: words

        x: Theme.space4
        width: cell.width - 2 * Theme.space4
        topPadding: Theme.space3
        bottomPadding: Theme.space3
        spacing: Theme.space2

        Rectangle {
            visible: cell.isWide
            width: parent.width
            height: Theme.edge
            color: Theme.inkOf(cell.mark, Theme.look)
            opacity: 0.35
        }
        Optional {
            wanted: !cell.isWide

            OptionHeading {
                width: parent?.width ?? 0
                level: 3
                shape: cell.mark
                text: cell.optionName
                ground: cell.color
            }
        }
        Body {
            width: parent.width
            text: cell.text
            //: what a screen reader says for a cell: %1: the option's name, %2: what it says
            Accessible.name: qsTr("%1: %2").arg(cell.optionName).arg(text)
        }
        // By file, not by type: a type would have it read at the start.
        Loader {
            id: detail

            width: parent.width
            source: cell.isOpen ? "CellDetail.qml" : ""
            onLoaded: (item as CellDetail).cell = cell
        }
    }
}
