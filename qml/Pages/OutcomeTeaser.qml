// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// "Both" or "not now", in one line, and the way to more.
Card {
    id: teaser

    required property string optionId
    required property int mark
    required property string name
    required property string summary

    OptionHeading {
        width: parent.width
        shape: teaser.mark
        text: teaser.name
    }
    Body {
        width: parent.width
        text: teaser.summary
    }
    PushButton {
        flat: true
        anchors.left: parent?.left
        anchors.leftMargin: -Theme.space3
        width: Math.min(implicitWidth, parent.width + Theme.space3)
        iconName: "forward"
        iconAfter: true
        //: button that opens the page of an outcome; %1: its name, such as "Both"
        text: qsTr("More about: %1").arg(teaser.name)
        onClicked: Navigation.openPage(Page.Choose, teaser.optionId)
    }
}
