// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// The sheet to print or to keep: which one, what to do with it, and how it looks; beside each other
// where there is room.
GuidePage {
    id: page

    wide: true
    heading: title

    Heading {
        id: title

        level: 1
        width: parent.width
        //: heading of a page
        text: qsTr("Print the guide")
    }
    Grid {
        id: halves

        readonly property bool isWide: width >= Theme.body * 44
        readonly property int half: isWide ? Math.floor((width - columnSpacing) / 2) : width

        width: parent.width
        columns: isWide ? 2 : 1
        columnSpacing: Theme.space6
        rowSpacing: Theme.space5

        SheetChoices {
            width: halves.half
        }
        SheetPreview {
            width: halves.half
        }
    }
}
