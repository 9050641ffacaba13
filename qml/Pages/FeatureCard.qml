// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// One key feature: what it is, and what it can look like.
Card {
    id: feature

    required property string featureId
    required property string title
    required property string line
    required property string example
    required property string icon
    property color ink: Theme.text

    Item {
        width: parent.width
        height: Math.max(picture.height, heading.height)

        Icon {
            id: picture

            anchors.left: parent.left
            size: Math.round(Theme.iconSize * 1.25)
            name: feature.icon
            color: feature.ink
        }
        Heading {
            id: heading

            objectName: feature.featureId
            anchors.left: picture.right
            anchors.right: parent.right
            anchors.leftMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            text: feature.title
        }
    }
    Body {
        width: parent.width
        text: feature.line
    }
    Heading {
        level: 3
        width: parent.width
        //: above an example of a key feature
        text: qsTr("What this can look like")
    }
    Body {
        width: parent.width
        text: feature.example
    }
}
