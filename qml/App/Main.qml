// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Models
import SideBySide.Theme

// The window: bar and tabs above, the page, the help strip below. It alone turns places into pages.
Window {
    id: window

    readonly property bool isBlank: Navigation.isBlank
    //: title of the window after quick leave; says nothing about the guide
    readonly property string blankTitle: qsTr("Blank page")
    //: title of the window. %1: the page, %2: the guide
    readonly property string pageTitle: qsTr("%1 – %2").arg(Pages.currentTitle).arg(Guide.title)
    property bool isDrawn: false
    readonly property Frame inside: frame.item as Frame
    readonly property bool isReady: isBlank || (inside?.isReady ?? false)

    width: Settings.windowWidth
    height: Settings.windowHeight
    minimumWidth: Theme.smallestWidth
    minimumHeight: Theme.smallestHeight
    visible: true
    color: Theme.page
    title: isBlank ? blankTitle : pageTitle
    LayoutMirroring.enabled: System.isRightToLeft
    LayoutMirroring.childrenInherit: true
    onFrameSwapped: {
        if (!isDrawn)
            settling.start();
    }
    onWidthChanged: rememberSize()
    onHeightChanged: rememberSize()

    function rememberSize() {
        if (visible && visibility === Window.Windowed)
            Settings.rememberWindow(width, height);
    }

    // Screens may be smaller than the window was; one that has no size yet says nothing. Offscreen
    // there is no screen that could be too small.
    function fitScreen() {
        if (Qt.platform.pluginName === "offscreen")
            return;
        width = Math.min(width, Screen.desktopAvailableWidth || width);
        height = Math.min(height, Screen.desktopAvailableHeight || height);
    }

    Component.onCompleted: fitScreen()

    Timer {
        id: settling

        interval: 0
        onTriggered: window.isDrawn = true
    }
    Looks {
        windowWidth: window.width
    }
    // Nobody presses a key before there is something to see.
    Loader {
        active: window.isDrawn
        source: "Keyboard.qml"
    }
    // Gone altogether on the blank page, so that no screen reader finds in it what was here.
    Loader {
        id: frame

        active: !window.isBlank
        // Anchored to the window it would be laid out once at no width, and again when it shows.
        width: window.width
        height: window.height
        sourceComponent: Frame {}
    }
    Loader {
        active: window.isBlank
        anchors.fill: parent
        source: "BlankPage.qml"
    }
}
