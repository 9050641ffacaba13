// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// The guide's name, the way back, search, text size and settings. Without tabs: the way to all
// pages in the name's place.
Item {
    id: bar

    required property bool hasTabs
    readonly property alias buttons: buttons
    readonly property bool hasWords: hasTabs && width >= Theme.body * 60

    // Large buttons on a narrow screen stand below each other.
    readonly property bool hasOneLine: hasTabs || lead.width + buttons.width + 2 * Theme.space3 <= width

    implicitHeight: (hasOneLine ? Math.max(buttons.height, lead.height) : buttons.height + lead.height) + 2 * Theme.space2

    Row {
        id: lead

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: bar.hasOneLine ? 0 : -buttons.height / 2
        spacing: Theme.space1

        Optional {
            wanted: !bar.hasTabs

            PushButton {
                flat: true
                iconOnly: true
                iconName: "menu"
                //: button that opens the list of pages
                text: qsTr("All pages")
                onClicked: Navigation.openPage(Page.Contents)
            }
        }
        Optional {
            wanted: Navigation.canGoBack

            PushButton {
                flat: true
                iconOnly: true
                iconName: "back"
                //: button that goes to the page before
                text: qsTr("Back")
                onClicked: Navigation.back()
            }
        }
        Heading {
            visible: bar.hasTabs
            anchors.verticalCenter: parent.verticalCenter
            leftPadding: Theme.space3
            width: bar.width - buttons.width - 2 * Theme.target - Theme.space6
            level: 3
            text: Guide.title
            Accessible.role: Accessible.StaticText
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: bar.hasOneLine ? 0 : lead.height / 2
        spacing: Theme.space1

        PushButton {
            visible: !Navigation.isKiosk
            flat: true
            iconOnly: !bar.hasWords
            iconName: "search"
            //: button
            text: qsTr("Search")
            onClicked: Navigation.openPage(Page.Search)
        }
        PushButton {
            visible: bar.hasTabs && !Navigation.isKiosk
            flat: true
            iconOnly: true
            iconName: "print"
            //: button that opens the sheet to print or to save
            text: qsTr("Print")
            onClicked: Navigation.openPage(Page.Sheet)
        }
        PushButton {
            visible: bar.hasTabs || Navigation.isKiosk
            flat: true
            iconOnly: true
            iconName: "text-smaller"
            //: button
            text: qsTr("Smaller text")
            onClicked: Settings.smallerText()
        }
        PushButton {
            visible: bar.hasTabs || Navigation.isKiosk
            flat: true
            iconOnly: true
            iconName: "text-larger"
            //: button
            text: qsTr("Larger text")
            onClicked: Settings.largerText()
        }
        PushButton {
            visible: bar.hasTabs && !Navigation.isKiosk
            flat: true
            iconOnly: true
            iconName: "language"
            //: button that leads to the choice of the language
            text: qsTr("Language")
            onClicked: Navigation.openPage(Page.Settings, "language")
        }
        PushButton {
            // Where four buttons have no room, "All pages" leads there.
            visible: !Navigation.isKiosk && (bar.hasTabs || bar.width >= 4 * (Theme.iconSize + 2 * Theme.space3) + 2 * Theme.space5)
            flat: true
            iconOnly: !bar.hasWords
            iconName: "settings"
            //: button
            text: qsTr("Settings")
            onClicked: Navigation.openPage(Page.Settings)
        }
    }
}
