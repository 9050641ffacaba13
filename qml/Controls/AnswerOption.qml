// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// One answer to a question: a line as wide as its page, with a circle where it is the only one, else
// with a box, which shows a number where the order counts. Up and Down go to its neighbours; Enter is
// left to the page.
Pressable {
    id: option

    property bool single: false
    property bool checked: false
    property int rank: 0
    // The key that picks it; 0 for none.
    property int number: 0
    readonly property bool hasKey: number > 0 && number < 10 && !Theme.narrow

    function step(forward: bool) {
        const next = option.nextItemInFocusChain(forward);
        if (next instanceof AnswerOption)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    implicitWidth: Theme.lineWidth
    implicitHeight: Math.max(Theme.target, label.height + 2 * Theme.space3)
    takesEnter: false
    color: isPressed ? Theme.pressed : isHovered ? Theme.hover : Theme.card
    edge: checked ? Theme.strongEdge : Theme.edge
    edgeColor: checked ? Theme.accent : Theme.border
    Accessible.role: single ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onToggleAction: clicked()
    Keys.onUpPressed: step(false)
    Keys.onDownPressed: step(true)

    Rectangle {
        id: box

        readonly property bool isFilled: option.checked && !option.single

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(Theme.iconSize, Math.ceil(rankText.implicitHeight))
        height: width
        radius: option.single ? width / 2 : Theme.space1
        color: isFilled ? Theme.accent : Theme.card
        border.width: isFilled ? 0 : Theme.strongEdge
        border.color: option.checked ? Theme.accent : Theme.border

        Rectangle {
            visible: option.checked && option.single
            anchors.centerIn: parent
            width: box.width / 2
            height: width
            radius: width / 2
            color: Theme.accent
        }
        Icon {
            anchors.fill: parent
            name: box.isFilled && option.rank === 0 ? "check" : ""
            color: Theme.accentText
        }
        Text {
            id: rankText

            visible: option.rank > 0
            anchors.centerIn: parent
            text: option.rank > 0 ? Number(option.rank).toLocaleString(Qt.locale(), "f", 0) : ""
            color: Theme.accentText
            font.pixelSize: Theme.small
            font.bold: true
            textFormat: Text.PlainText
        }
    }
    Text {
        id: label

        anchors.left: box.right
        anchors.right: key.left
        anchors.margins: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        text: option.text
        color: Theme.text
        font.pixelSize: Theme.body
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    // Drawn as a key, so that nobody takes it for a rank.
    Rectangle {
        id: key

        visible: option.hasKey
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        width: visible ? height : 0
        height: cap.implicitHeight
        radius: Theme.space1
        color: option.color
        border.width: Theme.edge
        border.color: Theme.border

        Text {
            id: cap

            anchors.centerIn: parent
            text: option.hasKey ? Number(option.number).toLocaleString(Qt.locale(), "f", 0) : ""
            color: Theme.muted
            font.pixelSize: Theme.small
            textFormat: Text.PlainText
        }
    }
}
