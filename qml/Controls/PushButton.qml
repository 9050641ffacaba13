// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// A button: a word, an icon, or both.
Pressable {
    id: button

    // How much it stands out: quiet has an edge, primary is filled, flat is bare; urgent is in the
    // urgent ink. No enumeration: to look one up at start costs as much as an item.
    property bool primary: false
    property bool flat: false
    property bool urgent: false
    property string iconName
    property bool iconOnly: false
    property bool iconAfter: false
    readonly property color ink: primary ? Theme.accentText : urgent ? Theme.urgentInk : Theme.accent
    // Not the label's own implicit width, which would follow its wrapped width round and round.
    // The last letter of an Arabic word reaches a little further than it counts.
    readonly property int reach: Theme.mirrored ? Math.ceil(Theme.body / 8) : 1
    readonly property int textWidth: iconOnly ? 0 : Math.ceil(metrics.advanceWidth) + reach
    readonly property int iconRoom: iconName ? Theme.iconSize + (iconOnly ? 0 : Theme.space2) : 0
    readonly property int padding: iconOnly || flat ? Theme.space3 : Theme.space4 + Theme.space1

    implicitWidth: Math.max(Theme.target, textWidth + iconRoom + 2 * padding)
    implicitHeight: Math.max(Theme.target, (iconOnly ? Theme.iconSize : label.height) + 2 * Theme.space2)
    color: primary ? (isPressed || isHovered ? Theme.accentPressed : Theme.accent) : isPressed ? Theme.pressed : isHovered ? Theme.hover : flat ? "transparent" : Theme.card
    edge: flat || primary ? 0 : Theme.edge
    edgeColor: urgent ? Theme.urgentInk : Theme.border

    TextMetrics {
        id: metrics

        text: button.iconOnly ? "" : button.text
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
        horizontalAlignment: button.flat ? Text.AlignLeft : Text.AlignHCenter
    }
    // Not an Icon, which would be one more file to read at start.
    IconItem {
        name: button.iconName
        mirror: Theme.mirrored && (name === "back" || name === "forward")
        color: button.ink
        size: Theme.iconSize
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: button.iconAfter ? undefined : label.left
        anchors.left: button.iconAfter ? label.right : undefined
        anchors.margins: button.iconOnly ? -width / 2 : Theme.space2
    }
}
