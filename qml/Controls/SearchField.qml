// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// A line to type what is looked for. Escape empties it; in an empty field Escape is the page's.
Rectangle {
    id: field

    property alias text: input.text
    property string placeholder
    property string name: placeholder

    signal edited(string text)
    signal accepted
    signal cleared

    function clear() {
        input.clear();
        input.forceActiveFocus();
        edited("");
        cleared();
    }
    function focusInput() {
        input.forceActiveFocus(Qt.ShortcutFocusReason);
        input.selectAll();
    }

    implicitWidth: Theme.body * 15
    implicitHeight: Math.max(Theme.target, Math.max(input.implicitHeight, hint.implicitHeight) + 2 * Theme.space2)
    radius: Theme.corner
    color: Theme.card
    border.width: Theme.edge
    border.color: Theme.border

    Icon {
        id: glass

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        color: Theme.muted
    }
    Text {
        id: hint

        // Half a hint is none.
        visible: !input.text && !input.preeditText && implicitWidth <= width
        anchors.left: input.left
        anchors.right: input.right
        anchors.verticalCenter: input.verticalCenter
        text: field.placeholder
        color: Theme.muted
        font.pixelSize: Theme.body
        textFormat: Text.PlainText
    }
    TextInput {
        id: input

        anchors.left: glass.right
        anchors.right: clearButton.left
        anchors.margins: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        font.pixelSize: Theme.body
        maximumLength: 200
        selectByMouse: true
        clip: true
        activeFocusOnTab: true
        Accessible.role: Accessible.EditableText
        Accessible.name: field.name
        Keys.onEscapePressed: event => {
            event.accepted = text;
            if (text)
                field.clear();
        }
        onTextEdited: field.edited(text)
        onAccepted: field.accepted()
        onActiveFocusChanged: activeFocus ? FocusRing.show(field, field.radius, false) : FocusRing.hide(field)
    }
    PushButton {
        id: clearButton

        visible: input.text
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        flat: true
        iconOnly: true
        iconName: "close"
        //: Button in the search field that empties it
        text: qsTr("Clear the search")
        onClicked: field.clear()
    }
}
