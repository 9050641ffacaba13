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
    readonly property string kept: qsTr("Nobody keeps this page. It is gone when you close the window, when you start again, when you press Shift three times, and when nobody touches the window for ten minutes.")
    //: when there are no answers, or no longer
    readonly property string empty: qsTr("There is nothing here now. Your summary is made when you go through the questions. It is gone when you start again, or when nobody touches the window for ten minutes.")

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
