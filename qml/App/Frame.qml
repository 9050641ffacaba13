// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Models

// What stands around every page: bar and tabs above, the help strip below.
Item {
    id: frame

    // The Loader would give it its size only once everything in it has been laid out.
    width: parent?.width ?? 0
    height: parent?.height ?? 0

    readonly property bool isReady: stage.isReady
    readonly property alias page: stage.page
    // The line of news that comes later (News.qml) ends there, and takes so much room.
    readonly property real newsBottom: strip.y - idle.room - readingRoom
    property real newsHeight: 0
    // So little room that the warning takes the place of what stands above the page.
    readonly property bool isCrowded: (idle.item as IdleBar)?.isTiny ?? false

    // For the voice, which comes later as well (Reading.qml).
    readonly property alias bar: topBar
    readonly property alias strip: strip
    property int readingRoom: 0

    TopBar {
        id: topBar

        width: parent.width
        visible: !frame.isCrowded
        hasTabs: tabs.fits
    }
    PageTabs {
        id: tabs

        y: topBar.height
        width: parent.width
    }
    PageStage {
        id: stage

        y: frame.isCrowded ? 0 : topBar.height + tabs.height
        width: parent.width
        height: frame.newsBottom - y - frame.newsHeight
    }
    Loader {
        id: idle

        // A Loader without an item keeps the height that it had.
        readonly property real room: item ? height : 0

        active: Idle.isWarning
        y: strip.y - height
        width: parent.width
        source: "IdleBar.qml"
    }
    HelpStrip {
        id: strip

        y: parent.height - height
        width: parent.width
    }
}
