// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// While the page is read aloud: the sentence in words, or what there is to know, and how to lead the voice.
Rectangle {
    id: bar

    // Words and buttons beside each other, or below each other; where there is little room, fewer of them.
    readonly property int innerWidth: width - 2 * Theme.space4
    readonly property int step: Theme.iconSize + 2 * Theme.space3 + Theme.space1
    readonly property bool isWide: innerWidth >= Theme.body * 50
    readonly property bool hasSpeed: isWide || innerWidth >= buttons.spacing * 5 + 4 * step + slower.implicitWidth + faster.implicitWidth
    readonly property bool isTiny: innerWidth < 4 * step
    readonly property bool isShort: isTiny || (Window.height > 0 && Window.height < Theme.body * 24)
    readonly property int around: isTiny ? 0 : Theme.space2
    //: how fast the voice reads. %1: a number
    readonly property string pace: qsTr("Speed: %1 %").arg(Number(ReadAloud.speed).toLocaleString(Qt.locale(), "f", 0))

    // Given once it is there.
    property Reading reading

    implicitHeight: row.height + 2 * around
    color: Theme.card
    Accessible.role: Accessible.Grouping
    //: name of the bar that leads the voice, for a screen reader
    Accessible.name: qsTr("Reading aloud")

    Rule {
        width: parent.width
        color: Theme.border
    }
    Grid {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        y: bar.around
        columns: bar.isWide ? 2 : 1
        spacing: Theme.space2
        verticalItemAlignment: Grid.AlignVCenter

        Column {
            width: bar.isWide ? bar.innerWidth - buttons.width - row.spacing : bar.innerWidth

            // Not a notification: who hears the voice needs no second one.
            Body {
                visible: text && !bar.isShort
                width: parent.width
                text: ReadAloud.sentence
            }
            Body {
                visible: text
                width: parent.width
                text: ReadAloud.news
                font.bold: ReadAloud.hasFailed
                Accessible.role: Accessible.Notification
            }
        }
        Row {
            id: buttons

            spacing: Theme.space1

            PushButton {
                flat: true
                iconOnly: true
                iconName: ReadAloud.isReading ? "pause" : "play"
                //: button: a voice reads the page
                text: ReadAloud.isReading ? qsTr("Pause reading") : qsTr("Go on reading")
                onClicked: bar.reading.press()
            }
            PushButton {
                visible: !bar.isTiny
                flat: true
                iconOnly: true
                iconName: "back"
                //: button: the voice reads what stands before
                text: qsTr("Read the part before")
                onClicked: ReadAloud.previous()
            }
            PushButton {
                visible: !bar.isTiny
                flat: true
                iconOnly: true
                iconName: "forward"
                //: button: the voice reads what stands next
                text: qsTr("Read the next part")
                onClicked: ReadAloud.next()
            }
            PushButton {
                id: slower

                visible: bar.hasSpeed
                flat: true
                //: button: the voice reads more slowly
                text: qsTr("Slower")
                description: bar.pace
                onClicked: ReadAloud.slower()
            }
            PushButton {
                id: faster

                visible: bar.hasSpeed
                flat: true
                //: button: the voice reads faster
                text: qsTr("Faster")
                description: bar.pace
                onClicked: ReadAloud.faster()
            }
            PushButton {
                flat: true
                iconOnly: true
                iconName: "close"
                //: button: the voice ends
                text: qsTr("Stop reading")
                onClicked: bar.reading.stop()
            }
        }
    }
}
