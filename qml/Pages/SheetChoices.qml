// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// Which sheet it is to be, and the buttons that print and save it.
Column {
    id: choices

    //: on the page that prints the sheet. %1: a country or area
    readonly property string lead: qsTr("A sheet to compare, to write on and to take along. It has the help numbers for: %1.").arg(Help.regionName)
    //: on the page that prints the sheet
    readonly property string blank: qsTr("Your answers are not on it.")
    //: on the page that prints the sheet, when the answers are to be printed
    readonly property string filled: qsTr("Your answers are on it. Whoever sees the sheet can read them.")

    //: the choices of a sheet's edition
    readonly property list<string> sizes: [qsTr("One page"), qsTr("Large print, on more pages"), qsTr("Larger print, on more pages still")]
    //: the choices of a sheet's edition, with Easy Read
    readonly property list<string> sizesAndEasy: [qsTr("One page"), qsTr("Large print, on more pages"), qsTr("Larger print, on more pages still"), qsTr("Short sentences with pictures")]

    spacing: Theme.space4

    Body {
        width: parent.width
        text: choices.lead
    }
    Columns {
        width: parent.width
        count: width >= Theme.body * 22 ? 2 : 1

        PushButton {
            primary: true
            iconName: "print"
            //: button that opens the print dialog
            text: qsTr("Print…")
            onClicked: Sheet.print()
        }
        PushButton {
            iconName: "save"
            //: button that opens a file dialog
            text: qsTr("Save as PDF…")
            onClicked: Sheet.save()
        }
        PushButton {
            iconName: "share"
            //: button that opens a file dialog: the whole guide as a text file
            text: qsTr("Save as text…")
            onClicked: Sheet.saveText()
        }
        PushButton {
            iconName: "share"
            //: button that opens a file dialog: the whole guide as a file for a browser
            text: qsTr("Save as web page…")
            onClicked: Sheet.savePage()
        }
    }
    // Told by screen readers when it appears, as what came of it is below.
    Notice {
        visible: Sheet.isAsking
        width: parent.width
        //: while a dialog for files or printers is open
        title: qsTr("A dialog opens")
        //: while a dialog for files or printers is open
        text: qsTr("It has a window of its own. Answer it there.")
        Accessible.role: Accessible.Notification
        //: what a screen reader says for a message. %1: its title, %2: its text
        Accessible.name: qsTr("%1. %2").arg(title).arg(text)
    }
    Notice {
        visible: Sheet.news
        width: parent.width
        iconName: Sheet.isGood ? "check" : "info"
        //: after saving or printing
        title: Sheet.isGood ? qsTr("Done") : qsTr("That did not work")
        text: Sheet.news
        Accessible.role: Accessible.Notification
        //: what a screen reader says for a message. %1: its title, %2: its text
        Accessible.name: qsTr("%1. %2").arg(title).arg(text)
    }
    ToggleButton {
        visible: Sheet.hasPicks
        width: parent.width
        //: box to tick on the page that prints the sheet
        text: qsTr("Add my summary")
        checked: Sheet.withPicks
        onClicked: Sheet.withPicks = !Sheet.withPicks
    }
    Body {
        width: parent.width
        text: Sheet.withPicks ? choices.filled : choices.blank
    }
    ChoiceGroup {
        width: parent.width
        //: above the choice of standard or large print
        title: qsTr("Size of the letters")
        choices: EasyRead.isThere ? choices.sizesAndEasy : choices.sizes
        chosen: Sheet.edition
        onPicked: index => Sheet.edition = index
    }
    ChoiceGroup {
        width: parent.width
        //: above the choice of paper
        title: qsTr("Paper")
        //: the choices of paper
        choices: [qsTr("A4"), qsTr("US Letter")]
        chosen: Sheet.paper
        onPicked: index => Sheet.paper = index
    }
}
