// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// The head of the comparison: what each option is, in one line, and the way to its page.
Grid {
    id: head

    required property bool isWide
    required property int labelWidth
    required property int cellWidth
    required property int gap

    columns: isWide ? Guide.options.count + 1 : 1
    columnSpacing: gap
    rowSpacing: Theme.space3

    Column {
        width: head.labelWidth
        topPadding: head.isWide ? Theme.space4 : 0
        spacing: Theme.space2

        Body {
            width: parent.width
            color: Theme.muted
            font.pixelSize: Theme.small
            //: above the comparison
            text: qsTr("Tick what matters to you. It moves to the top.")
        }
        PushButton {
            flat: true
            anchors.left: parent?.left
            width: Math.min(implicitWidth, parent.width)
            iconName: "swap"
            //: button that changes the order of the options
            text: qsTr("Swap sides")
            onClicked: Guide.swapOptions()
        }
    }
    Each {
        model: Guide.options

        ComparisonOption {
            width: head.cellWidth
            isWide: head.isWide
        }
    }
}
