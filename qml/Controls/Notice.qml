// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// What a person needs to know now: help in danger (Urgent) or a remark (Info).
Rectangle {
    id: notice

    enum Tone {
        Info,
        Urgent
    }

    property int tone: Notice.Info
    property string iconName: tone === Notice.Urgent ? "warning" : "info"
    property string title
    property string text
    readonly property bool isCard: true
    default property alias content: column.data
    readonly property color ink: tone === Notice.Urgent ? Theme.urgentInk : Theme.accent

    implicitWidth: Theme.lineWidth
    implicitHeight: column.height + 2 * Theme.space4
    radius: Theme.corner
    color: tone === Notice.Urgent ? Theme.urgentTint : Theme.card
    border.width: tone === Notice.Urgent ? Theme.strongEdge : Theme.edge
    border.color: tone === Notice.Urgent ? ink : Theme.border
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        y: Theme.space4 + Theme.middleOf(heading.font.pixelSize) - Math.round(height / 2)
        name: notice.iconName
        color: notice.ink
    }
    Column {
        id: column

        anchors.left: icon.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space4
        y: Theme.space4
        spacing: Theme.space2

        Heading {
            id: heading

            level: 3
            visible: text
            width: parent.width
            text: notice.title
            color: notice.ink
        }
        Body {
            visible: text
            width: parent.width
            text: notice.text
        }
    }
}
