// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models

// The keys of the window.
GuidePage {
    id: page

    heading: title

    Heading {
        id: title

        level: 1
        width: parent.width
        //: heading of a page
        text: qsTr("Keyboard")
    }
    Card {
        width: parent.width

        Repeater {
            model: Shortcuts

            KeyHint {
                required keys
                required text

                width: parent?.width ?? 0
            }
        }
    }
}
