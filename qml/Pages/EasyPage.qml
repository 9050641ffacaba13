// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models

// A page in Easy Read: the same content in short sentences, one idea a line, a picture each. What a
// page has besides stands below its sections.
GuidePage {
    id: page

    required property EasyPageModel easy
    default property alias more: rest.data

    wide: true
    heading: title

    Heading {
        id: title

        level: 1
        width: parent.width
        text: page.easy.title
    }
    Repeater {
        model: page.easy

        EasySection {}
    }
    Column {
        id: rest

        width: parent.width
        spacing: page.spacing
    }
    PushButton {
        anchors.left: parent?.left
        width: Math.min(implicitWidth, parent.width)
        iconName: "book"
        //: button at the end of a page in Easy Read (short sentences with pictures): back to the usual pages
        text: qsTr("Show the whole text")
        onClicked: Settings.isEasy = false
    }
}
