// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// One answer of several: a line as wide as its page. Up and Down go to its neighbours.
Pressable {
    id: option

    property string detail
    property bool checked: false

    function step(forward: bool) {
        const next = option.nextItemInFocusChain(forward);
        if (next instanceof RadioOption && next.parent === parent)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    implicitWidth: Theme.lineWidth
    implicitHeight: Math.max(Theme.target, words.height + 2 * Theme.space3)
    description: detail
    color: isPressed ? Theme.pressed : isHovered ? Theme.hover : Theme.card
    edge: checked ? Theme.strongEdge : Theme.edge
    edgeColor: checked ? Theme.accent : Theme.border
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onToggleAction: clicked()
    Keys.onUpPressed: step(false)
    Keys.onDownPressed: step(true)

    Rectangle {
        id: circle

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.iconSize
        height: width
        radius: width / 2
        color: Theme.card
        border.width: Theme.strongEdge
        border.color: option.checked ? Theme.accent : Theme.border

        Rectangle {
            visible: option.checked
            anchors.centerIn: parent
            width: circle.width / 2
            height: width
            radius: width / 2
            color: Theme.accent
        }
    }
    Column {
        id: words

        anchors.left: circle.right
        anchors.right: parent.right
        anchors.margins: Theme.space3
        anchors.verticalCenter: parent.verticalCenter

        Text {
            width: parent.width
            text: option.text
            color: Theme.text
            font.pixelSize: Theme.body
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            // Beside its circle, though the word be of a language that runs the other way.
            horizontalAlignment: Text.AlignLeft
        }
        Text {
            visible: option.detail
            width: parent.width
            text: option.detail
            color: Theme.muted
            font.pixelSize: Theme.small
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
    }
}
