// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// A heading. forceActiveFocus() makes a screen reader say it; it is no stop of the Tab key.
Text {
    id: heading

    property int level: 2

    color: Theme.text
    font.pixelSize: level === 1 ? Theme.h1 : level === 2 ? Theme.h2 : Theme.h3
    font.bold: true
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(font.pixelSize * 1.35)
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    // Otherwise Tab, pressed on a heading that was given the focus, starts again at the top.
    activeFocusOnTab: activeFocus
    Accessible.role: Accessible.Heading
    Accessible.name: text
    Accessible.focusable: true
}
