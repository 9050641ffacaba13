// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// Some claims under one heading, each with how sure anybody is and who says so.
Column {
    id: list

    property string title
    property PointsModel claims

    spacing: Theme.space3

    Heading {
        level: 3
        width: parent.width
        text: list.title
    }
    Repeater {
        model: list.claims

        ClaimText {
            width: parent?.width ?? 0
        }
    }
}
