// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// A few choices under one heading, one of them taken.
Column {
    id: group

    property string title
    property list<string> choices
    property int chosen: 0

    signal picked(int index)

    spacing: Theme.space2
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Heading {
        width: parent.width
        text: group.title
    }
    Repeater {
        model: group.choices

        RadioOption {
            required property int index
            required property string modelData

            width: parent?.width ?? 0
            text: modelData
            checked: index === group.chosen
            //: what a screen reader says for a choice. %1: the heading, %2: the choice
            Accessible.name: qsTr("%1: %2").arg(group.title).arg(text)
            onClicked: group.picked(index)
        }
    }
}
