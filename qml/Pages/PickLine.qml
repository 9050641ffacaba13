// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// Something that was picked, and what it rests on.
Column {
    id: line

    required property string text
    required property string reason
    property color ink: Theme.muted
    // Whether the reason is the end of "fits people who ...".
    property bool isFit: false
    //: why something lines up with an option. %1: such as "want encouragement from someone who has lived it"
    readonly property string fit: qsTr("It may fit people who %1.").arg(reason)

    Bullet {
        width: parent.width
        text: line.text
        font.bold: line.reason
        ink: line.ink
    }
    Body {
        visible: text
        width: parent.width
        leftPadding: Theme.mirrored ? 0 : Theme.space5
        rightPadding: Theme.mirrored ? Theme.space5 : 0
        text: line.isFit ? line.fit : line.reason
    }
}
