// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// Sentences under one heading: of each option beside the other, or of neither.
Column {
    id: section

    required property string sectionId
    required property string title
    required property EasyColumnsModel columns
    required property EasyLinesModel lines

    width: parent?.width ?? 0
    topPadding: Theme.space3
    spacing: Theme.space4

    Heading {
        objectName: section.sectionId
        width: parent.width
        text: section.title
    }
    Columns {
        visible: section.columns.count > 0
        width: parent.width
        count: parent.width >= Theme.body * 44 ? section.columns.count : 1

        Repeater {
            model: section.columns

            EasyLines {
                required mark
                required name
                required lines

                tint: Theme.tintOf(mark, Theme.look)
                ink: Theme.inkOf(mark, Theme.look)
            }
        }
    }
    EasyLines {
        visible: section.lines.count > 0
        anchors.left: parent?.left // the right edge, from right to left
        width: Math.min(parent.width, Theme.measure)
        lines: section.lines
    }
}
