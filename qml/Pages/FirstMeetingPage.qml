// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// What a first meeting is like with each, step by step, side by side.
GuidePage {
    id: page

    wide: true
    heading: title

    Heading {
        id: title

        level: 1
        width: parent.width
        //: heading of a page
        text: qsTr("First meeting")
    }
    Columns {
        width: parent.width
        count: parent.width >= Theme.body * 44 ? Guide.options.count : 1

        Repeater {
            model: Guide.options

            Card {
                id: meeting

                required property int mark
                required property string name
                required property PointsModel steps

                tint: Theme.tintOf(mark, Theme.look)

                OptionHeading {
                    width: parent.width
                    level: 2
                    shape: meeting.mark
                    text: meeting.name
                }
                StepList {
                    width: parent.width
                    steps: meeting.steps
                    ink: Theme.inkOf(meeting.mark, Theme.look)
                }
            }
        }
    }
}
