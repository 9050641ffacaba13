// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Theme
import SideBySide.Wall

// The window of the wall on one screen.
Window {
    id: window

    required property WallScreen panel

    flags: Qt.Window | Qt.FramelessWindowHint
    color: Wall.isBlack ? Theme.off : Theme.page
    //: title of the window on the wall
    title: qsTr("Side by Side: display")
    LayoutMirroring.enabled: Wall.isRightToLeft
    LayoutMirroring.childrenInherit: true

    readonly property Binding dark: Binding {
        target: Theme
        property: "dark"
        value: Wall.isDark
    }

    Item {
        anchors.centerIn: parent
        width: window.panel.width
        height: window.panel.height
        rotation: window.panel.isTurned ? 90 : 0
        visible: !Wall.isBlack && !window.panel.isInUse

        // Moves a little with each slide, so that nothing burns in.
        Item {
            x: Wall.orbitX
            y: Wall.orbitY
            width: parent.width
            height: parent.height

            SlideView {
                panel: window.panel
                visible: Wall.isOpen
                width: parent.width
                height: parent.height - panel.footer - 2 * panel.gap
            }
            ClosedView {
                panel: window.panel
                visible: !Wall.isOpen
                width: parent.width
                height: parent.height - panel.footer
            }
            WallFooter {
                panel: window.panel
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }
    CrossFade {
        id: fade

        anchors.fill: parent
        steps: Theme.fadeSteps
        interval: Theme.fadeStep
    }
    Connections {
        function onLeaving() {
            if (!Wall.isMotionReduced && !window.panel.isInUse)
                fade.start();
        }

        target: Wall
    }
}
