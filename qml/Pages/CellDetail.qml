// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// What an open row adds to a cell: an example, how it is where the person lives, the sources.
Column {
    id: detail

    // The cell it stands in; given once it is there.
    property ComparisonCell cell
    readonly property string example: cell?.example ?? ""
    readonly property string sources: cell?.sources ?? ""
    readonly property string regionNote: cell?.regionNote ?? ""

    spacing: Theme.space2

    Heading {
        level: 3
        visible: detail.example
        width: parent.width
        //: above an example
        text: qsTr("For example")
    }
    Body {
        visible: text
        width: parent.width
        text: detail.example
    }
    Heading {
        level: 3
        visible: detail.regionNote
        width: parent.width
        //: above what is special about a country
        text: qsTr("Where you live")
    }
    Body {
        visible: text
        width: parent.width
        text: detail.regionNote
    }
    SourceLink {
        visible: detail.sources
        anchors.left: parent?.left
        width: Math.min(implicitWidth, parent.width)
        codes: detail.sources
    }
}
