// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// Opens the page of one option; says which one is open by bar, weight and state.
Pressable {
    id: option

    required property string optionId
    required property int mark
    required property string name
    property bool current: false

    implicitHeight: Math.max(Theme.target, title.height + 2 * Theme.space3)
    text: name
    color: current ? Theme.tintOf(mark, Theme.look) : isHovered ? Theme.hover : Theme.card
    edge: current ? Theme.strongEdge : Theme.edge
    edgeColor: current ? Theme.inkOf(mark, Theme.look) : Theme.border
    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: current
    onClicked: Navigation.openFeatures(optionId)

    Mark {
        id: shape

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        shape: option.mark
        ground: option.color
    }
    Body {
        id: title

        anchors.left: shape.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        text: option.name
        color: option.current ? Theme.inkOf(option.mark, Theme.look) : Theme.text
        font.bold: option.current
        Accessible.ignored: true
    }
}
