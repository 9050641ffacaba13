// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// A heading that carries the mark of the option (or of Both, NotNow) it is about.
Heading {
    id: heading

    property int shape: Mark.First
    property alias ground: mark.ground
    readonly property int room: mark.size + Theme.space3

    leftPadding: Theme.mirrored ? 0 : room
    rightPadding: Theme.mirrored ? room : 0
    color: mark.color

    Mark {
        id: mark

        anchors.left: parent.left
        y: Theme.middleOf(heading.font.pixelSize) - Math.round(size / 2)
        size: Math.round(heading.font.pixelSize * 1.1)
        shape: heading.shape
    }
}
