// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// The sheet to print or to keep: which one, what to do with it, and how it will look.
GuidePage {
    id: page

    heading: title
    Component.onCompleted: Sheet.renew()

    Heading {
        id: title

        level: 1
        width: parent.width
        //: heading of a page
        text: qsTr("Print the guide")
    }
    Body {
        width: parent.width
        //: on the page that prints the sheet. %1: a country or area
        text: qsTr("A sheet to compare, to write on and to take along. It has the help numbers for: %1. Nothing that you picked here is printed.").arg(Help.regionName)
    }
    ChoiceGroup {
        width: parent.width
        //: above the choice of standard or large print
        title: qsTr("Size of the letters")
        //: the choices of a sheet's edition
        choices: [qsTr("One page"), qsTr("Large print, on more pages")]
        chosen: Sheet.isLarge ? 1 : 0
        onPicked: index => Sheet.isLarge = index === 1
    }
    ChoiceGroup {
        width: parent.width
        //: above the choice of paper
        title: qsTr("Paper")
        //: the choices of paper
        choices: [qsTr("A4"), qsTr("US Letter")]
        chosen: Sheet.isLetter ? 1 : 0
        onPicked: index => Sheet.isLetter = index === 1
    }
    Notice {
        visible: Sheet.problem
        width: parent.width
        //: when the sheet cannot be made
        title: qsTr("There is no sheet")
        text: Sheet.problem
    }
    Columns {
        visible: !Sheet.problem
        width: parent.width
        count: width >= Theme.body * 20 ? 2 : 1

        PushButton {
            iconName: "print"
            //: button that opens the print dialog
            text: qsTr("Print…")
            onClicked: Sheet.print()
        }
        PushButton {
            iconName: "book"
            //: button that opens a file dialog
            text: qsTr("Save as PDF…")
            onClicked: Sheet.save()
        }
    }
    // Told by screen readers when it appears.
    Notice {
        visible: Sheet.news
        width: parent.width
        iconName: Sheet.isGood ? "check" : "info"
        //: after saving or printing
        title: Sheet.isGood ? qsTr("Done") : qsTr("That did not work")
        text: Sheet.news
        Accessible.role: Accessible.Notification
        Accessible.name: qsTr("%1. %2").arg(title).arg(text)
    }
    Repeater {
        model: Sheet.pageCount

        Rectangle {
            id: paper

            required property int index

            width: Math.min(parent?.width ?? 0, Theme.lineWidth)
            height: Math.round(width * Sheet.pageRatio)
            color: Theme.card
            border.width: Theme.edge
            border.color: Theme.border
            Accessible.role: Accessible.Graphic
            //: a picture of a page of the sheet. %1: its number, %2: how many there are
            Accessible.name: qsTr("How page %1 of %2 will look").arg(paper.index + 1).arg(Sheet.pageCount)

            Image {
                anchors.fill: parent
                anchors.margins: Theme.edge
                source: paper.width > 0 ? "image://sheet/" + Sheet.revision + "/" + paper.index : ""
                sourceSize.width: paper.width * Screen.devicePixelRatio
                cache: false
            }
        }
    }
}
