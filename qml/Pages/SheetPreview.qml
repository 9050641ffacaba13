// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// How the sheet looks, page by page and as large as one likes, and its text for whoever cannot see it.
Column {
    id: preview

    readonly property list<real> zooms: [1, 1.5, 2, 3]
    property int zoom: 0
    property bool isTextShown: false
    //: which page of the sheet is shown. %1: its number, %2: how many there are
    readonly property string pageText: qsTr("Page %1 of %2").arg(numberText(Sheet.page + 1)).arg(numberText(Sheet.pageCount))
    //: how large the picture of the sheet is. %1: a number, such as "150"
    readonly property string zoomText: qsTr("%1 %").arg(numberText(zooms[zoom] * 100))

    readonly property bool isRoomy: width >= Theme.body * 24
    readonly property int toolsWidth: isRoomy ? Math.floor((width - Theme.space4) / 2) : width

    function numberText(number: real): string {
        return Number(number).toLocaleString(Qt.locale(), "f", 0);
    }
    function zoomBy(step: int) {
        zoom = Math.max(0, Math.min(zooms.length - 1, zoom + step));
    }

    spacing: Theme.space4

    Heading {
        width: parent.width
        //: heading above the picture of the sheet
        text: qsTr("How it looks")
    }
    // Told by screen readers when it appears.
    Notice {
        visible: Sheet.problem
        width: parent.width
        //: when the sheet cannot be drawn
        title: qsTr("This sheet cannot be shown")
        text: Sheet.problem
        Accessible.role: Accessible.Notification
        //: what a screen reader says for a message. %1: its title, %2: its text
        Accessible.name: qsTr("%1. %2").arg(title).arg(text)

        Body {
            visible: Sheet.picture
            width: parent.width
            //: when the sheet that is wanted cannot be drawn
            text: qsTr("The picture below is the sheet as it was before.")
        }
    }
    Body {
        visible: Sheet.isSlow
        width: parent.width
        //: while the picture of the sheet is being made
        text: qsTr("The sheet is being drawn…")
        Accessible.role: Accessible.Notification
    }
    Grid {
        visible: Sheet.picture
        columns: preview.isRoomy ? 2 : 1
        columnSpacing: Theme.space4
        rowSpacing: Theme.space2

        Flow {
            width: preview.toolsWidth
            visible: Sheet.pageCount > 1
            spacing: Theme.space1

            PushButton {
                flat: true
                iconOnly: true
                iconName: "back"
                //: button under the picture of the sheet
                text: qsTr("Page before")
                description: preview.pageText
                onClicked: Sheet.page -= 1
            }
            Body {
                height: Math.max(Theme.target, implicitHeight)
                verticalAlignment: Text.AlignVCenter
                text: preview.pageText
            }
            PushButton {
                flat: true
                iconOnly: true
                iconName: "forward"
                //: button under the picture of the sheet
                text: qsTr("Next page")
                description: preview.pageText
                onClicked: Sheet.page += 1
            }
        }
        Flow {
            width: preview.toolsWidth
            spacing: Theme.space1

            PushButton {
                flat: true
                iconOnly: true
                iconName: "zoom-out"
                //: button under the picture of the sheet
                text: qsTr("Smaller picture")
                description: preview.zoomText
                onClicked: preview.zoomBy(-1)
            }
            Body {
                height: Math.max(Theme.target, implicitHeight)
                verticalAlignment: Text.AlignVCenter
                text: preview.zoomText
            }
            PushButton {
                flat: true
                iconOnly: true
                iconName: "zoom-in"
                //: button under the picture of the sheet
                text: qsTr("Larger picture")
                description: preview.zoomText
                onClicked: preview.zoomBy(1)
            }
        }
    }
    SheetHandle {
        visible: Sheet.picture
        width: parent.width
    }
    SheetPicture {
        width: parent.width
        zoom: preview.zooms[preview.zoom]
        pageText: preview.pageText
    }
    Disclosure {
        visible: Sheet.picture
        x: -Theme.space2
        width: parent.width + Theme.space2
        //: button that opens the text of a page of the sheet
        text: qsTr("Text of this page")
        open: preview.isTextShown
        onClicked: preview.isTextShown = !preview.isTextShown
    }
    Repeater {
        model: preview.isTextShown ? Sheet.texts : []

        Body {
            required property string modelData

            width: parent?.width ?? 0
            text: modelData
        }
    }
}
