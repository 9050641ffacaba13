// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// A tab for each page, where all of them fit on one line; otherwise none.
Item {
    id: tabs

    readonly property bool fits: row.implicitWidth <= width - 2 * Theme.space2

    height: fits ? row.height : 0
    visible: fits
    Accessible.role: Accessible.PageTabList
    //: name of the row of tabs, for a screen reader
    Accessible.name: qsTr("Pages")

    Row {
        id: row

        anchors.horizontalCenter: parent.horizontalCenter

        Each {
            model: Pages

            TabLink {
                required property string title
                required property string address
                required property bool isCurrent

                text: title
                current: isCurrent
                onClicked: Navigation.open(address)
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.edge
        color: Theme.rule
    }
}
