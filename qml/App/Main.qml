// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// The window: bar and tabs above, the page, the help strip below. It alone turns places into pages.
Window {
    id: window

    readonly property bool isBlank: Navigation.page === Page.Blank
    //: title of the window after quick leave; says nothing about the guide
    readonly property string blankTitle: qsTr("Blank page")
    //: title of the window. %1: the page, %2: the guide
    readonly property string pageTitle: qsTr("%1 – %2").arg(Pages.currentTitle).arg(Guide.title)
    readonly property bool isReady: stage.isReady

    width: Settings.windowWidth
    height: Settings.windowHeight
    minimumWidth: Theme.smallestWidth
    minimumHeight: Theme.smallestHeight
    visible: true
    color: Theme.page
    title: isBlank ? blankTitle : pageTitle
    LayoutMirroring.enabled: System.isRightToLeft
    LayoutMirroring.childrenInherit: true
    onWidthChanged: rememberSize()
    onHeightChanged: rememberSize()

    function rememberSize() {
        if (visible && visibility === Window.Windowed)
            Settings.rememberWindow(width, height);
    }

    Looks {
        windowWidth: window.width
    }
    Keyboard {
        window: window
    }
    Item {
        anchors.fill: parent
        visible: !window.isBlank

        TopBar {
            id: topBar

            width: parent.width
            hasTabs: tabs.fits
        }
        PageTabs {
            id: tabs

            y: topBar.height
            width: parent.width
        }
        PageStage {
            id: stage

            y: topBar.height + tabs.height
            width: parent.width
            height: parent.height - y - strip.height
        }
        HelpStrip {
            id: strip

            y: parent.height - height
            width: parent.width
        }
    }
    Loader {
        active: window.isBlank
        anchors.fill: parent
        sourceComponent: BlankPage {}
    }
}
