// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls

// What a control that is pressed lies on. Grounds makes one where there is something of it to see.
Rectangle {
    readonly property PressArea area: parent as PressArea

    z: -1
    width: area?.width ?? 0
    height: area?.height ?? 0
    radius: area?.radius ?? 0
    color: area?.color ?? "transparent"
    border.width: area?.edge ?? 0
    border.color: area?.edgeColor ?? "transparent"
}
