// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import SideBySide.Controls
import SideBySide.Models

// The codes of some sources; opens the first of them on the Evidence page.
PushButton {
    id: link

    required property string codes

    flat: true
    //: %1: one or more codes, such as "S8, S9"
    text: qsTr("Sources: %1").arg(codes)
    onClicked: Navigation.openPage(Page.Evidence, codes.split(",")[0])
}
