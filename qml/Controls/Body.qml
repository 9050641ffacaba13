// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// A paragraph.
Text {
    color: Theme.text
    font.pixelSize: Theme.body
    lineHeightMode: Text.FixedHeight
    lineHeight: Theme.mirrored ? Theme.tallLineOf(font.pixelSize) : Theme.lineOf(font.pixelSize)
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
