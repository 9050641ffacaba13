// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// How the window looks. Nothing else is ever kept.
GuidePage {
    id: page

    //: at the end of the settings, while the page is kept
    readonly property string withPage: qsTr("Kept on this computer: these settings, the window's size and place, and the last page you read. Leave now forgets that page.")
    //: at the end of the settings, while the page is not kept
    readonly property string withoutPage: qsTr("Only these settings and the window's size and place are kept on this computer. What you read, mark or search for is not.")

    heading: title

    Heading {
        id: title

        level: 1
        width: parent.width
        //: heading of a page
        text: qsTr("Settings")
    }
    Notice {
        visible: Settings.problem
        width: parent.width
        //: when the settings could not be written to the disk
        title: qsTr("Not saved")
        text: Settings.problem
    }
    Notice {
        visible: System.trouble
        width: parent.width
        //: when the system does not tell how windows are to look
        title: qsTr("On this computer")
        text: System.trouble
    }
    Heading {
        width: parent.width
        //: above the choice of the text size. %1: a number, such as "150"
        text: qsTr("Text size: %1 %").arg(Number(Settings.textPercent).toLocaleString(Qt.locale(), "f", 0))
    }
    Columns {
        width: parent.width
        count: width >= Theme.body * 16 ? 2 : 1

        PushButton {
            iconName: "text-smaller"
            //: button
            text: qsTr("Smaller text")
            onClicked: Settings.smallerText()
        }
        PushButton {
            iconName: "text-larger"
            //: button
            text: qsTr("Larger text")
            onClicked: Settings.largerText()
        }
    }
    // An item, for an address leads here: the ring that shows it would be one more line in a column.
    Item {
        visible: EasyRead.isThere
        objectName: "easy"
        width: parent.width
        height: editions.height

        ChoiceGroup {
            id: editions

            width: parent.width
            //: above the choice of Easy Read: the guide in short sentences with pictures
            title: qsTr("Easy Read")
            //: the choices of Easy Read
            choices: [qsTr("The whole text"), qsTr("Short sentences with pictures")]
            chosen: Settings.isEasy ? 1 : 0
            onPicked: index => Settings.isEasy = index === 1
        }
    }
    // An item for the same reason.
    Item {
        visible: Languages.count > 1
        objectName: "language"
        width: parent.width
        height: languages.height
        Accessible.role: Accessible.Grouping
        Accessible.name: languageTitle.text
        Component.onCompleted: Languages.prepare()

        Column {
            id: languages

            width: parent.width
            spacing: Theme.space2

            Heading {
                id: languageTitle

                width: parent.width
                //: above the choice of the language. The word in English stays, for who cannot read this one
                text: qsTr("Language")
            }
            Repeater {
                model: Languages

                RadioOption {
                    required property string tag
                    required property string name
                    required property bool isCurrent

                    width: parent?.width ?? 0
                    text: name
                    checked: isCurrent
                    onClicked: Settings.language = tag
                }
            }
        }
    }
    ChoiceGroup {
        width: parent.width
        //: above the choice of light or dark colours
        title: qsTr("Colors")
        //: the choices of colors
        choices: [qsTr("As the system says"), qsTr("Light"), qsTr("Dark")]
        chosen: Settings.scheme
        onPicked: index => Settings.scheme = index
    }
    ChoiceGroup {
        width: parent.width
        //: above the choice of contrast
        title: qsTr("Contrast")
        //: the choices of contrast
        choices: [qsTr("As the system says"), qsTr("Normal contrast"), qsTr("High contrast")]
        chosen: Settings.contrast
        onPicked: index => Settings.contrast = index
    }
    ChoiceGroup {
        width: parent.width
        //: above the choice of movement on the screen
        title: qsTr("Movement")
        //: the choices of movement
        choices: [qsTr("As the system says"), qsTr("Short movements"), qsTr("No movement")]
        chosen: Settings.motion
        onPicked: index => Settings.motion = index
    }
    ToggleButton {
        width: parent.width
        //: box on the settings' page
        text: qsTr("Open at the page where I was")
        checked: Settings.keepsPage
        onClicked: Settings.keepsPage = !Settings.keepsPage
    }
    Heading {
        objectName: "voice"
        width: parent.width
        //: above what there is to know about reading aloud
        text: qsTr("Read aloud")
    }
    Body {
        width: parent.width
        text: ReadAloud.status
    }
    PushButton {
        anchors.left: parent?.left
        width: Math.min(implicitWidth, parent.width)
        iconName: "phone"
        //: button. %1: a country or area
        text: qsTr("Help numbers: %1. Change").arg(Help.regionName)
        onClicked: Navigation.openPage(Page.Help, "region")
    }
    Body {
        width: parent.width
        //: at the end of the settings
        text: Settings.keepsPage ? page.withPage : page.withoutPage
    }
}
