// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// A text on the wall, in lines as high as they were measured with.
Body {
    id: label

    required property int size
    required property int line

    height: lineCount * line
    font.pixelSize: size
    lineHeight: line
    Accessible.ignored: !text
    // So that the letters stand in the middle of their lines.
    transform: Translate {
        y: Math.round(label.line / 2) - Theme.middleOf(label.size)
    }
}
