// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// What to ask before starting, and what one may wish for.
GuidePage {
    id: page

    heading: title

    Heading {
        id: title

        level: 1
        width: parent.width
        //: heading of a page
        text: qsTr("Questions to ask")
    }
    Body {
        width: parent.width
        //: introduces the questions to ask
        text: qsTr("You can ask a coach and a therapist the same things. A good answer is clear and calm. You may ask before you agree to anything.")
    }
    Card {
        width: parent.width

        StepList {
            width: parent.width
            steps: Guide.questions
            ink: Theme.accent
        }
    }
    Heading {
        width: parent.width
        //: above the wishes a person may have about their support
        text: qsTr("What you may wish for")
    }
    Body {
        width: parent.width
        //: introduces the wishes
        text: qsTr("Your wishes count. Say them early, so that others can try to meet them.")
    }
    Card {
        width: parent.width

        Repeater {
            model: Guide.wishes

            Bullet {
                required property string pointId
                required text

                objectName: pointId
                width: parent?.width ?? 0
            }
        }
    }
}
