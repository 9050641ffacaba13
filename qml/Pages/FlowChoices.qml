// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// The answers to one question, one below the other.
Column {
    id: list

    required property ChoicesModel choices
    property string name
    // Whether the keys 1 to 9 pick them.
    property bool hasKeys: false

    signal pressed(string choice)

    function focusChoice(index: int) {
        choiceItems.itemAt(index)?.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    spacing: Theme.space2
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Repeater {
        id: choiceItems

        model: list.choices

        AnswerOption {
            required property int index
            required property string choiceId
            required property string spoken
            required property bool isSingle
            required property bool isPicked
            required text
            required rank

            width: parent?.width ?? 0
            number: list.hasKeys ? index + 1 : 0
            single: isSingle
            checked: isPicked
            description: spoken
            onClicked: list.pressed(choiceId)
        }
    }
}
