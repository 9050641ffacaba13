// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// What a control is called and which keys do the same, beside it. A screen reader says both without it.
Item {
    id: hint

    required property Item control
    required property string text
    readonly property point corner: control?.mapToItem(hint, 0, 0) ?? Qt.point(0, 0)
    readonly property real under: corner.y + (control?.height ?? 0) + Theme.space1
    readonly property bool isAbove: under + panel.height > height

    Rectangle {
        id: panel

        x: Math.max(Theme.space2, Math.min(hint.corner.x, hint.width - width - Theme.space2))
        y: hint.isAbove ? hint.corner.y - height - Theme.space1 : hint.under
        width: Math.min(words.implicitWidth + 2 * Theme.space3, hint.width - 2 * Theme.space2)
        height: words.height + 2 * Theme.space1
        radius: Theme.space2
        color: Theme.text

        Body {
            id: words

            x: Theme.space3
            y: Theme.space1
            width: panel.width - 2 * Theme.space3
            color: Theme.page
            font.pixelSize: Theme.small
            text: hint.text
            Accessible.ignored: true
        }
    }
}
