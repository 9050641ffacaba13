// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

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

        KeyHint {
            width: parent.width
            keys: qsTr("Tab")
            text: qsTr("Go to the next button. With Shift: to the one before.")
        }
        KeyHint {
            width: parent.width
            keys: qsTr("Enter or Space")
            text: qsTr("Press the button that has the ring")
        }
        KeyHint {
            width: parent.width
            keys: qsTr("Arrows, Page Up, Page Down")
            text: qsTr("Scroll the page")
        }
        KeyHint {
            width: parent.width
            keys: qsTr("Home, End")
            text: qsTr("Go to the top or the end of the page")
        }
        KeyHint {
            width: parent.width
            keys: qsTr("Esc or Alt+Left")
            text: qsTr("Go back")
        }
        KeyHint {
            width: parent.width
            keys: qsTr("Alt+Right")
            text: qsTr("Go forward again")
        }
        KeyHint {
            width: parent.width
            keys: qsTr("Alt+1 to Alt+8")
            text: qsTr("Open a page: Compare is 1, About is 8")
        }
        KeyHint {
            width: parent.width
            keys: qsTr("Ctrl+F")
            text: qsTr("Search")
        }
        KeyHint {
            width: parent.width
            keys: qsTr("Ctrl+H")
            text: qsTr("Help now: the numbers to call")
        }
        KeyHint {
            width: parent.width
            keys: qsTr("Ctrl and + or −")
            text: qsTr("Larger or smaller text. Ctrl+0: normal size.")
        }
        KeyHint {
            width: parent.width
            keys: qsTr("F1")
            text: qsTr("This list")
        }
        KeyHint {
            width: parent.width
            keys: qsTr("F11")
            text: qsTr("Fill the screen")
        }
        KeyHint {
            width: parent.width
            keys: qsTr("Shift three times")
            text: qsTr("Leave at once: the page goes blank, and what you marked is gone")
        }
        KeyHint {
            width: parent.width
            keys: qsTr("Ctrl+Q")
            text: qsTr("Close the window")
        }
    }
}
