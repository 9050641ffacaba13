// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// When each option may fit, side by side, with an example; then "both" and "not now", in full.
GuidePage {
    id: page

    wide: true
    heading: title

    Heading {
        id: title

        level: 1
        width: parent.width
        //: heading of a page
        text: qsTr("When to choose")
    }
    FlowStart {
        width: parent.width
    }
    Columns {
        width: parent.width
        count: parent.width >= Theme.body * 44 ? Guide.options.count : 1

        Repeater {
            model: Guide.options

            FitCard {}
        }
    }
    Repeater {
        model: Guide.outcomes

        OutcomeCard {
            width: parent?.width ?? 0
        }
    }
}
