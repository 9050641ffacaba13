// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// A minute before answers are forgotten because nobody is there. Any key or touch keeps them.
Rectangle {
    id: bar

    implicitHeight: row.height + 2 * Theme.space3
    color: Theme.card
    Accessible.role: Accessible.Notification
    Accessible.name: words.text

    Rule {
        width: parent.width
        color: Theme.border
    }
    Grid {
        id: row

        readonly property bool isStacked: bar.width < Theme.body * 40

        x: Theme.space4
        y: Theme.space3
        columns: isStacked ? 1 : 2
        spacing: Theme.space3
        verticalItemAlignment: Grid.AlignVCenter

        Body {
            id: words

            width: row.isStacked ? bar.width - 2 * Theme.space4 : Math.min(implicitWidth, bar.width - keep.width - 2 * Theme.space4 - row.spacing)
            //: when nobody has touched the window for nine minutes
            text: qsTr("Your answers will be gone in one minute. Press any key to keep them.")
        }
        PushButton {
            id: keep

            width: Math.min(implicitWidth, bar.width - 2 * Theme.space4)
            //: button: somebody is still there
            text: qsTr("Keep my answers")
            onClicked: Idle.stay()
        }
    }
}
