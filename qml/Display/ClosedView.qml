// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Wall

// Outside of the opening hours: the time, and nothing else above the footer.
Item {
    id: closed

    required property WallScreen panel

    WallText {
        anchors.centerIn: parent
        size: 2 * closed.panel.body
        line: 2 * closed.panel.line
        text: Wall.time
    }
}
