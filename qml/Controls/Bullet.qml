// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// One line of a list, with its dot.
Body {
    id: bullet

    property color ink: Theme.muted

    leftPadding: Theme.mirrored ? 0 : Theme.space5
    rightPadding: Theme.mirrored ? Theme.space5 : 0
    Accessible.role: Accessible.ListItem

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space2
        y: Theme.middleOf(bullet.font.pixelSize) - Theme.dot / 2
        width: Theme.dot
        height: Theme.dot
        radius: Theme.dot / 2
        color: bullet.ink
    }
}
