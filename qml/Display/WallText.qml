// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls

// A text on the wall.
Body {
    id: label

    required property int size
    required property int line

    font.pixelSize: size
    lineHeight: line
    Accessible.ignored: !text
}
