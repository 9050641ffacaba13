// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme

// One of resources/icons in one colour. What it means is said by the control around it.
Image {
    id: icon

    property string name
    property color color: Theme.text
    property int size: Theme.iconSize

    width: size
    height: size
    sourceSize.width: size
    sourceSize.height: size
    source: name ? "image://icon/" + name + "/" + color.toString().slice(1) : ""
}
