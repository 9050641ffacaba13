// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// What a person picked and what it comes to, on one page. It lives as long as the answers do.
GuidePage {
    id: page

    //: when there are answers
    readonly property string keptInWindow: qsTr("Nobody keeps this page. It is gone when you close the window, when you start again, when you press Shift three times, and when nobody touches the window for ten minutes.")
    //: when there are answers, on a screen in a waiting room
    readonly property string keptInKiosk: qsTr("Nobody keeps this page. It is gone when you press Leave now, when you start again, and about a minute after the last touch.")
    //: when there are no answers, or no longer
    readonly property string emptyInWindow: qsTr("There is nothing here now. Your summary is made when you go through the questions. It is gone when you start again, or when nobody touches the window for ten minutes.")
    //: when there are no answers, on a screen in a waiting room
    readonly property string emptyInKiosk: qsTr("There is nothing here now. Your summary is made when you go through the questions. It is gone when you start again, and about a minute after the last touch.")
    readonly property string kept: Navigation.isKiosk ? keptInKiosk : keptInWindow
    readonly property string empty: Navigation.isKiosk ? emptyInKiosk : emptyInWindow

    wide: GuidedFlow.hasSummary
    heading: title

    Heading {
        id: title

        level: 1
        width: parent.width
        //: heading of a page
        text: qsTr("My summary")
    }
    Body {
        width: Math.min(parent.width, Theme.measure)
        text: GuidedFlow.hasSummary ? page.kept : page.empty
    }
    FlowStart {
        visible: !GuidedFlow.hasSummary
        width: parent.width
    }
    Loader {
        active: GuidedFlow.hasSummary
        width: parent.width
        source: "SummaryDetail.qml"
    }
}
