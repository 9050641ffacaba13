// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Models
import SideBySide.Theme

// Tells the theme what the person and the system ask for.
QtObject {
    id: looks

    required property int windowWidth
    readonly property real scale: Math.min(3, Settings.textPercent / 100 * System.textScale)
    readonly property list<QtObject> bindings: [
        Binding {
            target: Theme
            property: "textScale"
            value: Math.max(1, looks.scale)
        },
        Binding {
            target: Theme
            property: "narrow"
            value: looks.windowWidth < Theme.body * 24
        },
        Binding {
            target: Theme
            property: "dark"
            value: Settings.followsScheme ? System.isDark : Settings.isDark
        },
        Binding {
            target: Theme
            property: "highContrast"
            value: Settings.followsContrast ? System.isHighContrast : Settings.isHighContrast
        },
        Binding {
            target: Theme
            property: "reducedMotion"
            value: Settings.followsMotion ? System.isMotionReduced : Settings.isMotionReduced
        },
        Binding {
            target: Theme
            property: "mirrored"
            value: System.isRightToLeft
        }
    ]
}
