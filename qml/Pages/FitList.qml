// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// The statements of an option or an outcome, each the end of the sentence above them.
Column {
    id: list

    required property PointsModel fits

    spacing: Theme.space2

    Body {
        width: parent.width
        //: followed by statements such as "want encouragement from someone who has lived it"
        text: qsTr("This may fit people who …")
    }
    Repeater {
        model: list.fits

        Bullet {
            required property string pointId
            required text

            objectName: pointId
            width: parent?.width ?? 0
        }
    }
}
