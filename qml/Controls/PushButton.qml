// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// A button: a word, an icon, or both.
Pressable {
    id: button

    enum Kind {
        Quiet,
        Primary,
        Flat,
        Urgent,
        Strip
    }

    property int kind: PushButton.Quiet
    property string iconName
    property bool iconOnly: false
    property bool iconAfter: false
    // Without an edge; Strip is Flat in the urgent ink, for the help strip.
    readonly property bool isFlat: kind === PushButton.Flat || kind === PushButton.Strip
    readonly property color ink: kind === PushButton.Primary ? Theme.accentText : kind === PushButton.Urgent || kind === PushButton.Strip ? Theme.urgentInk : Theme.accent
    // Not the label's own implicit width, which would follow its wrapped width round and round.
    readonly property int textWidth: iconOnly ? 0 : Math.ceil(metrics.advanceWidth) + 1
    readonly property int iconRoom: iconName ? Theme.iconSize + (iconOnly ? 0 : Theme.space2) : 0
    readonly property int padding: iconOnly ? Theme.space3 : isFlat ? Theme.space3 : Theme.space4 + Theme.space1

    implicitWidth: Math.max(Theme.target, textWidth + iconRoom + 2 * padding)
    implicitHeight: Math.max(Theme.target, (iconOnly ? Theme.iconSize : label.height) + 2 * Theme.space2)
    color: kind === PushButton.Primary ? (isPressed || isHovered ? Theme.accentPressed : Theme.accent) : isPressed ? Theme.pressed : isHovered ? Theme.hover : isFlat ? "transparent" : Theme.card
    border.width: isFlat || kind === PushButton.Primary ? 0 : Theme.edge
    border.color: kind === PushButton.Urgent ? Theme.urgentInk : Theme.border

    TextMetrics {
        id: metrics

        text: button.text
        font.pixelSize: Theme.body
        font.bold: true
    }
    Text {
        id: label

        // Centred together with the icon; in a button made narrow by its page the words wrap.
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: button.iconOnly ? 0 : (button.iconAfter ? -1 : 1) * button.iconRoom / 2
        width: Math.min(button.textWidth, button.width - button.iconRoom - 2 * button.padding)
        text: button.iconOnly ? "" : button.text
        color: button.ink
        font.pixelSize: Theme.body
        font.bold: true
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        horizontalAlignment: button.isFlat ? Text.AlignLeft : Text.AlignHCenter
    }
    Icon {
        name: button.iconName
        color: button.ink
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: button.iconAfter ? undefined : label.left
        anchors.left: button.iconAfter ? label.right : undefined
        anchors.margins: button.iconOnly ? -width / 2 : Theme.space2
    }
}
