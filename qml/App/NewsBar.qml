// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// A line above the help strip that comes and goes: something to know, with what can be done about it, and a
// way to put it away.
Rectangle {
    id: bar

    property string text
    default property alias buttons: actions.data
    // All on one line; else what can be done stands below.
    readonly property bool isWide: width >= Theme.body * 56
    readonly property int side: Theme.mirrored ? actionsEnd : width - actionsEnd - actions.width
    readonly property int actionsEnd: put.width + Theme.space3
    readonly property int edge: Theme.mirrored ? width - actions.width - Theme.space1 : Theme.space1
    // How wide an action may be.
    readonly property int room: width - 2 * Theme.space1

    signal closed

    implicitHeight: isWide || actions.height === 0 ? Math.max(words.height + 2 * Theme.space2, put.height) : words.height + actions.height + 2 * Theme.space2
    color: Theme.card
    Accessible.role: Accessible.Notification
    Accessible.name: text

    Rule {
        width: parent.width
        color: Theme.border
    }
    Body {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        y: bar.isWide || actions.height === 0 ? Math.round((bar.height - height) / 2) : Theme.space2
        width: bar.width - put.width - 2 * Theme.space4 - (bar.isWide ? actions.width : 0)
        text: bar.text
        Accessible.ignored: true
    }
    Grid {
        id: actions

        x: bar.isWide ? bar.side : bar.edge
        y: bar.isWide ? 0 : bar.height - height - Theme.space1
        columns: bar.width >= Theme.body * 30 ? 2 : 1
    }
    PushButton {
        id: put

        anchors.right: parent.right
        anchors.rightMargin: Theme.space1
        flat: true
        isRingInside: true
        iconOnly: true
        iconName: "close"
        //: button that takes a line of news away
        text: qsTr("Put this away")
        description: bar.text
        onClicked: bar.closed()
    }
}
