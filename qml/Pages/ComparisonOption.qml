// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// One option at the head of the comparison: its mark, its name, one line, the way to its page.
Rectangle {
    id: option

    required property string optionId
    required property int mark
    required property string name
    required property string summary
    required property bool isWide

    implicitHeight: words.height
    radius: Theme.corner
    color: isWide ? "transparent" : Theme.tintOf(mark, Theme.look)

    Column {
        id: words

        x: Theme.space4
        width: option.width - 2 * Theme.space4
        topPadding: Theme.space4
        bottomPadding: Theme.space3
        spacing: Theme.space2

        OptionHeading {
            width: parent.width
            shape: option.mark
            text: option.name
            ground: Theme.tintOf(option.mark, Theme.look)
        }
        Body {
            width: parent.width
            text: option.summary
        }
        PushButton {
            flat: true
            anchors.left: parent?.left
            anchors.leftMargin: -Theme.space3
            width: Math.min(implicitWidth, parent.width + Theme.space3)
            iconName: "forward"
            iconAfter: true
            //: button that opens the page of an option; %1: its name
            text: qsTr("More about %1").arg(option.name)
            onClicked: Navigation.openFeatures(option.optionId)
        }
    }
}
