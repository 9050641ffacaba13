// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models

// The list of pages, where there is no room for tabs.
GuidePage {
    id: page

    heading: title

    Heading {
        id: title

        level: 1
        width: parent.width
        //: heading of the list of pages
        text: qsTr("All pages")
    }
    Repeater {
        model: Pages

        LinkLine {
            id: entry

            required property string title
            required property string address

            required detail

            width: parent?.width ?? 0
            text: entry.title
            onClicked: Navigation.open(entry.address)
        }
    }
    LinkLine {
        visible: !Navigation.isKiosk
        width: parent.width
        iconName: "print"
        //: name of a page
        text: qsTr("Print")
        onClicked: Navigation.openPage(Page.Sheet)
    }
    LinkLine {
        width: parent.width
        iconName: "phone"
        //: name of a page
        text: qsTr("Help now")
        onClicked: Navigation.openPage(Page.Help)
    }
    LinkLine {
        visible: !Navigation.isKiosk
        width: parent.width
        iconName: "settings"
        //: name of a page
        text: qsTr("Settings")
        onClicked: Navigation.openPage(Page.Settings)
    }
    LinkLine {
        visible: !Navigation.isKiosk
        width: parent.width
        iconName: "keyboard"
        //: name of a page
        text: qsTr("Keyboard")
        onClicked: Navigation.openPage(Page.KeyList)
    }
}
