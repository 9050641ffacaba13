// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// The picture of one page, in a frame of the page's shape. Enlarged, it moves in that frame, by finger,
// wheel and arrow keys.
Rectangle {
    id: picture

    property real zoom: 1
    property string pageText
    readonly property bool isEnlarged: zoom > 1
    readonly property int pixels: Math.round((width - 2 * Theme.edge) * zoom * Screen.devicePixelRatio)

    // Whether there was any way to go.
    function moveBy(x: real, y: real): bool {
        const before = Qt.point(flickable.contentX, flickable.contentY);
        flickable.contentX = Math.max(0, Math.min(flickable.contentWidth - flickable.width, before.x + x));
        flickable.contentY = Math.max(0, Math.min(flickable.contentHeight - flickable.height, before.y + y));
        return before.x !== flickable.contentX || before.y !== flickable.contentY;
    }

    implicitHeight: Math.round(width * Sheet.pageRatio)
    color: Theme.card
    border.width: Theme.edge
    border.color: Theme.border
    activeFocusOnTab: isEnlarged
    Accessible.role: Accessible.Graphic
    //: the picture of a page of the sheet, for a screen reader. %1: such as "Page 1 of 3"
    Accessible.name: qsTr("The sheet, %1. Its text is below the picture.").arg(pageText)
    //: the picture of a page of the sheet, when it is larger than its frame
    Accessible.description: isEnlarged ? qsTr("The arrow keys move it.") : ""
    onPixelsChanged: Sheet.setWidth(pixels)
    onZoomChanged: flickable.returnToBounds()
    onActiveFocusChanged: {
        if (activeFocus)
            FocusRing.show(picture, 0, false);
        else
            FocusRing.hide(picture);
    }
    Component.onCompleted: Sheet.setWidth(pixels)
    Keys.onLeftPressed: event => event.accepted = moveBy(-Theme.space8, 0)
    Keys.onRightPressed: event => event.accepted = moveBy(Theme.space8, 0)
    Keys.onUpPressed: event => event.accepted = moveBy(0, -Theme.space8)
    Keys.onDownPressed: event => event.accepted = moveBy(0, Theme.space8)

    Flickable {
        id: flickable

        anchors.fill: parent
        anchors.margins: Theme.edge
        contentWidth: width * picture.zoom
        contentHeight: height * picture.zoom
        interactive: picture.isEnlarged
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Image {
            width: flickable.contentWidth
            height: flickable.contentHeight
            source: Sheet.picture
            cache: false
        }
    }
}
