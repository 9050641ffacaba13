// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import SideBySide.Controls
import SideBySide.Models
import SideBySide.Theme

// Steps, numbered, under one heading.
Column {
    id: list

    property string title
    property PointsModel steps
    property color ink: Theme.text

    spacing: Theme.space3

    Heading {
        level: 3
        visible: text
        width: parent.width
        text: list.title
    }
    Repeater {
        model: list.steps

        StepLine {
            width: parent?.width ?? 0
            ink: list.ink
        }
    }
}
