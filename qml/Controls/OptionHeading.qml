// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// A heading that carries the mark of the option (or of Both, NotNow) it is about.
Heading {
    id: heading

    property int shape: Mark.First
    property alias ground: mark.ground
    // Beside the words, or above them where few words fit on a line.
    readonly property bool isAbove: width < font.pixelSize * 12
    readonly property int room: isAbove ? 0 : mark.size + Theme.space3

    topPadding: isAbove ? mark.size + Theme.space1 : 0
    leftPadding: Theme.mirrored ? 0 : room
    rightPadding: Theme.mirrored ? room : 0
    color: mark.color

    Mark {
        id: mark

        anchors.left: parent.left
        y: heading.isAbove ? 0 : Theme.middleOf(heading.font.pixelSize) - Math.round(size / 2)
        size: Math.round(heading.font.pixelSize * 1.1)
        shape: heading.shape
    }
}
