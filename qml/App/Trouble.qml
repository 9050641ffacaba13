// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Theme

// In place of a guide that cannot be read: what is wrong with its file, line by line.
Window {
    id: window

    property list<string> faults
    readonly property int mostFaults: 50

    width: Theme.measure + 2 * Theme.space7
    height: Theme.smallestHeight
    minimumWidth: Theme.smallestWidth
    visible: true
    color: Theme.page
    //: title of the window that says why a file cannot be shown
    title: qsTr("This guide cannot be shown")

    PageScroll {
        anchors.fill: parent
        focus: true

        Heading {
            level: 1
            width: parent.width
            text: window.title
        }
        Body {
            width: parent.width
            //: above the list of what is wrong with a guide's file
            text: qsTr("The file is not a guide, or something in it has to be put right first. The program's own guide opens without a file.")
        }
        Repeater {
            model: window.faults.slice(0, window.mostFaults)

            Body {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
            }
        }
        Body {
            visible: window.faults.length > window.mostFaults
            width: parent.width
            //: under a long list. %1: a number
            text: qsTr("And %1 more.").arg(window.faults.length - window.mostFaults)
        }
        PushButton {
            primary: true
            //: button
            text: qsTr("Close")
            onClicked: window.close()
            Component.onCompleted: forceActiveFocus()
        }
    }
    Shortcut {
        sequences: ["Esc", "Ctrl+Q", "Ctrl+W"]
        onActivated: window.close()
    }
}
