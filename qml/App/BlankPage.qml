// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// After quick leave: nothing that says what was here, and a way on that gives nothing away.
Rectangle {
    id: blank

    color: Theme.page

    PushButton {
        id: start

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space4
        width: Math.min(implicitWidth, blank.width - 2 * Theme.space4)
        flat: true
        //: the only button of the blank page; must give nothing away
        text: qsTr("Start")
        onClicked: Navigation.restart()
        Component.onCompleted: forceActiveFocus()
    }
}
