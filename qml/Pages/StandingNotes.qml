// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models

// What always holds: information and no treatment, nobody is watching, no emergency care, adults.
Notice {
    id: notes

    //: above the guide's standing statements
    title: qsTr("Good to know")

    Repeater {
        model: Guide.standing

        Body {
            required text

            width: parent?.width ?? 0
        }
    }
}
