// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// Who to call now, in the region that is shown; and how to show another one.
GuidePage {
    id: page

    heading: title

    Heading {
        id: title

        level: 1
        width: parent.width
        //: heading of a page
        text: qsTr("Help now")
    }
    Body {
        width: parent.width
        //: %1: a country or area
        text: qsTr("These numbers are for: %1. If you are in a clinic, you can also tell any member of staff.").arg(Help.regionName)
    }
    Repeater {
        model: Help.lines

        HelpLine {
            width: parent?.width ?? 0
        }
    }
    PushButton {
        anchors.left: parent?.left
        width: Math.min(implicitWidth, parent.width)
        iconName: "forward"
        iconAfter: true
        text: GuidedFlow.safeNowText
        onClicked: GuidedFlow.goOnFromHelp()
    }
    Heading {
        id: regionTitle

        objectName: "region"
        visible: !Navigation.isKiosk
        width: parent.width
        //: above the list of countries
        text: qsTr("Show numbers for")
    }
    Column {
        visible: !Navigation.isKiosk
        width: parent.width
        spacing: Theme.space2
        Accessible.role: Accessible.Grouping
        Accessible.name: regionTitle.text

        Repeater {
            model: Help.regions

            RadioOption {
                required property string regionId
                required property string name

                width: parent?.width ?? 0
                text: name
                checked: Help.region === regionId
                onClicked: Settings.region = regionId
            }
        }
    }
    StandingNotes {
        width: parent.width
    }
}
