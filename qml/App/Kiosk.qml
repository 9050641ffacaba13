// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Models
import SideBySide.Theme

// The guide on a screen in a waiting room: the same frame and pages, without the keys of a window.
FocusScope {
    id: kiosk

    readonly property bool isReady: (frame.item as Frame)?.isReady ?? false

    focus: true
    LayoutMirroring.enabled: System.isRightToLeft
    LayoutMirroring.childrenInherit: true

    Looks {
        windowWidth: kiosk.width
    }
    Rectangle {
        width: kiosk.width
        height: kiosk.height
        color: Theme.page
    }
    // Gone before all else is, so that nothing of it shows.
    Loader {
        id: frame

        active: !Navigation.isBlank
        focus: true
        width: kiosk.width
        height: kiosk.height
        sourceComponent: Frame {}
    }
    Shortcut {
        sequences: ["Esc", "Alt+Left"]
        onActivated: Navigation.back()
    }
}
