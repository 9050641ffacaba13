// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// A word in a pill, such as how certain a finding is.
Rectangle {
    id: badge

    property string text
    property color ink: Theme.muted
    property color tint: Theme.page

    implicitWidth: label.implicitWidth + 2 * Theme.space3
    implicitHeight: label.implicitHeight + 2 * Theme.space1
    radius: height / 2
    color: tint
    border.width: Theme.edge
    border.color: ink
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Text {
        id: label

        anchors.centerIn: parent
        text: badge.text
        color: badge.ink
        font.pixelSize: Theme.small
        font.bold: true
        textFormat: Text.PlainText
    }
}
